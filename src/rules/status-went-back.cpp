#include <algorithm>
#include <set>
#include <string_view>

#include "cchc/rules/rule.hpp"

namespace cchc::rules {

namespace {

using phrases::Status;
using phrases::When;

constexpr diagnostics::Message messages[] = {
    {{"{id}: {period} ghi \"{before}\", kỳ này lùi lại \"{now}\"",
      "{id}: {period} said \"{before}\", this period goes back to \"{now}\""},
     {"sửa kỳ ghi sai; nếu làm lại thật, ghi `# cchc: ignore[status-went-back] lý do` ở cuối dòng",
      "correct the period that is wrong; if it was reopened, add `# cchc: ignore[status-went-back] why` to the line"}},
};

/// True where `now` comes before `before` on the way from not started to done; stopping and going on again do not
/// count.
bool went_back(Status before, Status now) {
  return before != Status::stopped && now != Status::stopped && now < before;
}

bool comes_again(const phrases::Deadline& due) {
  return due.when == When::ongoing || due.when == When::recurring || due.when == When::several;
}

/// The tasks that are done more than once.
std::set<std::string_view> repeated_tasks(const model::Plan& plan) {
  std::set<std::string_view> ids;
  for (const model::TaskRow& row : plan.outline.tasks) {
    if (row.due() && comes_again(*row.due())) ids.insert(row.task->id.text);
  }
  return ids;
}

void check(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  if (view.before == nullptr || !view.before->period) return;
  const std::set<std::string_view> repeated = repeated_tasks(view.plan);
  for (const model::Result& result : view.results.results) {
    const model::Result* before = view.before->find(result.id.text);
    if (before == nullptr || !result.status || !before->status || repeated.contains(result.id.text)) continue;
    if (!went_back(*before->status, *result.status)) continue;
    diagnostics.report(
        status_went_back.info, result.status.words.at, messages[0],
        {{"id", result.id.text},
         {"period", calendar::label(*view.before->period), calendar::label(*view.before->period, text::Language::en)},
         {"before", before->status.words.text},
         {"now", result.status.words.text}});
  }
}

}  // namespace

const Rule status_went_back{{"CC706",
                             "status-went-back",
                             diagnostics::Severity::warning,
                             {"tình trạng lùi so với kỳ trước", "a status that went back"},
                             messages},
                            nullptr,
                            check};

}  // namespace cchc::rules
