#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/source/edit.hpp"
#include "cchc/source/source.hpp"

namespace cchc::layout {

inline constexpr std::size_t no_collection = static_cast<std::size_t>(-1);
inline constexpr std::size_t step = 2;

/// What a line of the file holds.
enum class LineKind : std::uint8_t {
  other,  ///< `---`, or begins with a value or a sign
  blank,
  comment,
  text,        ///< goes on with a text from the line before
  block_text,  ///< stands below `|` or `>`
};

/// One line of the file: where it stands, and where it is to stand.
struct Line {
  std::size_t begin = 0;
  std::size_t content = 0;  ///< its first byte that is no blank
  std::size_t end = 0;      ///< before its line end
  std::size_t next = 0;
  LineKind kind = LineKind::other;
  bool keeps_blanks = false;               ///< those at its end belong to a text
  bool keeps_open = false;                 ///< a line end that is missing at the end of the file says something
  std::optional<std::size_t> column;       ///< where its content is to stand
  std::size_t collection = no_collection;  ///< the innermost list or mapping that has a sign on it

  std::size_t old_column() const { return content - begin; }
  std::size_t new_column() const { return column.value_or(old_column()); }
};

/// A document's lines, where each is to begin, and what changes inside of them.
class Sheet {
 public:
  explicit Sheet(const source::Source& source);

  std::string_view bytes() const { return bytes_; }
  std::vector<Line>& lines() { return lines_; }
  const std::vector<Line>& lines() const { return lines_; }
  std::size_t line_of(std::size_t offset) const;
  Line& line_at(std::size_t offset) { return lines_[line_of(offset)]; }

  bool starts_line(std::size_t offset) const { return lines_[line_of(offset)].content == offset; }
  bool same_line(std::size_t a, std::size_t b) const { return line_of(a) == line_of(b); }
  std::size_t column(std::size_t offset) const { return offset - lines_[line_of(offset)].begin; }

  /// The sign at `offset` is to stand at `column` where it is the first on its line.
  void place(std::size_t offset, std::size_t column);

  /// Makes the blanks of one line between two signs `wanted`.
  void gap(std::size_t from, std::size_t to, std::string_view wanted);

  void replace(source::Span span, std::string text) { edits_.push_back({span, std::move(text)}); }

  /// Behind the blanks, line ends and comments at `offset`.
  std::size_t skip_gap(std::size_t offset) const;

  /// All edits: those inside of lines, and those at their beginnings and ends.
  std::vector<source::Edit> finish();

 private:
  void change(std::size_t from, std::size_t to, std::string text);
  void finish_line(const Line& line, std::string_view line_end);

  std::string_view bytes_;
  std::vector<Line> lines_;
  std::vector<source::Edit> edits_;
};

}  // namespace cchc::layout
