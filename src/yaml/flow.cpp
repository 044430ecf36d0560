#include "yaml/flow.hpp"

#include <string>
#include <utility>

#include "yaml/flow_reader.hpp"
#include "yaml/key.hpp"
#include "yaml/quotes.hpp"
#include "yaml/signs.hpp"

namespace cchc::yaml {

namespace {

constexpr bool is_break(char byte) { return byte == '\n' || byte == '\r'; }

constexpr char closing(char open) { return open == '[' ? ']' : '}'; }

/// True where a `:` before `at` separates a key from its value.
bool ends_key(std::string_view bytes, std::size_t at) {
  return at >= bytes.size() || is_blank(bytes[at]) || is_break(bytes[at]) || bytes[at] == ',' || bytes[at] == ']' ||
         bytes[at] == '}';
}

/// Texts that YAML allows between brackets but its reader does not, and comparisons.
bool needs_stand_in(std::string_view text) {
  return text.front() == '>' || text.front() == '|' || text.find('?') != nowhere;
}

}  // namespace

Flow read_flow(const Proof& proof, std::size_t at, const FlowPlace& place) {
  return FlowReader(proof, at, place).read();
}

FlowReader::FlowReader(const Proof& proof, std::size_t at, const FlowPlace& place)
    : proof_(proof), bytes_(proof.bytes()), begin_(at), at_(at), last_end_(at), place_(place) {}

Flow FlowReader::read() {
  open();
  while (!done_) {
    if (advance()) {
      step();
    } else {
      unclosed();
    }
  }
  return std::move(flow_);
}

bool FlowReader::at_plan_line(const Line& line) const {
  const std::size_t start = skip_blanks(bytes_, line.begin, line.end);
  if (start == line.end || bytes_[start] == ']' || bytes_[start] == '}') return false;
  return static_cast<std::ptrdiff_t>(start - line.begin) <= place_.parent || is_document_mark(bytes_, line);
}

/// Moves to the next token; false at the end of the file or where a line of the plan stands.
bool FlowReader::advance() {
  while (at_ < bytes_.size()) {
    if (is_blank(bytes_[at_]) || bytes_[at_] == '\r') {
      ++at_;
    } else if (bytes_[at_] == '\n') {
      if (at_plan_line(line_at(bytes_, at_ + 1))) return false;
      ++at_;
    } else if (bytes_[at_] == '#' && !touches(bytes_, at_)) {
      at_ = line_at(bytes_, at_).end;
    } else {
      return true;
    }
  }
  return false;
}

void FlowReader::step() {
  const char byte = bytes_[at_];
  if (byte == '[' || byte == '{') return open();
  if (byte == ']' || byte == '}') return close();
  if (byte == ',') return comma();
  if (is_quote(byte)) return quotation();
  const bool after_quote = part().last == Token::quoted && part().end == at_;
  if (byte == ':' && (after_quote || ends_key(bytes_, at_ + 1))) return colon();
  plain();
}

void FlowReader::open() {
  if (!frames_.empty()) {
    if (part().full()) return clash();
    begin_token();
  }
  if (frames_.size() >= place_.deepest) {
    flow_.too_deep = done_ = true;
    flow_.end = at_;
    return;
  }
  Frame frame;
  frame.open = at_;
  frames_.push_back(std::move(frame));
  last_end_ = ++at_;
}

void FlowReader::close() {
  const char open = bytes_[frames_.back().open];
  if (bytes_[at_] != closing(open)) {
    flow_.end = whole_text_end(bytes_, at_, line_at(bytes_, at_).end);
    return give_up(fault(Syntax::wrong_bracket, span_of(at_, at_ + 1),
                         {{"sign", text(at_, at_ + 1)},
                          {"open", std::string(1, open)},
                          {"line", proof_.line_of(frames_.back().open)},
                          {"close", std::string(1, closing(open))}}));
  }
  finish_part();
  finish_cut(frames_.back());
  finish_pairs(frames_.back());
  ++at_;
  if (frames_.back().names_alone) patch(stand_in(frames_.back().open, at_, StandsFor::broken));
  frames_.pop_back();
  if (!frames_.empty()) return end_token(Token::nested, at_);
  flow_.end = at_;
  flow_.closed = done_ = true;
}

void FlowReader::comma() {
  if (part().empty()) {
    note(fault(Syntax::extra_comma, span_of(at_, at_ + 1), {}, {replacement(at_, at_ + 1, "")}));
  }
  finish_part();
  last_end_ = ++at_;
}

void FlowReader::colon() {
  if (!part().full()) {
    begin_token();
    return leading();
  }
  if (part().colon != nowhere) return second_colon(at_);
  const bool over_lines = text(part().begin, at_).find('\n') != nowhere;
  if (part().last == Token::nested || over_lines) return clash();
  part().colon = at_;
  last_end_ = ++at_;
}

void FlowReader::quotation() {
  if (part().full()) return clash();
  begin_token();
  const QuotedText quotes = read_quoted(bytes_, at_, place_.parent);
  if (quotes.end == nowhere) {
    flow_.end = whole_text_end(bytes_, at_, line_at(bytes_, at_).end);
    return give_up(unclosed_quote(proof_, at_, flow_.end, around()));
  }
  if (!quotes.bad_escape.empty()) return blame(bad_escape(proof_, at_, quotes, around()), quotes.end);
  end_token(Token::quoted, quotes.end);
}

/// The end of the plain text at `at_`, on its line.
std::size_t FlowReader::plain_end() const {
  static constexpr ByteSet ends(",[]{}\r\n");
  std::size_t end = at_;
  while (end < bytes_.size() && !ends.has(bytes_[end])) {
    if (bytes_[end] == ':' && ends_key(bytes_, end + 1)) break;
    if (bytes_[end] == '#' && end > at_ && is_blank(bytes_[end - 1])) break;
    ++end;
  }
  return trim_end(bytes_, at_, end);
}

void FlowReader::plain() {
  if (!joins_plain()) {
    if (part().full()) return clash();
    begin_token();
    if (bytes_[at_] == '#') return cut_by_hash(at_);
    const bool typed = is_typed_comparison(bytes_, at_, bytes_.size());
    if (!typed && starts_with_sign(bytes_, at_, bytes_.size())) return leading();
  }
  const std::size_t end = plain_end();
  const std::size_t next = skip_blanks(bytes_, end, bytes_.size());
  if (next < bytes_.size() && bytes_[next] == '#' && touches(bytes_, next)) return cut_by_hash(next);
  if (next < bytes_.size() && bytes_[next] == ':' && part().colon != nowhere) return second_colon(next);
  const std::size_t begin = part().current();
  if (in_printed_quotes(text(begin, end))) note(printed_quotes(proof_, begin, end, around()));
  if (needs_stand_in(text(begin, end))) patch(stand_in(begin, end, StandsFor::typed));
  end_token(Token::plain, end);
}

/// A plain text may go on behind a line's end.
bool FlowReader::joins_plain() const {
  if (!part().full() || part().last != Token::plain) return false;
  const std::string_view gap = text(part().end, at_);
  return gap.find('\n') != nowhere && gap.find('#') == nowhere;
}

void FlowReader::begin_token() {
  if (part().empty()) {
    part().begin = at_;
  } else {
    part().value = at_;
  }
}

void FlowReader::end_token(Token kind, std::size_t end) {
  part().last = kind;
  part().end = last_end_ = at_ = end;
}

}  // namespace cchc::yaml
