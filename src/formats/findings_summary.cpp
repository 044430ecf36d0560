#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cchc/formats/diagnostic_formats.hpp"

namespace cchc::formats {

namespace {

using diagnostics::Severity;

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

/// The first line: how many files, what was found in them.
std::string checked(const diagnostics::Run& run, const DiagnosticOptions& options) {
  const bool english = options.language == text::Language::en;
  const std::size_t files = run.files.size();
  if (files == 0 && run.excluded > 0) return english ? "nothing was checked" : "chưa kiểm tra tệp nào";
  if (files == 0) {
    return english ? "no document of cchc found; a plan begins with `format: cchc-plan/1`"
                   : "không thấy tài liệu nào của cchc; kế hoạch bắt đầu bằng dòng `format: cchc-plan/1`";
  }
  if (run.findings.empty()) {
    const text::Bilingual clean = run.baselined.silent > 0
                                      ? text::Bilingual{"không có gì mới phải sửa", "nothing new to mend"}
                                      : text::Bilingual{"không có gì phải sửa", "nothing to mend"};
    return english ? fmt::format("{} file{} checked: {}", files, files == 1 ? "" : "s", clean.en)
                   : fmt::format("đã kiểm tra {} tệp: {}", files, clean.vi);
  }
  return english ? fmt::format("{} file{} checked: {}", files, files == 1 ? "" : "s", counts(run, options))
                 : fmt::format("đã kiểm tra {} tệp: {}", files, counts(run, options));
}

/// What the baseline kept silent, holds in vain, or was given.
std::string baselined(const diagnostics::Baselined& one, const DiagnosticOptions& options) {
  const bool english = options.language == text::Language::en;
  std::string out;
  if (one.silent > 0) {
    out += english ? fmt::format("kept silent by the baseline: {}", one.silent)
                   : fmt::format("đã biết từ trước nên không báo: {} chỗ", one.silent);
    if (one.added > 0) {
      out += english ? fmt::format(", {} of them added now", one.added)
                     : fmt::format(", trong đó mới ghi thêm {}", one.added);
    }
    out += "\n";
  }
  if (one.gone > 0) {
    out += english
               ? fmt::format(
                     "in the baseline but no longer found: {}; to drop them, delete the file and record it again\n",
                     one.gone)
               : fmt::format("đã ghi nhận mà nay không còn: {} chỗ; muốn bỏ đi thì xóa tệp rồi ghi lại\n", one.gone);
  }
  return out;
}

/// Where findings are many: a line for each rule, the most frequent first.
std::string by_rule(const diagnostics::Run& run) {
  constexpr std::size_t a_screenful = 20;
  if (run.findings.size() <= a_screenful) return {};
  std::map<std::pair<std::string_view, std::string_view>, std::size_t> rules;
  for (const diagnostics::Finding& one : run.findings) ++rules[{one.code, one.name}];
  using Row = std::pair<std::size_t, std::string>;
  std::vector<Row> rows;
  for (const auto& [rule, count] : rules) rows.emplace_back(count, fmt::format("{} {}", rule.first, rule.second));
  std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.first > b.first; });
  const std::size_t width = std::to_string(rows.front().first).size();
  std::string out;
  for (const auto& [count, rule] : rows) fmt::format_to(std::back_inserter(out), "  {:>{}} {}\n", count, width, rule);
  return out;
}

}  // namespace

std::string print_summary(const diagnostics::Run& run, const DiagnosticOptions& options) {
  const bool english = options.language == text::Language::en;
  std::string out = checked(run, options);
  if (run.skipped > 0) {
    out += english ? fmt::format(" ({} other YAML file{} passed over)", run.skipped, run.skipped == 1 ? "" : "s")
                   : fmt::format(" (bỏ qua {} tệp YAML khác)", run.skipped);
  }
  if (run.excluded > 0) {
    out += english ? fmt::format(" ({} file{} excluded by the settings)", run.excluded, run.excluded == 1 ? "" : "s")
                   : fmt::format(" ({} tệp bị loại ra ở mục `exclude` của cài đặt)", run.excluded);
  }
  return out + "\n" + by_rule(run) + baselined(run.baselined, options);
}

}  // namespace cchc::formats
