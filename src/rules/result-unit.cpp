#include <string>
#include <string_view>
#include <unordered_map>

#include "cchc/rules/rule.hpp"
#include "cchc/schedule/progress.hpp"

namespace cchc::rules {

namespace {

using model::IndicatorRow;
using phrases::Operator;
using phrases::ResultKind;
using phrases::Target;

constexpr diagnostics::Message messages[] = {
    {{"kết quả {id} ghi \"{typed}\", còn chỉ tiêu \"{target}\" tính bằng {unit}",
      "the result of {id} is \"{typed}\", but its target \"{target}\" is in {unit}"},
     {"ghi theo chỉ tiêu, ví dụ `{id}: {example}`", "write it in the target's terms, for example `{id}: {example}`"}},
};

/// What the target is counted in and a result that fits it.
struct Terms {
  std::string vi;
  std::string en;
  std::string example;
};

Terms terms_of(const Target& target) {
  if (target.op == Operator::rank) return {"thứ hạng", "places", "hạng 3/14"};
  if (target.unit == "%" || target.of_assigned) return {"tỷ lệ %", "per cent", "45/50"};
  if (target.unit.empty()) return {"con số", "a number", "12"};
  return {target.unit, target.unit, "12 " + target.unit};
}

/// True where the report cannot hold the value against the target, which is there.
bool incomparable(const IndicatorRow& row, const model::Result& result, int year, int first_year) {
  const phrases::ResultValue& value = *result.value;
  if (value.kind == ResultKind::ratio && value.ratio.of.zero()) return false;
  return schedule::judge(row, &result, year, first_year) == schedule::IndicatorVerdict::unmeasurable;
}

void check(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  if (!view.results.period) return;
  const int year = view.results.period->year;
  const int first_year = view.plan.years ? view.plan.years->first : year;
  std::unordered_map<std::string_view, const IndicatorRow*> by_id;
  for (const IndicatorRow& row : view.plan.outline.indicators) by_id.emplace(row.id->text, &row);
  for (const model::Result& result : view.results.results) {
    const auto row = by_id.find(result.id.text);
    if (!result.value || row == by_id.end()) continue;
    const auto target = schedule::target_in(*row->second->aim, year, first_year);
    if (!target || !incomparable(*row->second, result, year, first_year)) continue;
    const Terms terms = terms_of(*target);
    diagnostics.report(result_unit.info, result.value.words.at, messages[0],
                       {{"id", result.id.text},
                        {"typed", result.value.words.text},
                        {"target", phrases::print(*target)},
                        {"unit", terms.vi, terms.en},
                        {"example", terms.example}});
  }
}

}  // namespace

const Rule result_unit{{"CC703",
                        "result-unit",
                        diagnostics::Severity::error,
                        {"kết quả ghi khác đơn vị của chỉ tiêu", "a result in other terms than its target"},
                        messages},
                       nullptr,
                       check};

}  // namespace cchc::rules
