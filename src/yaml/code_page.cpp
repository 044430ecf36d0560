#include "yaml/code_page.hpp"

#include "cchc/text/fold.hpp"
#include "cchc/text/legacy.hpp"
#include "cchc/text/utf8.hpp"
#include "yaml/example.hpp"
#include "yaml/lexeme.hpp"

namespace cchc::yaml {

namespace {

using text::Legacy;

constexpr std::size_t most_lines = 200;
constexpr std::size_t enough_words = 2;

/// The lines that are not UTF-8, as Windows-1252 would show them.
std::string doubtful_lines(std::string_view bytes, std::size_t offset) {
  std::string lines;
  std::size_t count = 0;
  const std::size_t before = bytes.rfind('\n', offset);
  for (std::size_t at = before == nowhere ? 0 : before + 1; at < bytes.size() && count < most_lines;) {
    const Line line = line_at(bytes, at);
    const std::string_view text = bytes.substr(line.begin, line.end - line.begin);
    if (text::first_invalid(text) != nowhere) {
      lines += text::from_windows_1252(text) + "\n";
      ++count;
    }
    at = line.next;
  }
  return lines;
}

}  // namespace

std::optional<CodePage> code_page_of(std::string_view bytes, std::size_t offset) {
  const std::string lines = doubtful_lines(bytes, offset);
  std::optional<Legacy> best;
  std::size_t least = enough_words;
  for (const Legacy one : {Legacy::tcvn3, Legacy::vni, Legacy::windows_1258}) {
    const text::LegacyWords words = text::count_words(lines, one);
    if (!words.convincing(least)) continue;
    best = one;
    least = words.good + 1;
  }
  if (!best) return std::nullopt;
  const std::string read = text::decode_legacy(lines, *best);
  const std::string_view line = text::trim(std::string_view(read).substr(0, read.find('\n')));
  return CodePage{text::name(*best), *best != Legacy::windows_1258, shown(line)};
}

}  // namespace cchc::yaml
