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
  return text(part.begin, trim_end(bytes_, part.begin, part.colon));
}

/// What stands around the part at hand.
Around FlowReader::around() const { return part().colon != nowhere ? after_key(key_of(part())) : in_brackets(); }

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
              {{"rest", shown(text(at_, end))}, {"quotes", quotes.name}, {"example", around().with(quotes.text)}}),
        end);
}

void FlowReader::leading() {
  const std::size_t end = std::max(part_end(), at_ + 1);
  blame(sign_fault(proof_, at_, end, around()), end);
}

void FlowReader::second_colon(std::size_t colon) {
  const std::size_t end = std::max(part_end(), colon + 1);
  const Quoted quotes = quoted(text(part().current(), end));
  blame(fault(Syntax::colon_in_text, span_of(colon, colon + 1),
              {{"quotes", quotes.name}, {"example", around().with(quotes.text)}}),
        end);
}

void FlowReader::cut_by_hash(std::size_t hash) {
  const std::size_t end = part_end();
  const Quoted quotes = quoted(text(part().current(), end));
  blame(fault(Split::hash, span_of(hash, end),
              {{"rest", shown(text(hash, end))}, {"quotes", quotes.name}, {"example", around().with(quotes.text)}}),
        end);
}

void FlowReader::finish_part() {
  Frame& frame = frames_.back();
  const Part done = frame.part;
  frame.part = Part();
  if (done.empty()) return;
  const bool name = in_braces() && done.colon == nowhere;
  if (name && !done.faulty) return read_name(frame, done);
  if (name && text(done.begin, at_).find('\n') != nowhere) frame.names_alone = true;
  if (!in_braces() && done.colon != nowhere && !done.faulty) frame.pairs.push_back(done);
  finish_cut(frame);
  frame.previous = done;
}

/// In braces, a name without a colon: a missing space, or a text that a comma cut.
void FlowReader::read_name(Frame& frame, const Part& name) {
  const Part& before = frame.previous;
  const auto key = key_at(bytes_, name.begin, name.end);
  if (name.last == Token::plain && key && key->gap != Gap::blank) {
    finish_cut(frame);
    frame.previous = name;
    return add_space(*key, name.end);
  }
  if (before.value != nowhere && before.last == Token::plain && !before.faulty) {
    if (frame.cut == nowhere) frame.cut = name.begin;
    frame.previous.end = name.end;
    return;
  }
  const std::string rest = shown(text(name.begin, name.end));
  if (!frame.names_alone) {
    note(fault(Split::name_alone, span_of(name.begin, name.end),
               {{"rest", rest}, {"example", after_key(rest).with("…")}}));
  }
  frame.names_alone = true;
  frame.previous = name;
}

/// `{due:Quý I}`
void FlowReader::add_space(const Key& key, std::size_t end) {
  const std::string_view label = text(key.begin, key.end);
  const std::size_t value = key.colon + 1;
  const bool plain = !is_quote(bytes_[value]) && !starts_with_sign(bytes_, value, end);
  note(fault(Syntax::no_space_after_colon, span_of(key.colon, value),
             {{"key", label}, {"example", after_key(label).with(shown(text(value, end)))}},
             {replacement(value, value, " "), stand_in(value, end, plain ? StandsFor::typed : StandsFor::broken)}));
}

/// `{name: A, B, C}`: one finding, however many commas.
void FlowReader::finish_cut(Frame& frame) {
  const Part& cut = frame.previous;
  if (frame.cut == nowhere) return;
  const Quoted quotes = quoted(text(cut.value, cut.end));
  note(fault(Split::comma_in_braces, span_of(frame.cut, cut.end),
             {{"rest", shown(text(frame.cut, cut.end))},
              {"quotes", quotes.name},
              {"example", after_key(key_of(cut)).with(quotes.text)}},
             {stand_in(cut.value, cut.end, StandsFor::broken)}));
  frame.cut = nowhere;
}

/// `[Lưu: VT, CCHC]`: a colon made keys of items; the whole list is taken for one text.
void FlowReader::finish_pairs(const Frame& frame) {
  if (frame.pairs.empty()) return;
  const Part& first = frame.pairs.front();
  const std::size_t first_end = std::max(first.end, first.colon + 1);
  const Quoted quotes = quoted(text(first.begin, frame.previous.end));
  std::vector<Repair> repairs;
  for (const Part& pair : frame.pairs) {
    repairs.push_back(stand_in(pair.begin, std::max(pair.end, pair.colon + 1), StandsFor::broken));
  }
  note(fault(Split::colon, span_of(first.begin, first_end),
             {{"rest", shown(key_of(first))}, {"quotes", quotes.name}, {"example", in_brackets().with(quotes.text)}},
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
                 {"example", place_.around.with(quotes.text)}}));
}

}  // namespace cchc::yaml
