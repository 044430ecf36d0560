#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cchc/source/span.hpp"

namespace cchc::source {

/// One file's bytes as they were read, with its name as messages show it and an index of its lines (LF or CRLF).
class Source {
 public:
  Source(std::string name, std::string bytes);

  const std::string& name() const { return name_; }
  std::string_view bytes() const { return bytes_; }
  std::string_view text(Span span) const;

  /// Where byte `offset` stands; an offset past the end stands behind the last byte, the LF of CRLF where its CR
  /// stands, a byte inside a character where the character stands.
  Position position(std::size_t offset) const;

  std::size_t line_count() const { return lines_; }

  /// The bytes of line `number` (from 1) without its line end and without a byte order mark.
  Span line(std::size_t number) const;

  /// Length of the byte order mark at the start: 3 or 0.
  std::size_t bom() const;

  /// True where there is nothing behind that mark but what Vietnamese text is made of (`text::all_usual`).
  bool usual() const { return usual_; }

 private:
  /// The line that begins at `begin`.
  Span line_from(std::size_t begin) const;

  std::string name_;
  std::string bytes_;
  std::size_t lines_ = 1;
  std::vector<std::uint32_t> marks_;  ///< how many lines end in front of each block of bytes
  bool usual_;
};

}  // namespace cchc::source
