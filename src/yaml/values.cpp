#include <algorithm>

#include "yaml/example.hpp"
#include "yaml/flow.hpp"
#include "yaml/proofreader.hpp"
#include "yaml/quotes.hpp"
#include "yaml/signs.hpp"

namespace cchc::yaml {

/// The value of the last entry, which starts at `at`.
void Proofreader::read_value(std::size_t at, const Line& line) {
  const char first = bytes_[at];
  if (is_quote(first)) return read_quotes(at, line);
  if (first == '[' || first == '{') return read_brackets(at, line);
  if (is_typed_comparison(bytes_, at, line.end)) {
    const Plain plain = scan_plain(bytes_, at, line.end);
    proof_.repair(stand_in(at, plain.end, StandsFor::typed));
    hold(State::plain, at, plain.end);
    slot().interrupted = plain.comment != nowhere;
    return;
  }
  if (is_block_header(at, line)) return read_block(at, line);
  if (starts_with_sign(bytes_, at, line.end)) return read_sign(at, line);
  read_plain(at, line);
}

void Proofreader::read_plain(std::size_t at, const Line& line) {
  const Plain plain = scan_plain(bytes_, at, line.end);
  if (plain.comment != nowhere && touches(bytes_, plain.comment)) return blame_hash(at, plain.comment, line.end);
  if (plain.colon != nowhere) return blame_colon(at, plain.colon, plain.end);
  const bool own_key = skip_identifier(label(), 0, label().size()) == label().size();
  if (own_key && in_printed_quotes(proof_.text(at, plain.end))) {
    proof_.add(printed_quotes(proof_, at, plain.end, around()));
  }
  hold(State::plain, at, plain.end);
  slot().interrupted = plain.comment != nowhere;
}

void Proofreader::read_quotes(std::size_t at, const Line& line) {
  const QuotedText quotes = read_quoted(bytes_, at, parent());
  if (quotes.end == nowhere) {
    const std::size_t end = whole_text_end(bytes_, at, line.end);
    return blame(unclosed_quote(proof_, at, end, around()), at, end);
  }
  hold(State::closed, at, quotes.end);
  if (!read_behind(at, quotes.end)) return;
  if (!quotes.bad_escape.empty()) blame(bad_escape(proof_, at, quotes, around()), at, quotes.end);
}

void Proofreader::read_brackets(std::size_t at, const Line&) {
  Flow flow = read_flow(proof_, at, {parent(), around(), deepest_ - levels_.size()});
  if (flow.too_deep) {
    too_deep_ = flow.end;
    at_ = bytes_.size();
    return;
  }
  hold(flow.closed ? State::closed : State::plain, at, flow.end);
  slot().broken = !flow.closed;
  if (flow.closed && !read_behind(at, flow.end)) return;
  if (!flow.closed) at_ = end_at(flow.end).next;
  for (Fault& one : flow.faults) proof_.add(std::move(one));
  for (Repair& one : flow.repairs) proof_.repair(std::move(one));
}

/// The line on which [`begin`, `end`) ends is read on behind it; false where something stood there.
bool Proofreader::read_behind(std::size_t begin, std::size_t end) {
  const Line last = end_at(end);
  at_ = last.next;
  const std::size_t rest = skip_blanks(bytes_, end, last.end);
  if (rest == last.end || bytes_[rest] == '#') return true;
  const std::size_t rest_end = whole_text_end(bytes_, rest, last.end);
  if (bytes_[rest] == ',' && rest_end == rest + 1) {
    proof_.add(fault(Syntax::extra_comma, span_of(rest, rest_end), {}, {replacement(end, rest_end, "")}));
    return true;
  }
  const std::string behind = shown(proof_.text(rest, rest_end));
  const Quoted quotes = quoted(proof_.text(begin, rest_end));
  std::vector<diagnostics::Argument> arguments = {
      {"rest", behind}, {"quotes", quotes.name}, {"example", around().with(quotes.text)}};
  const bool quote = is_quote(bytes_[begin]);
  if (quote) {
    arguments.emplace_back("mark", quote_name(bytes_[begin]));
  } else {
    arguments.emplace_back("sign", proof_.text(end - 1, end));
  }
  const Syntax cause = quote ? Syntax::text_after_quote : Syntax::text_after_bracket;
  blame(fault(cause, span_of(rest, rest_end), std::move(arguments)), begin, rest_end);
  return false;
}

/// A sign that YAML keeps for itself starts the value: as a rule it is a text.
void Proofreader::read_sign(std::size_t at, const Line& line) {
  const std::size_t end = whole_text_end(bytes_, at, line.end);
  const bool property = bytes_[at] == '&' || bytes_[at] == '!';
  const auto next = ahead();
  const bool above_value = next && static_cast<std::ptrdiff_t>(next->column()) > parent();
  const std::size_t word = std::min(bytes_.find_first_of(" \t", at), end);
  Fault sign = sign_fault(proof_, at, end, around());
  if (!property || word != end || !above_value) return blame(std::move(sign), at, end);
  sign.repairs = {replacement(at, end, "")};
  proof_.add(std::move(sign));
}

/// The line that holds the last byte before `offset`.
Line Proofreader::end_at(std::size_t offset) const {
  const std::size_t feed = offset == 0 ? nowhere : bytes_.rfind('\n', offset - 1);
  return line_at(bytes_, feed == nowhere ? begin_ : feed + 1);
}

/// Reports a fault of the last entry's value [`begin`, `end`), which becomes one broken scalar.
void Proofreader::blame(Fault fault, std::size_t begin, std::size_t end) {
  fault.repairs = {stand_in(begin, end, StandsFor::broken)};
  proof_.add(std::move(fault));
  hold(State::plain, begin, end);
  slot().broken = true;
}

void Proofreader::blame_colon(std::size_t begin, std::size_t colon, std::size_t end) {
  const Quoted quotes = quoted(proof_.text(begin, end));
  blame(fault(Syntax::colon_in_text, span_of(colon, colon + 1),
              {{"quotes", quotes.name}, {"example", around().with(quotes.text)}}),
        begin, end);
}

/// A `#` inside a text cuts it off: the text from `begin` goes on behind `hash`, on the line that ends at `line_end`.
void Proofreader::blame_hash(std::size_t begin, std::size_t hash, std::size_t line_end) {
  const std::size_t end = whole_text_end(bytes_, hash, line_end);
  const Quoted quotes = quoted(proof_.text(begin, end));
  blame(
      fault(
          Split::hash, span_of(hash, end),
          {{"rest", shown(proof_.text(hash, end))}, {"quotes", quotes.name}, {"example", around().with(quotes.text)}}),
      begin, end);
}

void Proofreader::hold(State state, std::size_t begin, std::size_t end) {
  slot().state = state;
  slot().value = span_of(begin, end);
}

}  // namespace cchc::yaml
