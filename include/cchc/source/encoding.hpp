#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace cchc::source {

/// What makes bytes unreadable as a document.
enum class EncodingFault { utf16, utf32, invalid_utf8, control_byte };

struct EncodingProblem {
  EncodingFault fault = EncodingFault::invalid_utf8;
  std::size_t offset = 0;
};

/// The first fault at or after `from`: UTF-16/32 (by mark or by NUL pattern), a byte that is not UTF-8, or a control
/// byte (C0 but tab, LF, CR; DEL; C1).
std::optional<EncodingProblem> find_encoding_problem(std::string_view bytes, std::size_t from = 0);

}  // namespace cchc::source
