#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "cchc/model/rules.hpp"
#include "cchc/rules/rule.hpp"
#include "cchc/text/fold.hpp"
#include "rules/lost.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"ghi \"{typed} {thing}\" nhưng chỉ kể {count}", "it says \"{typed} {thing}\" but lists only {count}"},
     {"bổ sung {thing} còn thiếu hoặc sửa số thành {mended}",
      "add the missing {thing} or change the number to {mended}"}},
    {{"ghi \"{typed} {thing}\" nhưng kể đến {count}", "it says \"{typed} {thing}\" but lists {count}"},
     {"bỏ {thing} thừa hoặc sửa số thành {mended}", "take out what is too much or change the number to {mended}"}},
    {{"ghi \"{typed} {thing}\" nhưng chỉ kể {count}", "it says \"{typed} {thing}\" but lists only {count}"},
     {"bổ sung {thing} còn thiếu ({missing}?) hoặc sửa số thành {mended}",
      "add the missing {thing} ({missing}?) or change the number to {mended}"}},
};

/// The usual areas in their usual order, each with what its title is known by; "06 lĩnh vực" means all but the first
/// and the last.
struct UsualArea {
  std::string_view title;
  std::array<std::string_view, 4> signs;
};
constexpr std::array<UsualArea, 8> usual_areas{{
    {"Chỉ đạo, điều hành", {"chỉ đạo", "điều hành"}},
    {"Cải cách thể chế", {"thể chế"}},
    {"Cải cách thủ tục hành chính", {"thủ tục", "tthc", "một cửa"}},
    {"Cải cách tổ chức bộ máy", {"bộ máy"}},
    {"Cải cách chế độ công vụ", {"công vụ", "công chức"}},
    {"Cải cách tài chính công", {"tài chính"}},
    {"Xây dựng chính quyền điện tử, chính quyền số",
     {"chính quyền điện", "chính quyền số", "chính phủ số", "chuyển đổi số"}},
    {"Tác động của cải cách hành chính", {"tác động", "iso"}},
}};

bool is_listed(const std::vector<std::string>& titles, const UsualArea& usual) {
  return std::any_of(titles.begin(), titles.end(), [&](const std::string& title) {
    return std::any_of(usual.signs.begin(), usual.signs.end(),
                       [&](std::string_view sign) { return !sign.empty() && title.find(sign) != std::string::npos; });
  });
}

/// Usual areas that the plan does not list, joined by "; ".
std::string missing_areas(const model::Plan& plan, std::size_t stated) {
  constexpr std::size_t areas_of_reform = 6;
  std::vector<std::string> titles;
  for (const model::Area& area : plan.areas) titles.push_back(text::fold(area.title.text));
  std::string missing;
  for (std::size_t at = 0; at < usual_areas.size(); ++at) {
    const bool counted = stated > areas_of_reform || (at >= 1 && at <= areas_of_reform);
    if (!counted || is_listed(titles, usual_areas[at])) continue;
    missing += (missing.empty() ? "" : "; ") + std::string(usual_areas[at].title);
  }
  return missing;
}

/// The count written as the stated one is: "05" for "06".
std::string like(std::string_view typed, std::size_t count) {
  std::string number = std::to_string(count);
  if (typed.starts_with('0') && number.size() < typed.size()) number.insert(0, typed.size() - number.size(), '0');
  return number;
}

/// How many a statement counts, and what they are called.
struct Counted {
  text::Bilingual thing;
  std::string_view key;
  std::size_t count = 0;
  std::string missing;  ///< what may have been forgotten
};

void compare(const model::Phrase<unsigned>& stated, const Counted& counted, diagnostics::Diagnostics& diagnostics) {
  if (!stated || *stated == counted.count) return;
  const bool too_few = counted.count < *stated;
  if (too_few && lost(diagnostics, counted.key)) return;
  const std::size_t message = too_few ? (counted.missing.empty() ? 0 : 2) : 1;
  diagnostics.report(count_mismatch.info, stated.words.at, messages[message],
                     {{"typed", stated.words.text},
                      {"thing", counted.thing},
                      {"count", counted.count},
                      {"mended", like(stated.words.text, counted.count)},
                      {"missing", counted.missing}});
}

/// Tasks with an id; `area` is null for all areas.
std::size_t tasks_in(const model::Plan& plan, const model::Area* area) {
  const auto& rows = plan.outline.tasks;
  return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const model::TaskRow& row) {
    return row.task->id && (area == nullptr || row.branch->area == area);
  }));
}

std::size_t indicators_in(const model::Plan& plan, const model::Area* area) {
  const auto& rows = plan.outline.indicators;
  return static_cast<std::size_t>(
      std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return area == nullptr || row.area == area; }));
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const model::Plan& plan = view.plan;
  if (plan.declared.empty() || model::may_lack_rows(diagnostics)) return;
  for (const model::Declared& one : plan.declared) {
    const auto named = std::find_if(plan.areas.begin(), plan.areas.end(),
                                    [&](const model::Area& area) { return area.id.text == one.area.text; });
    if (one.area.refused || (one.area && named == plan.areas.end())) continue;  // that is unknown-id
    const model::Area* area = one.area ? &*named : nullptr;
    if (area == nullptr && one.areas) {
      compare(one.areas, {{"lĩnh vực", "areas"}, "areas", plan.areas.size(), missing_areas(plan, *one.areas)},
              diagnostics);
    }
    compare(one.tasks, {{"nhiệm vụ", "tasks"}, "tasks", tasks_in(plan, area), {}}, diagnostics);
    compare(one.indicators, {{"chỉ tiêu", "indicators"}, "indicators", indicators_in(plan, area), {}}, diagnostics);
  }
}

}  // namespace

const Rule count_mismatch{{"CC408",
                           "count-mismatch",
                           diagnostics::Severity::error,
                           {"số lượng đã nêu khác số đã kể", "a stated count that differs from what is listed"},
                           messages},
                          check};

}  // namespace cchc::rules
