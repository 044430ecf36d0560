#include "layout/scalars.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "layout/plain_text.hpp"

namespace cchc::layout {

using yaml::Node;
using yaml::Style;

namespace {

/// What stands behind `|` or `>`.
struct Header {
  std::size_t digit = 0;  ///< 0: none
  char chomping = ' ';    ///< `+`, `-` or none
};

Header header_of(std::string_view bytes, std::size_t at) {
  Header header;
  for (++at; at < bytes.size(); ++at) {
    if (bytes[at] >= '1' && bytes[at] <= '9') {
      header.digit = static_cast<std::size_t>(bytes[at] - '0');
    } else if (bytes[at] == '+' || bytes[at] == '-') {
      header.chomping = bytes[at];
    } else {
      break;
    }
  }
  return header;
}

std::size_t spaces(std::string_view bytes, const Line& line) {
  return std::min(bytes.find_first_not_of(' ', line.begin), line.end) - line.begin;
}

/// The column of the first line with text; nothing where there is none that stands further in than `margin`.
std::optional<std::size_t> text_column(Sheet& sheet, std::size_t first, std::size_t margin) {
  for (std::size_t at = first; at < sheet.lines().size(); ++at) {
    const Line& line = sheet.lines()[at];
    const std::size_t column = spaces(sheet.bytes(), line);
    if (line.begin + column == line.end) continue;
    return column > margin ? std::optional(column) : std::nullopt;
  }
  return std::nullopt;
}

/// Behind the last line, from `first` on, of a text that begins at `column`.
std::size_t text_end(Sheet& sheet, std::size_t first, std::size_t column, bool with_empty) {
  std::size_t end = first;
  for (std::size_t at = first; at < sheet.lines().size(); ++at) {
    const Line& line = sheet.lines()[at];
    const std::size_t indent = spaces(sheet.bytes(), line);
    const bool blank = line.content == line.end;
    const bool empty = blank && (indent < column || (indent == column && line.begin + indent == line.end));
    if (!empty && indent < column) break;
    if (!empty || with_empty) end = at + 1;
  }
  return end;
}

bool ends_escaped(std::string_view bytes, const Line& line) {
  std::size_t end = line.end;
  while (end > line.content && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t')) --end;
  return end < line.end && end > line.content && bytes[end - 1] == '\\';
}

/// Our reader takes a `#` that touches the next letter for a part of a text without quotes.
bool before_touching_hash(std::string_view bytes, std::size_t end) {
  const std::size_t hash = bytes.find_first_not_of(" \t", end);
  if (hash == std::string_view::npos || bytes[hash] != '#') return false;
  return hash + 1 < bytes.size() && std::string_view(" \t\r\n").find(bytes[hash + 1]) == std::string_view::npos;
}

}  // namespace

void lay_out_text(Sheet& sheet, const Node& scalar, std::size_t column) {
  if (scalar.span.empty()) return;
  const std::size_t last = sheet.line_of(scalar.span.end - 1);
  for (std::size_t at = sheet.line_of(scalar.span.begin); at <= last; ++at) {
    Line& line = sheet.lines()[at];
    const bool goes_on = at < last;
    line.keeps_blanks = goes_on && scalar.style == Style::double_quoted && ends_escaped(sheet.bytes(), line);
    if (line.begin <= scalar.span.begin) continue;
    if (line.kind != LineKind::blank) line.column = column;
    line.kind = LineKind::text;
  }
}

void lay_out_block_text(Sheet& sheet, const Node& scalar, Margin margin) {
  const Header header = header_of(sheet.bytes(), scalar.span.begin);
  const std::size_t first = sheet.line_of(scalar.span.begin) + 1;
  const auto typed =
      header.digit > 0 ? std::optional(margin.old_column + header.digit) : text_column(sheet, first, margin.old_column);
  const std::size_t old_column = typed.value_or(std::string_view::npos);
  const std::size_t free_column = margin.new_column + (sheet.starts_line(scalar.span.begin) ? 2 * step : step);
  const std::size_t new_column = header.digit > 0 ? margin.new_column + header.digit : free_column;
  const std::size_t end = text_end(sheet, first, old_column, header.chomping == '+');
  for (std::size_t at = first; at < end; ++at) {
    Line& line = sheet.lines()[at];
    const std::size_t indent = spaces(sheet.bytes(), line);
    line.kind = LineKind::block_text;
    line.content = line.begin + indent;
    line.keeps_blanks = true;
    line.keeps_open = header.chomping != '-';
    if (indent >= old_column && !(line.content == line.end && indent == old_column)) {
      line.column = indent - old_column + new_column;
    }
  }
}

void drop_quotes(Sheet& sheet, const yaml::Tree& tree, const Node& scalar, bool in_flow) {
  if (scalar.style != Style::single_quoted && scalar.style != Style::double_quoted) return;
  if (scalar.span.end - scalar.span.begin < 3 || before_touching_hash(sheet.bytes(), scalar.span.end)) return;
  const std::string_view typed = sheet.bytes().substr(scalar.span.begin + 1, scalar.span.end - scalar.span.begin - 2);
  const std::string_view text = tree.text(scalar);
  const bool as_typed = typed == text || scalar.style == Style::single_quoted;
  if (!as_typed || typed.find('\n') != std::string_view::npos || !is_plain_text(text, in_flow)) return;
  sheet.replace(scalar.span, std::string(text));
}

}  // namespace cchc::layout
