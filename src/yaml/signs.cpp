#include "yaml/signs.hpp"

#include <string>

#include "yaml/example.hpp"
#include "yaml/lexeme.hpp"

namespace cchc::yaml {

namespace {

constexpr ByteSet signs(",]}&*!|>%@`");

constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

text::Bilingual meaning(char sign) {
  switch (sign) {
    case '&': return {"neo", "an anchor"};
    case '*': return {"tham chiếu", "a reference"};
    default: return {"nhãn kiểu", "a type tag"};
  }
}

Fault special_sign(std::string_view text, source::Span span, const Around& around) {
  const Quoted quotes = quoted(text);
  return fault(Syntax::special_sign, span,
               {{"sign", text.substr(0, 1)},
                {"meaning", meaning(text.front())},
                {"quotes", quotes.name},
                {"example", around.with(quotes.text)}});
}

Fault leading_sign(std::string_view text, source::Span span, const Around& around) {
  const Quoted quotes = quoted(text);
  return fault(Syntax::leading_sign, span,
               {{"sign", text.substr(0, 1)}, {"quotes", quotes.name}, {"example", around.with(quotes.text)}});
}

/// `> 95%`, `>= 95%`, and texts on the line of a `|` or `>`.
Fault block_sign(std::string_view text, source::Span span, const Around& around) {
  const std::size_t figure = skip_blanks(text, 1, text.size());
  const bool or_equal = text.starts_with(">=");
  const std::string rest(text.substr(or_equal ? skip_blanks(text, 2, text.size()) : figure));
  if (text.front() == '>' && (or_equal || (!rest.empty() && is_digit(rest.front())))) {
    return fault(Syntax::comparison, span,
                 {{"sign", or_equal ? ">=" : ">"},
                  {"example", around.with((or_equal ? "≥ " : "trên ") + shown(rest))},
                  {"quoted", around.with(quoted(text).text)}});
  }
  return fault(Syntax::text_after_block_sign, span,
               {{"rest", shown(rest)}, {"sign", text.substr(0, 1)}, {"example", around.with(shown(rest))}});
}

}  // namespace

bool starts_with_sign(std::string_view bytes, std::size_t at, std::size_t end) {
  if (at >= end) return false;
  const bool indicator = (bytes[at] == '-' || bytes[at] == '?' || bytes[at] == ':') && ends_word(bytes, at + 1, end);
  return indicator || signs.has(bytes[at]);
}

bool names_something(std::string_view bytes, std::size_t at, std::size_t end) {
  if (bytes[at] != '&' && bytes[at] != '*' && bytes[at] != '!') return false;
  const std::size_t word = bytes[at] == '!' && at + 1 < end && bytes[at + 1] == '!' ? at + 2 : at + 1;
  const std::size_t behind = skip_identifier(bytes, word, end);
  return behind > word && ends_word(bytes, behind, end);
}

bool is_typed_comparison(std::string_view bytes, std::size_t at, std::size_t end) {
  if (at >= end || (bytes[at] != '>' && bytes[at] != '|')) return false;
  ++at;
  if (at < end && (bytes[at] == '+' || bytes[at] == '-')) ++at;
  return at < end && is_digit(bytes[at]);
}

Fault sign_fault(const Proof& proof, std::size_t at, std::size_t end, const Around& around) {
  const std::string_view text = proof.text(at, end);
  const source::Span sign = span_of(at, at + 1);
  const source::Span whole = span_of(at, end);
  switch (text.front()) {
    case '>':
    case '|': return block_sign(text, whole, around);
    case '?': return fault(Syntax::explicit_key, sign);
    case ':': return fault(Syntax::empty_name, sign, {{"example", after_key("title").with(shown(text.substr(1)))}});
    case '%':
      if (text.size() == 1) return fault(Syntax::lone_percent, whole, {{"example", around.with("95%")}});
      return leading_sign(text, sign, around);
    case '&':
    case '*':
    case '!':
      if (names_something(proof.bytes(), at, end)) return special_sign(text, whole, around);
      return leading_sign(text, sign, around);
    default: return leading_sign(text, sign, around);
  }
}

}  // namespace cchc::yaml
