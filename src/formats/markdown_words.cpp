#include "formats/markdown_words.hpp"

namespace cchc::formats {

namespace {

bool is_digit(char letter) { return '0' <= letter && letter <= '9'; }

bool is_letter(char letter) { return ('a' <= letter && letter <= 'z') || ('A' <= letter && letter <= 'Z'); }

/// `&amp;`, `&#39;`: what a browser would read as one letter.
bool opens_entity(std::string_view behind) {
  std::size_t at = 0;
  while (at < behind.size() && (is_digit(behind[at]) || is_letter(behind[at]) || behind[at] == '#')) ++at;
  return at > 0 && at < behind.size() && behind[at] == ';';
}

/// The offset of a letter that would open a list, a heading or a rule at the beginning of a line; npos where none.
std::size_t opening(std::string_view line) {
  if (line.empty()) return std::string_view::npos;
  if (std::string_view("#+-=").find(line[0]) != std::string_view::npos) return 0;
  std::size_t at = 0;
  while (at < line.size() && is_digit(line[at])) ++at;
  const bool numbered = at > 0 && at < line.size() && (line[at] == '.' || line[at] == ')');
  const bool alone = numbered && (at + 1 == line.size() || line[at + 1] == ' ');
  return alone ? at : std::string_view::npos;
}

}  // namespace

std::string markdown_inline(std::string_view line) {
  constexpr std::string_view special = "\\`*_[]|~$";
  std::string out;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char letter = line[at];
    if (letter == '<') {
      out += "&lt;";
    } else if (letter == '>') {
      out += "&gt;";
    } else if (letter == '&' && opens_entity(line.substr(at + 1))) {
      out += "&amp;";
    } else {
      if (special.find(letter) != std::string_view::npos) out += '\\';
      out += letter;
    }
  }
  return out;
}

std::string markdown_line(std::string_view line) {
  const std::size_t at = opening(line);
  if (at == std::string_view::npos) return markdown_inline(line);
  return std::string(line.substr(0, at)) + "\\" + line[at] + markdown_inline(line.substr(at + 1));
}

std::string markdown_marked(std::string_view line) {
  std::string out;
  while (!line.empty()) {
    const std::size_t begin = line.find('`');
    const std::size_t end = begin == std::string_view::npos ? begin : line.find('`', begin + 1);
    if (end == std::string_view::npos) return out + markdown_inline(line);
    out += markdown_inline(line.substr(0, begin));
    out += line.substr(begin, end - begin + 1);
    line.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace cchc::formats
