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

/// What stands before and behind words in `color`: nothing where colours are not wanted.
struct Paint {
  Paint(std::string_view color, bool wanted) : on(wanted ? color : ""), off(wanted ? "\x1b[0m" : "") {}
  std::string_view on;
  std::string_view off;
};

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
  std::size_t kept = 0;
  for (std::size_t at = 0; at < line.size();) {
    const text::CodePoint point = text::decode(line.substr(at));
    const bool control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0);
    if (control || point.value == 0xFFFD) {
      shown += line.substr(kept, at - kept);
      shown += point.value == '\t' ? " " : "\xEF\xBF\xBD";
      kept = at + point.bytes;
    }
    at += point.bytes;
  }
  shown += line.substr(kept);
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

void print_finding(const Finding& one, const DiagnosticOptions& options, fmt::memory_buffer& out) {
  const Look look = look_of(one.severity);
  const Paint paint(look.color, options.color);
  const Paint bold("\x1b[1m", options.color);
  const fmt::appender to(out);
  fmt::format_to(to, "{}:{}:{}: {}{}[{} {}]{}: {}{}{}\n", one.file, one.at.begin.line, one.at.begin.column, paint.on,
                 look.word.in(options.language), one.code, one.name, paint.off, bold.on, one.message, bold.off);
  const bool shows_line = !wide_text(one.line);
  const std::string number = shows_line ? std::to_string(one.at.begin.line) : std::string();
  if (shows_line) {
    const Excerpt excerpt = excerpt_of(one);
    fmt::format_to(to, "  {} | {}{}{}\n", number, excerpt.before, excerpt.marked, excerpt.after);
    fmt::format_to(to, "  {:{}} | {:{}}{}{:^>{}}{}\n", "", number.size(), "", text::width(excerpt.before), paint.on, "",
                   std::max<std::size_t>(text::width(excerpt.marked), 1), paint.off);
  }
  fmt::format_to(to, "  {:{}} → {}\n\n", "", number.size(), one.help);
}

/// So many of one rule in one file are printed; the others are counted.
constexpr std::size_t most_alike = 20;

/// How often each rule fires in one file.
using Alike = std::unordered_map<std::string_view, std::size_t>;

void print_rest(const Finding& one, std::size_t rest, const DiagnosticOptions& options, fmt::memory_buffer& out) {
  const text::Bilingual words{"{}: và {} chỗ nữa như vậy [{} {}]; xem hết: `--format concise`\n\n",
                              "{}: and {} more like this [{} {}]; for all of them: `--format concise`\n\n"};
  fmt::format_to(fmt::appender(out), fmt::runtime(words.in(options.language)), one.file, rest, one.code, one.name);
}

/// Prints the findings from `begin` up to the end of their file; returns that end.
std::size_t print_file(const std::vector<Finding>& findings, std::size_t begin, const DiagnosticOptions& options,
                       fmt::memory_buffer& out) {
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
  fmt::memory_buffer out;
  for (std::size_t at = 0; at < run.findings.size();) at = print_file(run.findings, at, options, out);
  return fmt::to_string(out);
}

}  // namespace cchc::formats
