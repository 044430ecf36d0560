#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include <fmt/format.h>

#include "cchc/text/utf8.hpp"
#include "yaml/example.hpp"
#include "yaml/proofreader.hpp"

namespace cchc::yaml {

namespace {

/// Behind blanks and odd spaces.
std::size_t skip_all_spaces(std::string_view bytes, std::size_t at, std::size_t end) {
  while (at < end) {
    const std::size_t odd = odd_space(bytes, at);
    if (!is_blank(bytes[at]) && odd == 0) break;
    at += std::max<std::size_t>(odd, 1);
  }
  return at;
}

std::size_t count_tabs(std::string_view spaces) {
  return static_cast<std::size_t>(std::count(spaces.begin(), spaces.end(), '\t'));
}

/// Columns that `spaces` take if a tab stands for `tab` of them.
std::size_t width_of(std::string_view spaces, std::size_t tab) {
  return text::length(spaces) + count_tabs(spaces) * (tab - 1);
}

}  // namespace

/// Finds the line's content; tabs and odd spaces before it are reported once for lines that follow one another.
Proofreader::Start Proofreader::read_indent(const Line& line) {
  const std::size_t at = skip_all_spaces(bytes_, line.begin, line.end);
  const std::string_view spaces = proof_.text(line.begin, at);
  const bool content = at < line.end && bytes_[at] != '#';
  if (spaces.find_first_not_of(' ') == nowhere) {
    if (content) bad_indent_ = false;
    return {at, at - line.begin};
  }
  const bool tabbed = count_tabs(spaces) > 0;
  const std::size_t column = width_of(spaces, content && tabbed ? tab_width(line, at) : 1);
  if (content && !bad_indent_) report_indent(line, at, tabbed);
  if (content) bad_indent_ = true;
  indent(line, at, at == line.end ? 0 : column);
  return {at, column};
}

void Proofreader::report_odd_space(std::size_t at, std::string_view example) {
  const text::CodePoint space = text::decode(bytes_.substr(at));
  proof_.add(fault(Syntax::odd_space, span_of(at, at + space.bytes),
                   {{"code", fmt::format("U+{:04X}", static_cast<std::uint32_t>(space.value))}, {"example", example}}));
}

void Proofreader::report_indent(const Line& line, std::size_t at, bool tabbed) {
  if (!tabbed) {
    std::size_t odd = line.begin;
    while (odd_space(bytes_, odd) == 0) ++odd;
    return report_odd_space(odd, shown(proof_.text(at, line.end)));
  }
  std::size_t count = 1;
  for (Line next = line_at(bytes_, line.next); next.begin < bytes_.size(); next = line_at(bytes_, next.next)) {
    const std::size_t start = skip_blanks(bytes_, next.begin, next.end);
    if (start == next.end) continue;
    if (count_tabs(proof_.text(next.begin, start)) == 0) break;
    ++count;
  }
  const std::size_t tab = bytes_.find('\t', line.begin);
  proof_.add(fault(Syntax::tab_indent, span_of(tab, skip_blanks(bytes_, tab, at)), {{"count", count}}));
}

/// How many columns a tab of this line stands for, so that the line fits an open level.
std::size_t Proofreader::tab_width(const Line& line, std::size_t at) const {
  constexpr std::array<std::size_t, 4> widths = {2, 4, 8, 1};
  const std::string_view spaces = proof_.text(line.begin, at);
  const Form form = form_at(at, line.end);
  const bool awaited = form == Form::text || slot().state == State::empty;
  for (const bool exactly : {true, false}) {
    for (const std::size_t width : widths) {
      const std::size_t column = width_of(spaces, width);
      const bool fits = std::any_of(levels_.begin(), levels_.end(), [&](const Level& level) {
        return level.column == column && level.list == (form == Form::dash) && form != Form::text;
      });
      const bool deeper = awaited && !levels_.empty() && column > levels_.back().column;
      if (exactly ? fits : deeper) return width;
    }
  }
  return widths.front();
}

void Proofreader::indent(const Line& line, std::size_t at, std::size_t column) {
  proof_.repair(replacement(line.begin, at, std::string(column, ' ')));
  columns_[line.begin] = column;
}

/// Takes up to `spaces` blanks from the start of every line between `begin` and `end`.
void Proofreader::move_left(std::size_t begin, std::size_t end, std::size_t spaces) {
  for (Line line = line_at(bytes_, begin); line.begin < end; line = line_at(bytes_, line.next)) {
    const std::size_t at = skip_all_spaces(bytes_, line.begin, line.end);
    const auto moved = columns_.find(line.begin);
    const std::size_t column = moved == columns_.end() ? at - line.begin : moved->second;
    if (at < line.end) indent(line, at, column - std::min(spaces, column));
  }
}

/// The line's column after a mistake that lines above it shared, too.
std::size_t Proofreader::shifted(const Line& line, const Start& start) {
  const bool awaited = slot().state == State::empty;
  for (const Shift& shift : shifts_) {
    const bool child = awaited && shift.from < start.column && start.column < shift.to;
    if (start.column != shift.from && !child) continue;
    const std::size_t column = start.column + shift.to - shift.from;
    indent(line, start.at, column);
    return column;
  }
  const auto over = [&](const Shift& shift) {
    return start.column == shift.to || start.column < std::min(shift.from, shift.to);
  };
  shifts_.erase(std::remove_if(shifts_.begin(), shifts_.end(), over), shifts_.end());
  return start.column;
}

}  // namespace cchc::yaml
