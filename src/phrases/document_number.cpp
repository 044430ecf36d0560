#include "cchc/phrases/document_number.hpp"

#include <algorithm>

#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"
#include "phrases/document_tokens.hpp"
#include "phrases/document_types.hpp"
#include "phrases/pattern.hpp"

namespace cchc::phrases {

namespace {

bool starts_with_digit(const Token& token) { return '0' <= token.text.front() && token.text.front() <= '9'; }

/// `76`, `12a`, or the blank of a draft.
bool number_or_blank(const Token& token) {
  return token.symbol("…") || (token.kind != Token::Kind::symbol && starts_with_digit(token));
}

/// `UBND`, `TTg`, `SNV`: more capitals than small letters, and at least two.
bool capitals(std::string_view written) {
  std::size_t upper = 0;
  std::size_t lower = 0;
  while (!written.empty()) {
    const std::string_view letter = written.substr(0, text::decode(written).bytes);
    written.remove_prefix(letter.size());
    if ('0' <= letter.front() && letter.front() <= '9') continue;
    ++(text::lower(letter) == letter ? lower : upper);
  }
  return upper >= 2 && upper > lower;
}

/// A sign that joins two parts: something is glued to one side of it (`NĐ- CP`), unlike a dash of the sentence; a part
/// behind a space is in capitals, unlike a word of the sentence (`09-NQ/ ngày`).
bool joins(Tokens tokens, std::size_t at) {
  if (at + 1 >= tokens.size() || !tokens[at + 1].word()) return false;
  if (tokens[at].symbol(".")) return tokens[at].glued && tokens[at + 1].glued;
  const bool sign = tokens[at].symbol("-") || tokens[at].symbol("&") || tokens[at].symbol("/");
  return sign && (tokens[at + 1].glued || (tokens[at].glued && capitals(tokens[at + 1].written)));
}

std::string joined(Tokens tokens) {
  std::string out;
  for (const Token& token : tokens) out += token.symbol("-") ? "-" : text::nfc(token.written);
  return out;
}

/// Reads `NQ-CP`, `SNV-CCHC&VTLT`, `QH13` from `at` on.
bool read_sign(Tokens tokens, std::size_t at, DocumentTokens& out) {
  if (at >= tokens.size() || !tokens[at].word()) return false;
  const std::string_view type = type_code(tokens[at].written);
  if (type.empty() && !capitals(tokens[at].written)) return false;
  std::size_t end = at + 1;
  while (end < tokens.size() && joins(tokens, end)) end += 2;
  out.number.type = type;
  const std::size_t issuer = type.empty() ? at : std::min(at + 2, end);
  out.number.issuer = joined(tokens.subspan(issuer, end - issuer));
  out.size = end;
  return true;
}

bool is_year(const Token& token) {
  const auto value = whole(token);
  return value && 1945 <= *value && *value < 2200;
}

/// `09-NQ/TU`: the type stands before the slash.
bool read_party(Tokens tokens, std::size_t at, DocumentTokens& out) {
  if (at == 0 || at + 3 >= tokens.size() || !tokens[at].symbol("-") || !tokens[at + 2].symbol("/")) return false;
  const bool type = tokens[at + 1].word() && !type_code(tokens[at + 1].written).empty();
  return type && read_sign(tokens, at + 1, out) && !out.number.issuer.empty();
}

}  // namespace

std::optional<DocumentTokens> document_at(Tokens tokens) {
  DocumentTokens out;
  std::size_t at = 0;
  if (at < tokens.size() && number_or_blank(tokens[at])) {
    if (!tokens[at].symbol("…")) out.number.number = tokens[at].written;
    ++at;
  }
  if (at >= tokens.size()) return std::nullopt;
  if (read_party(tokens, at, out)) return out;
  if (!tokens[at].symbol("/")) return std::nullopt;
  ++at;
  if (at + 1 < tokens.size() && is_year(tokens[at]) && tokens[at + 1].symbol("/")) {
    out.number.year = tokens[at].written;
    at += 2;
  }
  if (!read_sign(tokens, at, out)) return std::nullopt;
  return out;
}

std::size_t document_size(Tokens tokens) {
  const auto read = document_at(tokens);
  return read ? read->size : 0;
}

Reading<DocumentNumber> read_document_number(std::string_view text) {
  const Phrase phrase(text, Numbers::whole);
  Tokens tokens = phrase.tokens();
  if (tokens.empty()) return Refusal::empty;
  if (const auto prefix = match("số :?", tokens, {})) tokens = tokens.subspan(prefix->size);
  const auto read = document_at(tokens);
  if (!read || read->size < tokens.size()) return Refusal::not_understood;
  return read->number;
}

bool in_party_order(std::string_view text, const DocumentNumber& number) {
  return state_body(number.issuer) && !number.type.empty() && !number.number.empty() && text.find('-') < text.find('/');
}

std::string print(const DocumentNumber& number) {
  const bool party = number.year.empty() && !number.type.empty() && party_body(number.issuer);
  if (party) return (number.number.empty() ? "…" : number.number) + "-" + number.type + "/" + number.issuer;
  std::string out = number.number + "/";
  if (!number.year.empty()) out += number.year + "/";
  out += number.type;
  if (!number.type.empty() && !number.issuer.empty()) out += "-";
  return out + number.issuer;
}

}  // namespace cchc::phrases
