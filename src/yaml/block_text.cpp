#include <algorithm>

#include "yaml/proofreader.hpp"

namespace cchc::yaml {

/// `|` or `>`, perhaps with `+` or `-`, and nothing else but a comment.
bool Proofreader::is_block_header(std::size_t at, const Line& line) const {
  if (bytes_[at] != '|' && bytes_[at] != '>') return false;
  ++at;
  if (at < line.end && (bytes_[at] == '+' || bytes_[at] == '-')) ++at;
  const std::size_t rest = skip_blanks(bytes_, at, line.end);
  return rest == line.end || (bytes_[rest] == '#' && rest > at);
}

/// The lines of text below the `|` or `>` at `at`.
void Proofreader::read_block(std::size_t at, const Line& line) {
  Block block;
  block.header = at;
  std::size_t end = trim_end(bytes_, at, line.end);
  while (at_ < bytes_.size()) {
    const Line next = line_at(bytes_, at_);
    if (!read_block_line(block, next)) break;
    at_ = next.next;
    if (skip_blanks(bytes_, next.begin, next.end) < next.end) end = next.end;
  }
  hold(State::closed, at, end);
  const bool header_moved = block.column && !levels_.empty() && *block.column <= levels_.back().column;
  if (block.tabbed || header_moved) proof_.repair(stand_in(at, end, StandsFor::broken));
}

/// True where `line` belongs to the text; a line that is wrapped too far left still does.
bool Proofreader::read_block_line(Block& block, const Line& line) {
  const std::size_t start = skip_blanks(bytes_, line.begin, line.end);
  const std::size_t tab = std::min(bytes_.find('\t', line.begin), start);
  if (start == line.end) {
    if (!block.column || tab < start) proof_.repair(replacement(line.begin, line.end, ""));
    return true;
  }
  const std::size_t column = start - line.begin;
  const bool outside = static_cast<std::ptrdiff_t>(column) <= parent();
  const bool structure = form_at(start, line.end) != Form::text || is_document_mark(bytes_, line);
  if (outside && (structure || bytes_[start] == '#')) return false;
  if (!block.column && !outside) block.column = column;
  if (tab < start && !block.tabbed && tab - line.begin < block.column.value_or(column)) {
    block.tabbed = true;
    proof_.add(fault(Syntax::tab_indent, span_of(tab, start), {{"count", std::size_t{1}}}));
  }
  if (block.column && column >= *block.column) {
    block.wrapped = false;
    return true;
  }
  if (bytes_[start] == '#') return false;
  if (!block.column) block.column = static_cast<std::size_t>(parent() + 2);
  if (!block.wrapped) {
    const std::size_t end = trim_end(bytes_, start, line.end);
    proof_.add(fault(Syntax::block_indent, span_of(start, end),
                     {{"line", proof_.line_of(block.header)}, {"expected", *block.column}}));
  }
  block.wrapped = true;
  indent(line, start, *block.column);
  return true;
}

}  // namespace cchc::yaml
