#include <set>

#include "cchc/rules/rule.hpp"
#include "cchc/schedule/progress.hpp"

namespace cchc::rules {

namespace {

using phrases::Status;

constexpr diagnostics::Message messages[] = {
    {{"{id} (tiêu chí {criterion}) báo cáo đạt mà chưa có tài liệu kiểm chứng",
      "{id} (criterion {criterion}) is reported as reached without evidence"},
     {"thêm `evidence: 12/BC-UBND ngày 05/3/2025`, hoặc giải trình ở `note`",
      "add `evidence: 12/BC-UBND ngày 05/3/2025`, or explain in `note`"}},
    {{"nhiệm vụ {id} báo cáo hoàn thành mà chưa ghi sản phẩm (\"{output}\")",
      "task {id} is reported as done without its output (\"{output}\")"},
     {"thêm `product: 12/KH-UBND ngày 20/02/2025` hoặc `evidence: …`, hoặc giải trình ở `note`",
      "add `product: 12/KH-UBND ngày 20/02/2025` or `evidence: …`, or explain in `note`"}},
};

bool proved(const model::Result& one) {
  const bool evidence = one.evidence.written && (!one.evidence.empty() || one.evidence.refused);
  return evidence || one.product || one.product.refused || one.note || one.note.refused;
}

class Check {
 public:
  Check(const ResultsView& view, diagnostics::Diagnostics& diagnostics) : view_(view), diagnostics_(diagnostics) {}

  void task(const model::TaskRow& row) {
    const model::Result* result = open(row.task->id);
    if (result == nullptr || !result->status || *result->status != Status::done) return;
    if (row.task->details->criterion) {
      report(*result, messages[0], {{"criterion", row.task->details->criterion.text}});
    } else if (row.output()) {
      report(*result, messages[1], {{"output", row.output().text}});
    }
  }

  /// A figure of a task that is still being worked on claims nothing yet.
  void indicator(const model::IndicatorRow& row) {
    const model::Result* result = row.criterion->text.empty() ? nullptr : open(*row.id);
    if (result == nullptr || result->status || !result->value || !view_.results.period) return;
    const int first = view_.plan.years ? view_.plan.years->first : view_.results.period->year;
    const auto verdict = schedule::judge(row, result, view_.results.period->year, first);
    const bool met = verdict == schedule::IndicatorVerdict::met || verdict == schedule::IndicatorVerdict::full;
    if (met) report(*result, messages[0], {{"criterion", row.criterion->text}});
  }

 private:
  const model::Result* open(const model::Scalar& id) const {
    const model::Result* result = id ? view_.results.find(id.text) : nullptr;
    return result == nullptr || proved(*result) ? nullptr : result;
  }

  void report(const model::Result& result, const diagnostics::Message& message,
              std::vector<diagnostics::Argument> arguments) {
    if (!reported_.insert(&result).second) return;
    arguments.push_back({"id", result.id.text});
    diagnostics_.report(evidence_missing.info, result.at, message, std::move(arguments));
  }

  const ResultsView& view_;
  diagnostics::Diagnostics& diagnostics_;
  std::set<const model::Result*> reported_;
};

void check(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  Check results(view, diagnostics);
  for (const model::TaskRow& row : view.plan.outline.tasks) results.task(row);
  for (const model::IndicatorRow& row : view.plan.outline.indicators) results.indicator(row);
}

}  // namespace

const Rule evidence_missing{{"CC707",
                             "evidence-missing",
                             diagnostics::Severity::warning,
                             {"kết quả chưa có tài liệu kiểm chứng", "a result without evidence"},
                             messages},
                            nullptr,
                            check};

}  // namespace cchc::rules
