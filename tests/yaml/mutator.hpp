#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

/// Small changes such as fingers and editors make, always the same for one seed.
class Mutator {
 public:
  explicit Mutator(std::uint32_t seed) : random_(seed) {}

  std::string change(std::string text) {
    const std::size_t changes = 1 + pick(4);
    for (std::size_t i = 0; i < changes && !text.empty(); ++i) change_once(text);
    return text;
  }

  /// Some lines of `text`, up to about `most` bytes, mostly moved left to the margin.
  std::string lines_of(const std::string& text, std::size_t most) {
    const std::size_t above = text.rfind('\n', pick(text.size()));
    const std::size_t begin = above == std::string::npos ? 0 : above + 1;
    const std::size_t end = text.find('\n', std::min(begin + pick(most), text.size() - 1));
    const std::string lines = text.substr(begin, end == std::string::npos ? end : end + 1 - begin);
    const std::size_t indent = std::min(lines.find_first_not_of(' '), lines.size());
    if (indent == 0 || pick(4) == 0) return lines;
    std::string out;
    for (std::size_t at = 0; at < lines.size();) {
      const std::size_t next = std::min(lines.find('\n', at), lines.size() - 1) + 1;
      const std::size_t blanks = std::min(lines.find_first_not_of(' ', at), next) - at;
      out += lines.substr(at + std::min(indent, blanks), next - at - std::min(indent, blanks));
      at = next;
    }
    return out;
  }

  std::size_t pick(std::size_t count) { return random_() % count; }

 private:
  static constexpr std::array<std::string_view, 36> pieces = {
      ":",  ": ", "- ", "-", "\"",  "'",   "[",    "]",  "{",    "}",      ",",    "#",
      " #", "&a", "*b", "!", "|",   ">",   ">5",   "%",  "@",    "`",      "\t",   "  ",
      "\n", "? ", "\\", "~", "---", "...", "\r\n", "\r", "\x01", "\u00A0", "<<: ", "\xEF\xBB\xBF",
  };

  void change_once(std::string& text) {
    const std::size_t at = pick(text.size());
    const std::size_t above = text.rfind('\n', at);
    const std::size_t begin = above == std::string::npos || above == at ? 0 : above + 1;
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    switch (pick(7)) {
      case 0: text.erase(at, 1); break;
      case 1: text.insert(at, pieces[pick(pieces.size())]); break;
      case 2: text.insert(begin, 1 + pick(3), ' '); break;
      case 3: text.erase(begin, text.find_first_not_of(' ', begin) > begin + 1 ? 1 + pick(2) : 1); break;
      case 4: text.erase(begin, end - begin); break;
      case 5: text.insert(end, text.substr(begin, end - begin)); break;
      default: text.replace(at, 1, pieces[pick(pieces.size())]); break;
    }
  }

  std::mt19937 random_;
};
