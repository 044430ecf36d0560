#include <algorithm>

#include "yaml/dialect_reader.hpp"
#include "yaml/key.hpp"

namespace cchc::yaml {

namespace {

/// Signs with which a value starts whose end they tell.
constexpr ByteSet closed_values("\"'[{|>");

/// Signs that YAML keeps for itself at the start of a text.
constexpr ByteSet kept_signs(",]}&*!%@`#");

}  // namespace

/// The value of the last entry, which starts at `at`.
bool DialectReader::read_value(std::size_t at) {
  return read_value(at, closed_values.has(byte(at)) ? Plain{} : scan(at));
}

bool DialectReader::read_value(std::size_t at, const Plain& plain) {
  const char first = byte(at);
  if (is_quote(first)) {
    const auto text = quoted_value(at);
    return text && add_value(*text) && read_behind(text->end);
  }
  if (first == '[' || first == '{') {
    std::size_t end = at;
    return read_flow(end) && read_behind(end);
  }
  if (first == '|' || first == '>') return read_block(at);
  if (kept_signs.has(first)) return false;
  const bool indicator = first == '-' || first == '?' || first == ':';
  if (indicator && (word_ends(at + 1) || odd_space(bytes_, at + 1) > 0)) return false;
  if (odd_space(bytes_, at) > 0) return false;
  return read_plain(at, plain);
}

bool DialectReader::read_plain(std::size_t at, const Plain& plain) {
  if (plain.colon != nowhere || is_in_printed_quotes(at, plain.end)) return false;
  if (!add_value({Style::plain, at, plain.end, part(at, plain.end)})) return false;
  return plain.comment == nowhere || (!touches(bytes_, plain.comment) && read_comment(plain.comment));
}

/// The line at hand, whose content starts at `at`, and those below go on with the plain text above.
bool DialectReader::read_on(std::size_t at) {
  Node& text = tree_.edit(static_cast<NodeId>(tree_.size() - 1));
  if (text.kind == Kind::null) return false;
  decoded_ = tree_.text(text);
  for (;;) {
    if (!add_plain_line(at)) return false;
    if (!goes_on_) break;
    Line next = line_at(bytes_, line_.next);
    while (next.next < bytes_.size() && skip_blanks(bytes_, next.begin, next.end) == next.end) {
      next = line_at(bytes_, next.next);
    }
    if (!as_typed_ && part(line_.next, next.begin).find('\t') != nowhere) return false;
    const std::size_t start = std::min(bytes_.find_first_not_of(' ', next.begin), next.end);
    const bool deeper = start < next.end && start - next.begin > levels_.back().column;
    if (!deeper || byte(start) == '#' || byte(start) == '\t') break;
    line_ = next;
    at = start;
  }
  text.span.end = static_cast<std::uint32_t>(end_);
  tree_.set_text(text, decoded_);
  return true;
}

/// Adds a line to a plain text: behind a space, or behind a line end for each empty line above it.
bool DialectReader::add_plain_line(std::size_t at) {
  const Plain plain = scan(at);
  const bool text = plain.colon == nowhere && !key_at(bytes_, at, line_.end) && !is_dash(bytes_, at, line_.end);
  if (!text || odd_space(bytes_, at) > 0) return false;
  const std::string_view gap = part(end_, line_.begin);
  const auto breaks = static_cast<std::size_t>(std::count(gap.begin(), gap.end(), '\n'));
  decoded_.append(std::max<std::size_t>(breaks - 1, 1), breaks > 1 ? '\n' : ' ');
  decoded_ += part(at, plain.end);
  end_ = plain.end;
  return plain.comment == nowhere || (!touches(bytes_, plain.comment) && read_comment(plain.comment));
}

}  // namespace cchc::yaml
