#include "rules/owed.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "rules/lost.hpp"
#include "rules/shown_name.hpp"

namespace cchc::rules {

namespace {

struct Share {
  std::size_t total = 0;
  std::vector<const model::TaskRow*> lacking;

  bool most() const { return lacking.size() >= 3 && 2 * lacking.size() > total; }
};

/// A unit to type as an example: the one that answers for the area, else the first declared one that is no group.
std::string example_unit(const model::Plan& plan, const model::Area* area) {
  if (area != nullptr && !area->lead.empty()) {
    if (const model::Unit* unit = plan.unit_names.find(area->lead.front().text)) return std::string(unit->id.text);
  }
  for (const model::Unit& unit : plan.units) {
    if (!unit.group.value.value_or(false) && unit.id) return std::string(unit.id.text);
  }
  return "vp";
}

std::vector<diagnostics::Argument> examples(const model::Plan& plan, const model::Area* area) {
  return {{"unit", example_unit(plan, area)}, {"year", std::to_string(plan.years ? plan.years->last : 2025)}};
}

std::string ids_of(const std::vector<const model::TaskRow*>& rows) {
  std::string ids;
  for (const model::TaskRow* row : rows)
    ids += (ids.empty() ? "" : ", ") + std::string(shown_name(row->task->id, row->task->title));
  return ids;
}

void report_area(const PlanView& view, const model::Area& area, const Share& share, const diagnostics::RuleInfo& rule,
                 diagnostics::Diagnostics& diagnostics) {
  std::vector<diagnostics::Argument> arguments = examples(view.plan, &area);
  arguments.insert(arguments.end(), {{"area", area.id.text},
                                     {"title", area.title.text},
                                     {"count", share.lacking.size()},
                                     {"total", share.total},
                                     {"tasks", ids_of(share.lacking)}});
  diagnostics.report(rule, area.at, rule.messages[1], std::move(arguments));
}

}  // namespace

void report_owed(const PlanView& view, const Owed& owed, const diagnostics::RuleInfo& rule,
                 diagnostics::Diagnostics& diagnostics) {
  const auto lacks = [&](const model::TaskRow& row) {
    return owed.lacks(view, row) && !model::is_heading(row) && !lost(diagnostics, *row.task, owed.key);
  };
  const std::vector<model::TaskRow>& tasks = view.plan.outline.tasks;
  if (std::none_of(tasks.begin(), tasks.end(), lacks)) return;
  std::map<const model::Area*, Share> shares;
  for (const model::TaskRow& row : tasks) {
    if (model::is_heading(row)) continue;
    Share& share = shares[row.branch->area];
    ++share.total;
    if (lacks(row)) share.lacking.push_back(&row);
  }
  for (const auto& [area, share] : shares) {
    if (area != nullptr && share.most()) {
      report_area(view, *area, share, rule, diagnostics);
      continue;
    }
    for (const model::TaskRow* row : share.lacking) {
      std::vector<diagnostics::Argument> arguments = examples(view.plan, area);
      arguments.push_back({"task", shown_name(row->task->id, row->task->title)});
      const source::Span key = owed.empty_key(*row);
      diagnostics.report(rule, key.empty() ? row->task->at : key, rule.messages[0], std::move(arguments));
    }
  }
}

}  // namespace cchc::rules
