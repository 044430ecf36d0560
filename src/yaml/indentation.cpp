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

bool has_tab(std::string_view bytes) { return bytes.find('\t') != nowhere; }

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
  const std::size_t tabs = static_cast<std::size_t>(std::count(spaces.begin(), spaces.end(), '\t'));
  const std::size_t width = content && tabs > 0 ? tab_width(line, at) : 1;
  const std::size_t column = text::length(spaces) + tabs * (width - 1);
  if (content && !bad_indent_) report_indent(line, at, tabs > 0);
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
    if (!has_tab(proof_.text(next.begin, start))) break;
    ++count;
  }
  const std::size_t tab = bytes_.find('\t', line.begin);
  proof_.add(fault(Syntax::tab_indent, span_of(tab, skip_blanks(bytes_, tab, at)), {{"count", count}}));
}

/// How many columns a tab of this line stands for, so that the line fits an open level.
std::size_t Proofreader::tab_width(const Line& line, std::size_t at) const {
  constexpr std::array<std::size_t, 4> widths = {2, 4, 8, 1};
  const std::string_view spaces = proof_.text(line.begin, at);
  const std::size_t tabs = static_cast<std::size_t>(std::count(spaces.begin(), spaces.end(), '\t'));
  const Form form = form_at(at, line.end);
  const bool awaited = form == Form::text || slot().state == State::empty;
  for (const bool exactly : {true, false}) {
    for (const std::size_t width : widths) {
      const std::size_t column = text::length(spaces) + tabs * (width - 1);
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
}

/// The line's column after a mistake that the lines above it shared, too.
std::size_t Proofreader::shifted(const Line& line, const Start& start) {
  if (!shift_) return start.column;
  const auto [from, to] = *shift_;
  std::size_t column = start.column;
  if (column == from) {
    column = to;
  } else if (from < column && column < to) {
    column += to - from;
  } else if (column <= from || column == to) {
    shift_.reset();
  }
  if (column != start.column) indent(line, start.at, column);
  return column;
}

}  // namespace cchc::yaml
