#include "reports/due_rows.hpp"

#include <algorithm>
#include <cstdlib>
#include <tuple>

#include <fmt/format.h>

#include "reports/cells.hpp"
#include "reports/events.hpp"
#include "reports/paper.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using schedule::DueGroup;
using schedule::DueItem;
using text::Language;

schedule::DueList list_of(const DueOptions& options, const DuePlan& plan) {
  return schedule::due_items({*plan.plan, plan.results, options.on, options.within, options.days_off});
}

const model::OneOrMany<model::Scalar>* units_of(const DueItem& item) {
  return item.task == nullptr ? &item.step->from : &item.task->lead();
}

/// Whether `typed` is the unit that was asked for, by what the plan declares, else by its words.
bool same_unit(const model::Plan& plan, std::string_view typed, std::string_view asked) {
  const model::Unit* unit = plan.unit_names.find(asked);
  if (unit != nullptr) return plan.unit_names.find(typed) == unit;
  return model::fold_unit(typed) == model::fold_unit(asked);
}

bool is_of(const model::Plan& plan, const DueItem& item, std::string_view unit) {
  const auto* units = units_of(item);
  return units != nullptr && std::any_of(units->begin(), units->end(),
                                         [&](const model::Scalar& typed) { return same_unit(plan, typed.text, unit); });
}

std::string said(std::string_view words, const std::string& what) {
  return what.empty() ? what : std::string(words) + what;
}

void describe_task(DueRow& row, Language language) {
  const model::Plan& plan = *row.plan->plan;
  const model::TaskRow& task = *row.item.task;
  row.id = text_of(&task.task->id);
  row.title = text_of(&task.task->title);
  row.shown = named(task.task->id, task.task->title);
  row.due_words = text_of(&task.due().words);
  row.to_whom =
      said(language == Language::en ? "for approval by " : "trình ", unit_name(plan, text_of(&task.approver())));
}

void describe_report(DueRow& row, Language language) {
  const model::Plan& plan = *row.plan->plan;
  const model::ReportingStep& step = *row.item.step;
  const bool english = language == Language::en;
  row.id = calendar::symbol(row.item.period);
  row.title = report_title(plan, step, row.item.period, Language::vi);
  row.shown = report_title(plan, step, row.item.period, language);
  row.due_words = text_of(&step.due.words);
  row.to_whom = joined({said(english ? "to " : "gửi ", unit_name(plan, text_of(&step.to))),
                        said(english ? "through " : "qua ", unit_name(plan, text_of(&step.via)))},
                       " ");
}

DueRow row_of(const DueOptions& options, const DuePlan& plan, const DueItem& item) {
  DueRow row;
  row.plan = &plan;
  row.item = item;
  row.unit_ids = unit_ids(*plan.plan, units_of(item));
  row.unit_names = unit_names(*plan.plan, units_of(item));
  if (item.due) row.days = *item.due - options.on;
  if (item.task != nullptr) {
    describe_task(row, options.language);
  } else {
    describe_report(row, options.language);
  }
  return row;
}

}  // namespace

std::vector<DueRow> due_rows(const DueOptions& options) {
  std::vector<DueRow> rows;
  for (const DuePlan& plan : options.plans) {
    for (const DueItem& item : list_of(options, plan).items) {
      if (options.overdue_only && item.group != DueGroup::overdue) continue;
      if (!options.unit.empty() && !is_of(*plan.plan, item, options.unit)) continue;
      rows.push_back(row_of(options, plan, item));
    }
  }
  std::stable_sort(rows.begin(), rows.end(), [](const DueRow& a, const DueRow& b) {
    return std::tuple(a.item.group, a.item.due) < std::tuple(b.item.group, b.item.due);
  });
  return rows;
}

std::size_t without_deadline(const DueOptions& options) {
  std::size_t count = 0;
  for (const DuePlan& plan : options.plans) count += list_of(options, plan).without_day;
  return count;
}

bool has_unit(const DueOptions& options, std::string_view unit) {
  return std::any_of(options.plans.begin(), options.plans.end(), [&](const DuePlan& one) {
    const model::Plan& plan = *one.plan;
    if (plan.unit_names.find(unit) != nullptr) return true;
    const auto names = [&](const model::OneOrMany<model::Scalar>* typed) {
      return typed != nullptr && std::any_of(typed->begin(), typed->end(), [&](const model::Scalar& words) {
               return same_unit(plan, words.text, unit);
             });
    };
    return std::any_of(plan.outline.tasks.begin(), plan.outline.tasks.end(),
                       [&](const model::TaskRow& row) { return names(&row.lead()); }) ||
           std::any_of(plan.reporting.begin(), plan.reporting.end(), [&](const model::Stream& stream) {
             return std::any_of(stream.steps.begin(), stream.steps.end(),
                                [&](const model::ReportingStep& step) { return names(&step.from); });
           });
  });
}

document::Cell days_cell(const DueRow& row) {
  if (!row.days) return document::number_cell({}, {});
  return document::number_cell(std::to_string(*row.days), std::to_string(*row.days));
}

std::string days_words(const DueRow& row, Language language) {
  if (!row.days) return {};
  const bool english = language == Language::en;
  if (*row.days == 0) return english ? "today" : "hôm nay";
  const int count = std::abs(*row.days);
  const std::string_view unit = count == 1 ? "day" : "days";
  if (*row.days < 0) return english ? fmt::format("{} {} late", count, unit) : fmt::format("quá {} ngày", count);
  return english ? fmt::format("{} {} left", count, unit) : fmt::format("còn {} ngày", count);
}

}  // namespace cchc::reports
