#include <algorithm>
#include <utility>

#include "yaml/example.hpp"
#include "yaml/flow_reader.hpp"
#include "yaml/key.hpp"
#include "yaml/signs.hpp"

namespace cchc::yaml {

/// The end of the part at `at_` if all signs in it were text.
std::size_t FlowReader::part_end() const {
  std::size_t depth = 0;
  std::size_t end = at_;
  for (; end < bytes_.size() && bytes_[end] != '\n' && bytes_[end] != '\r'; ++end) {
    const char byte = bytes_[end];
    if (byte == '#' && end > at_ && is_blank(bytes_[end - 1]) && !touches(bytes_, end)) break;
    if (byte == '[' || byte == '{') ++depth;
    if (depth == 0 && (byte == ',' || byte == ']' || byte == '}')) break;
    if (byte == ']' || byte == '}') --depth;
  }
  return trim_end(bytes_, at_, end);
}

std::string_view FlowReader::key_of(const Part& part) const {
  if (part.colon == nowhere) return frames_.size() == 1 ? place_.label : std::string_view();
  return text(part.begin, trim_end(bytes_, part.begin, part.colon));
}

/// What to type for the part at hand.
std::string FlowReader::example(std::string_view value) const {
  if (part().colon != nowhere) return line_of(key_of(part()), value);
  return '[' + std::string(value) + ']';
}

/// Keeps a fault; where there are too many already, nothing more is read.
void FlowReader::note(Fault fault) {
  flow_.faults.push_back(std::move(fault));
  if (flow_.faults.size() < most_findings) return;
  flow_.end = at_;
  done_ = true;
}

void FlowReader::patch(Repair repair) {
  flow_.repairs.push_back(std::move(repair));
  if (flow_.repairs.size() < most_repairs) return;
  flow_.end = at_;
  done_ = true;
}

/// Reports a fault of the part at hand, which then stands for one broken scalar up to `end`.
void FlowReader::blame(Fault fault, std::size_t end) {
  if (part().empty()) part().begin = at_;
  fault.repairs = {stand_in(part().current(), end, StandsFor::broken)};
  if (part().faulty) {
    patch(std::move(fault.repairs.front()));
  } else {
    note(std::move(fault));
  }
  part().faulty = true;
  end_token(Token::plain, end);
}

/// Two things stand side by side with no comma between them.
void FlowReader::clash() {
  const std::size_t end = std::max(part_end(), at_ + 1);
  const Quoted quotes = quoted(text(part().current(), end));
  blame(fault(Syntax::text_in_brackets, span_of(at_, end),
              {{"rest", shown(text(at_, end))}, {"quotes", quotes.name}, {"example", example(quotes.text)}}),
        end);
}

void FlowReader::leading() {
  const std::size_t end = std::max(part_end(), at_ + 1);
  blame(sign_fault(proof_, at_, end, key_of(part())), end);
}

void FlowReader::second_colon() {
  const std::size_t begin = part().current();
  const std::size_t end = std::max(part_end(), at_ + 1);
  const Quoted quotes = quoted(text(begin, end));
  blame(fault(Syntax::colon_in_text, span_of(begin, end), {{"quotes", quotes.name}, {"example", example(quotes.text)}}),
        end);
}

void FlowReader::cut_by_hash(std::size_t hash) {
  const std::size_t end = part_end();
  const Quoted quotes = quoted(text(part().current(), end));
  blame(fault(Split::hash, span_of(hash, end),
              {{"rest", shown(text(hash, end))}, {"quotes", quotes.name}, {"example", example(quotes.text)}}),
        end);
}

void FlowReader::finish_part() {
  Frame& frame = frames_.back();
  Part& done = frame.part;
  const bool judged = !done.empty() && !done.faulty;
  if (judged && in_braces() && done.colon == nowhere) {
    lone_name(frame);
  } else if (!done.empty()) {
    if (judged && !in_braces() && done.colon != nowhere) frame.pairs.push_back(done);
    frame.stray = nowhere;
    frame.previous = done;
  }
  frame.part = Part();
}

/// In braces, a name without a colon: a missing space, or a text that a comma cut.
void FlowReader::lone_name(Frame& frame) {
  const Part& name = frame.part;
  const Part& before = frame.previous;
  const auto key = key_at(bytes_, name.begin, name.end);
  const bool after_text = before.value != nowhere && before.last == Token::plain && !before.faulty;
  if (name.last == Token::plain && key && key->gap != Gap::blank) {
    const std::string_view label = text(key->begin, key->end);
    note(fault(Syntax::no_space_after_colon, span_of(key->colon, key->colon + 1),
               {{"key", label}, {"example", line_of(label, shown(text(key->colon + 1, name.end)))}},
               {replacement(key->colon + 1, key->colon + 1, " ")}));
  } else if (after_text) {
    text_cut_by_comma(frame);
  } else if (frame.stray == nowhere) {
    frame.stray = flow_.faults.size();
    const std::string rest = shown(text(name.begin, name.end));
    note(fault(Split::name_alone, span_of(name.begin, name.end), {{"rest", rest}, {"example", line_of(rest, "…")}},
               {stand_in(name.begin, name.end, StandsFor::broken)}));
  } else {
    patch(stand_in(name.begin, name.end, StandsFor::broken));
  }
}

/// `{name: A, B, C}`: one finding, however many commas.
void FlowReader::text_cut_by_comma(Frame& frame) {
  Part& before = frame.previous;
  const bool goes_on = frame.stray != nowhere;
  const std::size_t begin = goes_on ? flow_.faults[frame.stray].span.begin : frame.part.begin;
  const std::size_t end = frame.part.end;
  const Quoted quotes = quoted(text(before.value, end));
  Fault cut = fault(
      Split::comma_in_braces, span_of(begin, end),
      {{"rest", shown(text(begin, end))}, {"quotes", quotes.name}, {"example", line_of(key_of(before), quotes.text)}},
      {stand_in(before.value, end, StandsFor::broken)});
  if (goes_on) {
    flow_.faults[frame.stray] = std::move(cut);
  } else {
    frame.stray = flow_.faults.size();
    note(std::move(cut));
  }
}

/// `[Lưu: VT, CCHC]`: a colon made keys of items; the whole list is taken for one text.
void FlowReader::finish_pairs(const Frame& frame) {
  if (frame.pairs.empty()) return;
  const Part& first = frame.pairs.front();
  const std::size_t first_end = std::max(first.end, first.colon + 1);
  const Quoted quotes = quoted(text(first.begin, last_end_));
  std::vector<Repair> repairs;
  for (const Part& pair : frame.pairs) {
    repairs.push_back(stand_in(pair.begin, std::max(pair.end, pair.colon + 1), StandsFor::broken));
  }
  note(fault(Split::colon, span_of(first.begin, first_end),
             {{"rest", shown(key_of(first))}, {"quotes", quotes.name}, {"example", '[' + quotes.text + ']'}},
             std::move(repairs)));
}

/// What cannot be told apart stands for one broken scalar, with one finding.
void FlowReader::give_up(Fault fault) {
  fault.repairs = {stand_in(begin_, flow_.end, StandsFor::broken)};
  flow_.faults.clear();
  flow_.repairs.clear();
  flow_.faults.push_back(std::move(fault));
  done_ = true;
}

void FlowReader::unclosed() {
  const std::size_t open = frames_.back().open;
  const char sign = bytes_[open];
  flow_.end = last_end_;
  const Quoted quotes = quoted(text(begin_, whole_text_end(bytes_, begin_, line_at(bytes_, begin_).end)));
  give_up(fault(Syntax::unclosed_bracket, span_of(open, open + 1),
                {{"sign", std::string(1, sign)},
                 {"line", proof_.line_of(open)},
                 {"close", std::string(1, sign == '[' ? ']' : '}')},
                 {"quotes", quotes.name},
                 {"example", line_of(place_.label, quotes.text)}}));
}

}  // namespace cchc::yaml
