#include "formats/plain_words.hpp"

#include "cchc/text/fold.hpp"
#include "cchc/text/utf8.hpp"
#include "cchc/text/width.hpp"

namespace cchc::formats {

std::string without_controls(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const text::CodePoint point = text::decode(text);
    const char32_t value = point.value;
    if (value == U'\r') {
      if (!text.substr(1).starts_with('\n')) out += '\n';
    } else if (value == U'\t') {
      out += ' ';
    } else if (value == U'\n' || (value >= 0x20 && value != 0x7F && (value < 0x80 || value >= 0xA0))) {
      text::append(out, value);
    }
    text.remove_prefix(point.bytes);
  }
  return out;
}

std::vector<std::string> lines_of(std::string_view text) {
  const std::string clean = without_controls(text);
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= clean.size();) {
    const std::size_t end = std::min(clean.find('\n', begin), clean.size());
    const std::string_view line = text::trim(std::string_view(clean).substr(begin, end - begin));
    if (!line.empty() || !lines.empty()) lines.emplace_back(line);
    begin = end + 1;
  }
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

std::vector<std::string> wrapped(std::string_view line, std::size_t columns) {
  std::vector<std::string> lines{""};
  std::size_t taken = 0;
  while (!line.empty()) {
    const std::string_view word = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(word.size() + 1, line.size()));
    const std::size_t width = text::width(word);
    if (!lines.back().empty() && taken + 1 + width > columns) {
      lines.emplace_back();
      taken = 0;
    }
    if (!lines.back().empty()) {
      lines.back() += ' ';
      ++taken;
    }
    lines.back() += word;
    taken += width;
  }
  return lines;
}

}  // namespace cchc::formats
