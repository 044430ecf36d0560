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
  if (header_moved) proof_.repair(stand_in(at, end, StandsFor::broken));
}

/// True where `line` belongs to the text; a line that is wrapped too far left still does.
bool Proofreader::read_block_line(Block& block, const Line& line) {
  const std::size_t content = std::min(bytes_.find_first_not_of(' ', line.begin), line.end);
  const std::size_t start = skip_blanks(bytes_, content, line.end);
  if (start == line.end) {
    if (!block.column || content < line.end) proof_.repair(replacement(line.begin, line.end, ""));
    return true;
  }
  const std::size_t column = content - line.begin;
  const std::size_t outer = static_cast<std::size_t>(std::max<std::ptrdiff_t>(parent(), 0));
  const bool outside = column <= outer;
  const bool structure = form_at(start, line.end) != Form::text;
  if (is_document_mark(bytes_, line) || (outside && (structure || bytes_[start] == '#'))) return false;
  if (!block.column && !outside) block.column = column;
  if (block.column && column >= *block.column) {
    block.wrapped = false;
    return true;
  }
  if (bytes_[start] == '#') return false;
  if (!block.column) block.column = outer + 2;
  if (!block.wrapped) {
    const bool tab = bytes_[content] == '\t';
    const source::Span span = tab ? span_of(content, start) : span_of(start, trim_end(bytes_, start, line.end));
    proof_.add(
        tab ? fault(Syntax::tab_indent, span, {{"count", std::size_t{1}}})
            : fault(Syntax::block_indent, span, {{"line", proof_.line_of(block.header)}, {"expected", *block.column}}));
  }
  block.wrapped = true;
  indent(line, start, *block.column);
  return true;
}

}  // namespace cchc::yaml
