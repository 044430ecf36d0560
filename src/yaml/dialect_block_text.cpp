#include <algorithm>

#include "yaml/dialect_reader.hpp"

namespace cchc::yaml {

/// The lines of text below the `|` or `>` at `at`.
bool DialectReader::read_block(std::size_t at) {
  const Style style = byte(at) == '|' ? Style::literal : Style::folded;
  const bool strip = at + 1 < line_.end && byte(at + 1) == '-';
  if (!read_behind(at + (strip ? 2 : 1))) return false;
  decoded_.clear();
  const std::size_t end = read_block_lines(style);
  if (end == nowhere) return false;
  if (!strip && end < bytes_.size()) decoded_ += '\n';
  return add_value({style, at, end, decoded_});
}

/// Reads the lines of a text into `decoded_`; the end of the last one, or `nowhere`.
std::size_t DialectReader::read_block_lines(Style style) {
  const std::size_t outer = levels_.back().column;
  std::size_t column = 0;
  std::size_t blank_lines = 0;
  std::size_t end = nowhere;
  while (line_.next < bytes_.size()) {
    const Line line = line_at(bytes_, line_.next);
    const std::size_t start = std::min(bytes_.find_first_not_of(' ', line.begin), line.end);
    const std::size_t indent = start - line.begin;
    if (skip_blanks(bytes_, start, line.end) < line.end) {
      if (indent <= outer && byte(start) != '\t') break;
      const bool first = column == 0;
      if (first) column = indent;
      const bool indented = indent > outer && indent >= column && !(first && byte(start) == '\t');
      if (!indented || is_doubtful(indent)) return nowhere;
      if (!add_block_line(part(line.begin + column, line.end), first, blank_lines, style)) return nowhere;
      end = line.end;
      blank_lines = 0;
    } else {
      if (!is_empty_line(line, column)) return nowhere;
      ++blank_lines;
    }
    line_ = line;
  }
  return end;
}

/// True where YAML's reader, too, takes a line of blanks for an empty one of the text at `column`, 0 above its first
/// line.
bool DialectReader::is_empty_line(const Line& line, std::size_t column) const {
  const bool tabs = part(line.begin, line.end).find('\t') != nowhere;
  if (as_typed_ && (tabs || column == 0)) return true;  // the proofreader empties it
  const std::size_t indent = line.end - line.begin;
  const bool file_ends = line.next == line.end;
  return indent == 0 || (!tabs && indent <= column && !file_ends);
}

/// Adds a line of a text behind `blank_lines` empty ones.
bool DialectReader::add_block_line(std::string_view line, bool first, std::size_t blank_lines, Style style) {
  if (style == Style::literal) {
    decoded_.append(blank_lines + (first ? 0 : 1), '\n');
  } else {
    const bool simple = !is_blank(line.front()) && !is_blank(line.back()) && !(first && blank_lines > 0);
    if (!simple) return false;
    if (!first) decoded_.append(std::max<std::size_t>(blank_lines, 1), blank_lines > 0 ? '\n' : ' ');
  }
  decoded_ += line;
  return true;
}

}  // namespace cchc::yaml
