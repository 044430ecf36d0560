#include "cchc/linting/suppressions.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>

#include "cchc/linting/catalogue.hpp"
#include "cchc/text/closest.hpp"
#include "cchc/text/fold.hpp"

namespace cchc::linting {

namespace {

using diagnostics::Diagnostic;
using diagnostics::Message;
using diagnostics::RuleInfo;
using diagnostics::Severity;

constexpr Message bad_messages[] = {
    {{"chú thích bỏ qua chưa ghi lý do", "the suppression gives no reason"},
     {"thêm lý do ở cuối: `# cchc: ignore[{names}] đã đối chiếu bản gốc`",
      "add the reason at the end: `# cchc: ignore[{names}] checked against the original`"}},
    {{"chú thích bỏ qua chưa ghi tên quy tắc", "the suppression names no rule"},
     {"gõ tên quy tắc trong ngoặc vuông: `# cchc: ignore[stale-year] lý do`",
      "type the rule's name in brackets: `# cchc: ignore[stale-year] why`"}},
    {{"`ignore-file` phải đứng trên mục đầu tiên của tệp", "`ignore-file` belongs above the first key of the file"},
     {"chuyển dòng này lên đầu tệp, hoặc dùng `# cchc: ignore[{names}] lý do` cho một dòng",
      "move this line to the top, or use `# cchc: ignore[{names}] why` for one line"}},
};

constexpr Message unknown_messages[] = {
    {{"không có quy tắc \"{name}\"", "there is no rule \"{name}\""},
     {"tên các quy tắc: gõ `cchc validate --list-rules`",
      "for the names of the rules type `cchc validate --list-rules`"}},
    {{"không có quy tắc \"{name}\"", "there is no rule \"{name}\""},
     {"ý bạn là `{meant}`?", "did you mean `{meant}`?"}},
};

constexpr Message unused_messages[] = {
    {{"không còn gì để bỏ qua cho `{name}`", "there is nothing left to suppress for `{name}`"},
     {"xóa `{name}` khỏi chú thích này", "delete `{name}` from this comment"}},
};

/// One name in one comment.
struct Suppression {
  source::Span at;
  std::string_view name;
  const RuleInfo* rule = nullptr;
  std::size_t line = 0;  ///< the line kept silent; 0: the whole file
  bool used = false;
};

class Reader {
 public:
  Reader(const source::Source& source, const yaml::Tree& tree) : source_(source), first_key_(tree.root().span.begin) {
    for (const yaml::Comment& comment : tree.comments()) read(comment);
  }

  std::vector<Suppression> suppressions;
  std::vector<Diagnostic> faults;

 private:
  void fault(const RuleInfo& rule, const Message& message, source::Span at, std::vector<diagnostics::Argument> words) {
    faults.push_back({&rule, &message, rule.severity, at, std::move(words), {}});
  }

  void read(const yaml::Comment& comment) {
    std::string_view words = text::trim(source_.text(comment.span).substr(1));
    if (!words.starts_with("cchc:")) return;
    words = text::trim(words.substr(std::string_view("cchc:").size()));
    const bool whole_file = words.starts_with("ignore-file");
    if (!words.starts_with("ignore")) return;
    const std::size_t open = words.find('[');
    const std::size_t close = words.find(']');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open ||
        text::trim(words.substr(open + 1, close - open - 1)).empty()) {
      return fault(bad_suppression, bad_messages[1], comment.span, {});
    }
    const std::string_view names = words.substr(open + 1, close - open - 1);
    if (text::trim(words.substr(close + 1)).empty()) {
      return fault(bad_suppression, bad_messages[0], comment.span, {{"names", names}});
    }
    if (whole_file && comment.span.begin > first_key_) {
      return fault(bad_suppression, bad_messages[2], comment.span, {{"names", names}});
    }
    const std::size_t line = source_.position(comment.span.begin).line;
    read_names(names, whole_file ? 0 : line + (comment.own_line ? 1 : 0));
  }

  void read_names(std::string_view names, std::size_t line) {
    for (std::size_t begin = 0; begin <= names.size();) {
      const std::size_t end = std::min(names.find(',', begin), names.size());
      const std::string_view name = text::trim(names.substr(begin, end - begin));
      begin = end + 1;
      if (name.empty()) continue;
      const auto offset = static_cast<std::uint32_t>(name.data() - source_.bytes().data());
      const source::Span at{offset, offset + static_cast<std::uint32_t>(name.size())};
      if (const RuleInfo* rule = find_rule(name)) {
        suppressions.push_back({at, name, rule, line, false});
      } else {
        unknown_name(name, at);
      }
    }
  }

  void unknown_name(std::string_view name, source::Span at) {
    std::vector<std::string_view> known;
    for (const RuleInfo* rule : all_rules()) known.push_back(rule->name);
    const auto nearest = text::closest(name, known);
    if (nearest.empty()) return fault(unknown_suppression, unknown_messages[0], at, {{"name", name}});
    fault(unknown_suppression, unknown_messages[1], at, {{"name", name}, {"meant", nearest[0]}});
  }

  const source::Source& source_;
  std::size_t first_key_;
};

}  // namespace

const RuleInfo bad_suppression{
    "CC117",
    "bad-suppression",
    Severity::error,
    {"chú thích bỏ qua thiếu tên quy tắc hoặc lý do", "a suppression without a rule or a reason"},
    bad_messages};
const RuleInfo unknown_suppression{
    "CC118",
    "unknown-suppression",
    Severity::warning,
    {"chú thích bỏ qua một quy tắc không có", "a suppression of a rule that does not exist"},
    unknown_messages};
const RuleInfo unused_suppression{"CC119",
                                  "unused-suppression",
                                  Severity::warning,
                                  {"chú thích bỏ qua không còn tác dụng", "a suppression that suppresses nothing"},
                                  unused_messages};

void suppress(const source::Source& source, const yaml::Tree& tree, const Levels& levels,
              std::vector<Diagnostic>& findings) {
  Reader reader(source, tree);
  if (reader.suppressions.empty() && reader.faults.empty()) return;
  std::erase_if(findings, [&](const Diagnostic& finding) {
    const std::size_t line = source.position(finding.span.begin).line;
    bool silent = false;
    for (Suppression& one : reader.suppressions) {
      if (one.rule != finding.rule || (one.line != 0 && one.line != line)) continue;
      one.used = silent = true;
    }
    return silent;
  });
  for (const Suppression& one : reader.suppressions) {
    if (one.used || levels.of(*one.rule) == Severity::off) continue;
    reader.faults.push_back(
        {&unused_suppression, &unused_messages[0], Severity::warning, one.at, {{"name", one.name}}, {}});
  }
  for (Diagnostic& one : reader.faults) {
    one.severity = levels.of(*one.rule);
    if (one.severity != Severity::off) findings.push_back(std::move(one));
  }
  std::stable_sort(findings.begin(), findings.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.span.begin, a.rule->code) < std::tie(b.span.begin, b.rule->code);
  });
}

}  // namespace cchc::linting
