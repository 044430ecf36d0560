#include "yaml/example.hpp"

#include "cchc/text/fold.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::yaml {

namespace {

constexpr std::size_t shown_letters = 60;
constexpr std::size_t joint_letters = 24;

bool is_inside_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

bool is_control(char32_t letter) { return letter < 0x20 || (letter >= 0x7F && letter <= 0x9F); }

/// The first `most` letters and one more, on one line, without control characters.
std::string on_one_line(std::string_view text, std::size_t most) {
  std::string out;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size() && letters <= most;) {
    const text::CodePoint letter = text::decode(text.substr(at));
    at += letter.bytes;
    if (letter.value == ' ' || letter.value == '\t' || letter.value == '\n') {
      if (out.empty() || out.back() == ' ') continue;
      out += ' ';
    } else if (is_control(letter.value)) {
      continue;
    } else {
      text::append(out, letter.value);
    }
    ++letters;
  }
  return std::string(text::trim(out));
}

/// Offset of letter `count`, or of the end.
std::size_t offset_of(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  for (; count > 0 && at < text.size(); --count) at += text::decode(text.substr(at)).bytes;
  return at;
}

/// At most `letters` letters, cut behind a word if there is one.
std::string head(std::string_view text, std::size_t letters) {
  const std::size_t cut = offset_of(text, letters);
  if (cut == text.size()) return std::string(text);
  const std::size_t space = text.rfind(' ', cut);
  return std::string(text.substr(0, space == std::string_view::npos ? cut : space)) + "…";
}

std::string tail(std::string_view text, std::size_t letters) {
  const std::size_t length = text::length(text);
  if (length <= letters) return std::string(text);
  const std::size_t cut = offset_of(text, length - letters);
  const std::size_t space = text.find(' ', cut);
  return "…" + std::string(text.substr(space == std::string_view::npos ? cut : space + 1));
}

/// `text` without the printed quotes around all of it, which word processors make of `"`.
std::string_view without_printed_quotes(std::string_view text) {
  constexpr std::string_view opening = "“";
  constexpr std::string_view closing = "”";
  const std::string_view trimmed = text::trim(text);
  if (!trimmed.starts_with(opening) || !trimmed.ends_with(closing)) return text;
  const std::string_view inside = trimmed.substr(opening.size(), trimmed.size() - opening.size() - closing.size());
  const bool others = inside.find(opening) != std::string_view::npos || inside.find(closing) != std::string_view::npos;
  return others ? text : inside;
}

std::string in_quotes(std::string_view text, char quote) { return quote + std::string(text) + quote; }

}  // namespace

text::Bilingual quote_name(char quote) {
  return quote == '"' ? text::Bilingual{"ngoặc kép", "double quote"} : text::Bilingual{"nháy đơn", "single quote"};
}

std::string shown(std::string_view text) { return head(on_one_line(text, shown_letters), shown_letters); }

Quoted quoted(std::string_view text) {
  const std::string line = shown(without_printed_quotes(text));
  if (line.find_first_of("\"\\") == std::string::npos) return {in_quotes(line, '"'), double_quotes};
  std::string doubled;
  for (const char byte : line) doubled.append(byte == '\'' ? 2 : 1, byte);
  return {in_quotes(doubled, '\''), single_quotes};
}

std::string joint(std::string_view text, std::string_view next) {
  constexpr std::size_t enough = 16 * joint_letters;
  std::size_t begin = text.size() > enough ? text.size() - enough : 0;
  while (begin > 0 && begin < text.size() && is_inside_letter(text[begin])) ++begin;
  return tail(on_one_line(text.substr(begin), enough), joint_letters) + ' ' +
         head(on_one_line(next, joint_letters), joint_letters);
}

Around after_key(std::string_view key) { return {shown(key) + ": ", ""}; }

Around as_item() { return {"- ", ""}; }

Around in_brackets() { return {"[", "]"}; }

}  // namespace cchc::yaml
