#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <fmt/format.h>

#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/text/utf8.hpp"
#include "cchc/text/width.hpp"

namespace cchc::formats {

namespace {

using diagnostics::Finding;
using diagnostics::Severity;

struct Look {
  text::Bilingual word;
  std::string_view color;
};

Look look_of(Severity severity) {
  switch (severity) {
    case Severity::error: return {{"lỗi", "error"}, "\x1b[1;31m"};
    case Severity::warning: return {{"cảnh báo", "warning"}, "\x1b[1;33m"};
    default: return {{"lưu ý", "info"}, "\x1b[1;36m"};
  }
}

/// `words` in `color`, where colours are wanted.
std::string painted(std::string_view words, std::string_view color, bool wanted) {
  return wanted ? fmt::format("{}{}\x1b[0m", color, words) : std::string(words);
}

/// The byte offset of the `column`-th code point (from 1).
std::size_t offset_of(std::string_view line, std::size_t column) {
  std::size_t at = 0;
  while (column > 1 && at < line.size()) {
    at += text::decode(line.substr(at)).bytes;
    --column;
  }
  return at;
}

/// `line` as a terminal may show it: a tab as one space, no control bytes.
std::string printable(std::string_view line) {
  std::string shown;
  while (!line.empty()) {
    const text::CodePoint point = text::decode(line);
    const bool control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0);
    if (control || point.value == 0xFFFD) {
      shown += point.value == '\t' ? " " : "\xEF\xBF\xBD";
    } else {
      shown += line.substr(0, point.bytes);
    }
    line.remove_prefix(point.bytes);
  }
  return shown;
}

/// Whether `line` is text of two or four bytes a letter, of which a terminal could show no word.
bool wide_text(std::string_view line) {
  return static_cast<std::size_t>(std::count(line.begin(), line.end(), '\0')) * 3 >= line.size();
}

/// A long line cut to what stands near `begin` … `end` (byte offsets), with the cut marked.
struct Excerpt {
  std::string before;
  std::string marked;
  std::string after;
};

Excerpt excerpt_of(const Finding& finding) {
  const std::string_view line = finding.line;
  const std::size_t begin = offset_of(line, finding.at.begin.column);
  const bool one_line = finding.at.end.line == finding.at.begin.line;
  const std::size_t end = one_line ? std::max(offset_of(line, finding.at.end.column), begin) : line.size();
  Excerpt excerpt{printable(line.substr(0, begin)), printable(line.substr(begin, end - begin)),
                  printable(line.substr(end))};
  constexpr std::size_t widest = 60;
  if (text::width(excerpt.before) > widest) {
    const std::size_t letters = text::length(excerpt.before);
    excerpt.before = "…" + excerpt.before.substr(offset_of(excerpt.before, letters - widest + 2));
  }
  if (text::width(excerpt.marked) > widest) {
    excerpt.marked.resize(offset_of(excerpt.marked, widest));
    excerpt.marked += "…";
    excerpt.after.clear();
  } else if (text::width(excerpt.after) > widest) {
    excerpt.after.resize(offset_of(excerpt.after, widest));
    excerpt.after += "…";
  }
  return excerpt;
}

void print_finding(const Finding& one, const DiagnosticOptions& options, std::string& out) {
  const Look look = look_of(one.severity);
  const auto to = std::back_inserter(out);
  fmt::format_to(
      to, "{}:{}:{}: {}: {}\n", one.file, one.at.begin.line, one.at.begin.column,
      painted(fmt::format("{}[{} {}]", look.word.in(options.language), one.code, one.name), look.color, options.color),
      painted(one.message, "\x1b[1m", options.color));
  const Excerpt excerpt = excerpt_of(one);
  const std::string number = std::to_string(one.at.begin.line);
  const bool shows_line = !wide_text(one.line);
  if (shows_line) {
    fmt::format_to(to, "  {} | {}{}{}\n", number, excerpt.before, excerpt.marked, excerpt.after);
    const std::string carets(std::max<std::size_t>(text::width(excerpt.marked), 1), '^');
    fmt::format_to(to, "  {:{}} | {:{}}{}\n", "", number.size(), "", text::width(excerpt.before),
                   painted(carets, look.color, options.color));
  }
  fmt::format_to(to, "  {:{}} → {}\n\n", "", shows_line ? number.size() : 0, one.help);
}

/// So many of one rule in one file are printed; the others are counted.
constexpr std::size_t most_alike = 20;

/// How often each rule fires in one file.
using Alike = std::unordered_map<std::string_view, std::size_t>;

void print_rest(const Finding& one, std::size_t rest, const DiagnosticOptions& options, std::string& out) {
  const text::Bilingual words{"{}: và {} chỗ nữa như vậy [{} {}]; xem hết: `--format concise`\n\n",
                              "{}: and {} more like this [{} {}]; for all of them: `--format concise`\n\n"};
  fmt::format_to(std::back_inserter(out), fmt::runtime(words.in(options.language)), one.file, rest, one.code, one.name);
}

/// Prints the findings from `begin` up to the end of their file; returns that end.
std::size_t print_file(const std::vector<Finding>& findings, std::size_t begin, const DiagnosticOptions& options,
                       std::string& out) {
  std::size_t end = begin;
  Alike in_all;
  for (; end < findings.size() && findings[end].file == findings[begin].file; ++end) ++in_all[findings[end].code];
  Alike printed;
  for (std::size_t at = begin; at < end; ++at) {
    const Finding& one = findings[at];
    const std::size_t number = ++printed[one.code];
    if (number > most_alike) continue;
    print_finding(one, options, out);
    const std::size_t all = in_all[one.code];
    if (number == most_alike && all > most_alike) print_rest(one, all - most_alike, options, out);
  }
  return end;
}

}  // namespace

/// Each finding with its line, a caret below the place, and what to type.
std::string print_text(const diagnostics::Run& run, const DiagnosticOptions& options) {
  std::string out;
  for (std::size_t at = 0; at < run.findings.size();) at = print_file(run.findings, at, options, out);
  return out;
}

}  // namespace cchc::formats
