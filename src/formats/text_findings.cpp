#include <algorithm>
#include <string>

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

/// A long line cut to what stands near `begin` … `end` (byte offsets), with the cut marked.
struct Excerpt {
  std::string before;
  std::string marked;
  std::string after;
};

Excerpt excerpt_of(const Finding& finding) {
  const std::string_view line = finding.line;
  const std::size_t begin = offset_of(line, finding.begin.column);
  const bool one_line = finding.end.line == finding.begin.line;
  const std::size_t end = one_line ? std::max(offset_of(line, finding.end.column), begin) : line.size();
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
      to, "{}:{}:{}: {}: {}\n", one.file, one.begin.line, one.begin.column,
      painted(fmt::format("{}[{} {}]", look.word.in(options.language), one.code, one.name), look.color, options.color),
      painted(one.message, "\x1b[1m", options.color));
  const Excerpt excerpt = excerpt_of(one);
  const std::string number = std::to_string(one.begin.line);
  if (!one.line.empty()) {
    fmt::format_to(to, "  {} | {}{}{}\n", number, excerpt.before, excerpt.marked, excerpt.after);
    const std::string carets(std::max<std::size_t>(text::width(excerpt.marked), 1), '^');
    fmt::format_to(to, "  {:{}} | {:{}}{}\n", "", number.size(), "", text::width(excerpt.before),
                   painted(carets, look.color, options.color));
  }
  fmt::format_to(to, "  {:{}} → {}\n\n", "", one.line.empty() ? 0 : number.size(), one.help);
}

std::string counts(const diagnostics::Run& run, const DiagnosticOptions& options) {
  const bool english = options.language == text::Language::en;
  const std::size_t errors = run.count(Severity::error);
  const std::size_t warnings = run.count(Severity::warning);
  const std::size_t infos = run.count(Severity::info);
  if (english) {
    return fmt::format("{} error{}, {} warning{}, {} info", errors, errors == 1 ? "" : "s", warnings,
                       warnings == 1 ? "" : "s", infos);
  }
  return fmt::format("{} lỗi, {} cảnh báo, {} lưu ý", errors, warnings, infos);
}

}  // namespace

/// Each finding with its line, a caret below the place, and what to type.
std::string print_text(const diagnostics::Run& run, const DiagnosticOptions& options) {
  std::string out;
  for (const Finding& one : run.findings) print_finding(one, options, out);
  return out;
}

std::string print_summary(const diagnostics::Run& run, const DiagnosticOptions& options) {
  const bool english = options.language == text::Language::en;
  std::string out;
  if (run.files == 0 && run.excluded > 0) {
    out = english ? "nothing was checked" : "chưa kiểm tra tệp nào";
  } else if (run.files == 0) {
    out = english ? "no document of cchc found; a plan begins with `format: cchc-plan/1`"
                  : "không thấy tài liệu nào của cchc; kế hoạch bắt đầu bằng dòng `format: cchc-plan/1`";
  } else if (run.findings.empty()) {
    out = english ? fmt::format("{} file{} checked: nothing to mend", run.files, run.files == 1 ? "" : "s")
                  : fmt::format("đã kiểm tra {} tệp: không có gì phải sửa", run.files);
  } else {
    out = english ? fmt::format("{} file{} checked: {}", run.files, run.files == 1 ? "" : "s", counts(run, options))
                  : fmt::format("đã kiểm tra {} tệp: {}", run.files, counts(run, options));
  }
  if (run.skipped > 0) {
    out += english ? fmt::format(" ({} other YAML file{} passed over)", run.skipped, run.skipped == 1 ? "" : "s")
                   : fmt::format(" (bỏ qua {} tệp YAML khác)", run.skipped);
  }
  if (run.excluded > 0) {
    out += english ? fmt::format(" ({} file{} excluded by the settings)", run.excluded, run.excluded == 1 ? "" : "s")
                   : fmt::format(" ({} tệp bị loại ra ở mục `exclude` của cài đặt)", run.excluded);
  }
  return out + "\n";
}

}  // namespace cchc::formats
