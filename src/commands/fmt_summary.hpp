#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "cchc/text/language.hpp"
#include "cchc/workspace/error.hpp"

namespace cchc::commands {

/// The files that `fmt` looked at.
struct FmtCounts {
  std::size_t changed = 0;
  std::size_t same = 0;
  std::size_t left = 0;      ///< not readable, or not proven
  std::size_t skipped = 0;   ///< no documents of cchc
  std::size_t excluded = 0;  ///< by the settings

  std::size_t documents() const { return changed + same + left; }
  bool any() const { return documents() + skipped > 0; }
};

/// One line for people; `written`: the changes stand in the files.
std::string fmt_summary(const FmtCounts& counts, bool written, text::Language language);

/// A text in which there is nothing to lay out.
Error no_document(std::string_view file);

/// The new layout would not have said the same.
Error unproven_layout(std::string_view file);

}  // namespace cchc::commands
