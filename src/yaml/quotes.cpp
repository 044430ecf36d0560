#include "yaml/quotes.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "yaml/example.hpp"
#include "yaml/key.hpp"

namespace cchc::yaml {

namespace {

using namespace std::string_view_literals;

constexpr std::array printed = {"“"sv, "”"sv, "„"sv, "‘"sv, "’"sv};
constexpr std::size_t printed_size = printed.front().size();

bool is_printed_quote(std::string_view letter) {
  return std::find(printed.begin(), printed.end(), letter) != printed.end();
}

int hex_digits(char escape) {
  switch (escape) {
    case 'x': return 2;
    case 'u': return 4;
    case 'U': return 8;
    default: return 0;
  }
}

int hex_value(char byte) {
  if (byte >= '0' && byte <= '9') return byte - '0';
  if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
  if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
  return -1;
}

/// True for the code point of a letter: no control character, no surrogate.
bool is_letter(std::uint64_t value) {
  const bool control = (value < 0x20 && value != '\t' && value != '\n') || (value >= 0x7F && value <= 0x9F);
  return !control && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

source::Span escape_span(std::string_view bytes, std::size_t at) {
  std::size_t end = std::min(at + 2, bytes.size());
  while (end < bytes.size() && (static_cast<unsigned char>(bytes[end]) & 0xC0U) == 0x80U) ++end;
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
}

}  // namespace

std::size_t skip_escape(std::string_view bytes, std::size_t at) {
  constexpr std::string_view simple = "tn\"'\\/ \t\n";
  if (at + 1 >= bytes.size()) return at;
  const char sign = bytes[at + 1];
  if (simple.find(sign) != nowhere) return at + 2;
  if (sign == '\r' && at + 2 < bytes.size() && bytes[at + 2] == '\n') return at + 3;
  const auto digits = static_cast<std::size_t>(hex_digits(sign));
  if (digits == 0 || at + 2 + digits > bytes.size()) return at;
  std::uint64_t value = 0;
  for (const char byte : bytes.substr(at + 2, digits)) {
    if (hex_value(byte) < 0) return at;
    value = value * 16 + static_cast<std::uint64_t>(hex_value(byte));
  }
  return is_letter(value) ? at + 2 + digits : at;
}

QuotedText read_quoted(std::string_view bytes, std::size_t at, std::ptrdiff_t parent) {
  QuotedText text;
  const char quote = bytes[at];
  for (++at; at < bytes.size(); ++at) {
    const char byte = bytes[at];
    if (byte == quote) {
      const bool doubled = quote == '\'' && at + 1 < bytes.size() && bytes[at + 1] == quote;
      if (!doubled) {
        text.end = at + 1;
        break;
      }
      ++at;
    } else if (byte == '\\' && quote == '"') {
      const std::size_t behind = skip_escape(bytes, at);
      if (behind == at && text.bad_escape.empty()) text.bad_escape = escape_span(bytes, at);
      at = std::max(behind, at + 2) - 1;
    }
    if (at < bytes.size() && bytes[at] == '\n' && is_structure(bytes, line_at(bytes, at + 1), parent)) break;
  }
  return text;
}

Fault unclosed_quote(const Proof& proof, std::size_t at, std::size_t end, const Around& around) {
  const char quote = proof.bytes()[at];
  const std::string closed = quote + shown(proof.text(at + 1, end)) + quote;
  return fault(Syntax::unclosed_quote, span_of(at, at + 1),
               {{"mark", quote_name(quote)},
                {"line", proof.line_of(at)},
                {"sign", std::string(1, quote)},
                {"example", around.with(closed)}},
               {stand_in(at, end, StandsFor::broken)});
}

Fault bad_escape(const Proof& proof, std::size_t at, const QuotedText& text, const Around& around) {
  const std::string single = '\'' + shown(proof.text(at + 1, text.end - 1)) + '\'';
  return fault(
      Syntax::bad_escape, text.bad_escape,
      {{"sign", shown(proof.text(text.bad_escape.begin, text.bad_escape.end))}, {"example", around.with(single)}},
      {stand_in(at, text.end, StandsFor::broken)});
}

bool in_printed_quotes(std::string_view word) {
  const bool one_word = word.find_first_of(" \t\"\\") == nowhere && word.size() > 2 * printed_size;
  return one_word && is_printed_quote(word.substr(0, printed_size)) &&
         is_printed_quote(word.substr(word.size() - printed_size));
}

Fault printed_quotes(const Proof& proof, std::size_t begin, std::size_t end, const Around& around) {
  const std::string typed = '"' + std::string(proof.text(begin + printed_size, end - printed_size)) + '"';
  return fault(Syntax::printed_quotes, span_of(begin, end), {{"example", around.with(typed)}},
               {replacement(begin, end, typed)});
}

}  // namespace cchc::yaml
