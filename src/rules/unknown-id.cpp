#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/model/rules.hpp"
#include "cchc/rules/rule.hpp"
#include "cchc/text/utf8.hpp"
#include "rules/nearest_ids.hpp"
#include "rules/plan_ids.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"không có {thing} nào mã \"{id}\"", "there is no {thing} with the id \"{id}\""},
     {"ghi mã của một {thing} trong kế hoạch này, hoặc bỏ dòng này",
      "write the id of an {thing} of this plan, or take the line out"}},
    {{"không có {thing} nào mã \"{id}\"", "there is no {thing} with the id \"{id}\""},
     {"ý bạn là {meant}?", "did you mean {meant}?"}},
    {{"\"{id}\" (dòng {line}) là {kind}, không phải {thing}", "\"{id}\" (line {line}) is {kind}, not an {thing}"},
     {"ghi mã của một {thing}", "write the id of an {thing}"}},
    {{"nhiệm vụ {id} (dòng {line}) chưa có chỉ tiêu", "task {id} (line {line}) has no target"},
     {"thêm `target` cho nhiệm vụ {id}, hoặc ghi mã của một chỉ tiêu",
      "give task {id} a `target`, or write the id of an indicator"}},
    {{"nhiệm vụ {id} (dòng {line}) không có chỉ tiêu riêng, chỉ tiêu nằm ở các dòng dưới nó",
      "task {id} (line {line}) has no target of its own, only indicators below it"},
     {"ý bạn là {meant}?", "did you mean {meant}?"}},
    {{"không tìm thấy kế hoạch \"{plan}\"", "the plan \"{plan}\" is not there"},
     {"xem lại đường dẫn, tính từ thư mục của tệp này, ví dụ `plan: ../ke-hoach.yaml`",
      "check the path, which starts at this file's folder, such as `plan: ../ke-hoach.yaml`"}},
};

constexpr text::Bilingual area_word{"lĩnh vực", "area"};
constexpr text::Bilingual indicator_word{"chỉ tiêu", "indicator"};

class Check {
 public:
  Check(const PlanView& view, diagnostics::Diagnostics& diagnostics)
      : plan_(view.plan), diagnostics_(diagnostics), rows_lost_(model::may_lack_rows(diagnostics)) {}

  void of(const model::Aim& aim) {
    const model::Terms& terms = *aim.terms;
    for (const model::Scalar* one : {&terms.within, &terms.of, &terms.same_as}) {
      if (*one) resolve(*one, indicators(), indicator_word);
    }
  }

  void area(const model::Scalar& reference) {
    if (reference) resolve(reference, areas(), area_word);
  }

  /// Components of the scoring need no declaration, so only a slip of the pen is a fault.
  void component(const model::Scalar& reference) {
    if (!reference || find(reference.text).id != nullptr) return;
    std::vector<Named> candidates = areas();
    for (const std::string_view one : criteria()) {
      if (one == reference.text) return;
      candidates.push_back({one, {}});
    }
    if (!may_be_mistyped(reference.text)) return;
    const auto near = nearest_ids(reference.text, candidates);
    if (!near.empty()) report(reference, 1, {{"thing", area_word}, meant(near)});
  }

 private:
  void resolve(const model::Scalar& reference, const std::vector<Named>& candidates, text::Bilingual thing) {
    if (has(candidates, reference.text)) return;
    if (const PlanId other = find(reference.text); other.id != nullptr) {
      report_other(reference, other, thing);
      return;
    }
    if (rows_lost_) return;
    const auto near = nearest_ids(reference.text, candidates);
    report(reference, near.empty() ? 0 : 1, {{"thing", thing}, meant(near)});
  }

  /// The id exists but names something else.
  void report_other(const model::Scalar& reference, const PlanId& other, text::Bilingual thing) {
    std::vector<std::string_view> below;
    const bool row = other.kind == IdKind::task && thing.en == indicator_word.en;
    for (const model::IndicatorRow& one : plan_.outline.indicators) {
      if (row && one.task != nullptr && &one.task->id == other.id) below.push_back(one.id->text);
    }
    const std::size_t message = row ? (below.empty() ? 3 : 4) : 2;
    report(reference, message,
           {{"thing", thing}, {"kind", word(other.kind)}, {"line", plan_.places.line(other.id->at)}, meant(below)});
  }

  void report(const model::Scalar& reference, std::size_t message, std::vector<diagnostics::Argument> arguments) {
    arguments.push_back({"id", reference.text});
    diagnostics_.report(unknown_id.info, reference.at, messages[message], std::move(arguments));
  }

  /// The first in the file; no `id` where there is none.
  PlanId find(std::string_view id) const {
    PlanId first;
    each_id(plan_, [&](const PlanId& one) {
      if (one.id->text == id && (first.id == nullptr || one.id->at < first.id->at)) first = one;
    });
    return first;
  }

  static bool has(const std::vector<Named>& candidates, std::string_view id) {
    return std::any_of(candidates.begin(), candidates.end(), [&](const Named& one) { return one.id == id; });
  }

  const std::vector<Named>& areas() {
    if (!areas_) {
      areas_.emplace();
      for (const model::Area& area : plan_.areas) {
        if (area.id) areas_->push_back({area.id.text, area.title.text});
      }
    }
    return *areas_;
  }

  const std::vector<Named>& indicators() {
    if (!indicators_) {
      indicators_.emplace();
      for (const model::IndicatorRow& row : plan_.outline.indicators) {
        if (*row.id) indicators_->push_back({row.id->text, row.title->text});
      }
    }
    return *indicators_;
  }

  /// Figures ("3.2") and very short names are all near to each other, which says nothing.
  static bool may_be_mistyped(std::string_view id) {
    return text::length(id) >= 4 && id.find_first_not_of("0123456789.-") != std::string_view::npos;
  }

  std::vector<std::string_view> criteria() const {
    std::vector<std::string_view> all;
    for (const model::TaskRow& row : plan_.outline.tasks) {
      if (row.task->details->criterion) all.push_back(row.task->details->criterion.text);
    }
    for (const model::IndicatorRow& row : plan_.outline.indicators) {
      if (*row.criterion) all.push_back(row.criterion->text);
    }
    return all;
  }

  const model::Plan& plan_;
  diagnostics::Diagnostics& diagnostics_;
  bool rows_lost_;
  std::optional<std::vector<Named>> areas_;  ///< gathered at the first reference to one
  std::optional<std::vector<Named>> indicators_;
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  Check references(view, diagnostics);
  for (const model::TaskRow& row : view.plan.outline.tasks) references.of(*row.task->aim);
  for (const model::IndicatorRow& row : view.plan.outline.indicators) {
    if (!is_task(row)) references.of(*row.aim);
  }
  for (const model::Declared& one : view.plan.declared) references.area(one.area);
  for (const model::Unit& unit : view.plan.units) {
    for (const model::Scalar& one : unit.answers_for) references.component(one);
    for (const model::Scalar& one : unit.supports) references.component(one);
  }
}

}  // namespace

void report_missing_plan(const model::Results& results, diagnostics::Diagnostics& diagnostics) {
  const model::Scalar& plan = results.plan.path ? results.plan.path : results.plan.number;
  if (plan) diagnostics.report(unknown_id.info, plan.at, messages[5], {{"plan", plan.text}});
}

const Rule unknown_id{{"CC303",
                       "unknown-id",
                       diagnostics::Severity::error,
                       {"mã không có trong kế hoạch", "an id that the plan does not have"},
                       messages},
                      check};

}  // namespace cchc::rules
