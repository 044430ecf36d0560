#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cchc/phrases/blank.hpp"
#include "cchc/rules/rule.hpp"
#include "cchc/text/fold.hpp"
#include "rules/joined_units.hpp"
#include "rules/lost.hpp"
#include "rules/nearest_ids.hpp"
#include "rules/plan_ids.hpp"
#include "rules/survey.hpp"
#include "rules/unit_lists.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"chưa khai báo đơn vị \"{name}\"", "unit \"{name}\" is not declared"},
     {"ý bạn là {meant}? nếu là đơn vị mới, thêm ở `units`: `{line}`",
      "did you mean {meant}? if it is a new unit, add to `units`: `{line}`"}},
    {{"chưa khai báo đơn vị \"{name}\"", "unit \"{name}\" is not declared"},
     {"thêm ở `units`: `{line}`", "add to `units`: `{line}`"}},
    {{"\"{name}\" là nhiều đơn vị viết liền nhau", "\"{name}\" is several units run together"},
     {"tách thành danh sách: `{list}`", "make it a list: `{list}`"}},
    {{"\"{name}\" là tên của nhiều đơn vị", "\"{name}\" is the name of several units"},
     {"ghi mã: {meant}", "write the id: {meant}"}},
    {{"tên đơn vị còn để trống: \"{name}\"", "the unit is still blank: \"{name}\""},
     {"ghi mã của một đơn vị ở phần `units`, ví dụ `{unit}`; chưa biết thì bỏ cả dòng",
      "write the id of a unit under `units`, such as `{unit}`; where it is not known, take the line out"}},
};

bool known(const PlanView& view, const model::Scalar& name) {
  return view.plan.unit_names.find(name.text) != nullptr || model::is_group_phrase(name.text) ||
         !known_unit(view.words, name.text).empty();
}

/// The declared units by every name they have.
std::vector<Named> spellings(const model::Keyed<model::Unit>& units) {
  std::vector<Named> all;
  for (const model::Unit& unit : units) {
    all.push_back({unit.id.text, unit.name.text});
    for (const model::Scalar& alias : unit.aliases) all.push_back({unit.id.text, alias.text});
  }
  return all;
}

/// The units that have this very name.
std::vector<std::string_view> owners_of(std::string_view name, const std::vector<Named>& all) {
  std::vector<std::string_view> owners;
  for (const Named& one : all) {
    const bool new_one = std::find(owners.begin(), owners.end(), one.id) == owners.end();
    if (new_one && model::fold_unit(one.name) == model::fold_unit(name)) owners.push_back(one.id);
  }
  return owners;
}

/// An id for a unit known by its name only: the first letters of its words, as offices abbreviate themselves.
std::string id_for(const model::Plan& plan, std::string_view name) {
  std::string id;
  bool first = true;
  for (const char byte : text::bare(name)) {
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    if (letter && first) id += byte;
    first = !letter;
  }
  const auto is_taken = [&](const std::string& proposal) {
    bool taken = false;
    each_id(plan, [&](const PlanId& one) { taken = taken || one.id->text == proposal; });
    return taken;
  };
  std::string proposal = id;
  for (int number = 2; is_taken(proposal); ++number) proposal = id + "-" + std::to_string(number);
  return proposal;
}

/// The line that declares the unit.
diagnostics::Argument declaration(const model::Plan& plan, std::string_view name) {
  const std::string typed(name);
  if (typed.find(' ') != std::string::npos) return {"line", id_for(plan, name) + ": " + typed};
  return {"line", typed + ": tên đơn vị", typed + ": name of the unit"};
}

void report_unknown(const PlanView& view, const model::Scalar& name, diagnostics::Diagnostics& diagnostics) {
  const model::Plan& plan = view.plan;
  if (phrases::is_left_blank(name.text)) {
    const std::string_view unit = plan.units.empty() ? "vp" : plan.units.front().id.text;
    diagnostics.report(unknown_unit.info, name.at, messages[4], {{"name", name.text}, {"unit", unit}});
    return;
  }
  if (const auto units = joined_units(plan.unit_names, name.text); !units.empty()) {
    const std::string list = fmt::format("[{}]", fmt::join(units, ", "));
    diagnostics.report(unknown_unit.info, name.at, messages[2], {{"name", name.text}, {"list", list}});
    return;
  }
  const std::vector<Named> all = spellings(plan.units);
  if (const auto owners = owners_of(name.text, all); owners.size() > 1) {
    diagnostics.report(unknown_unit.info, name.at, messages[3], {{"name", name.text}, meant(owners)});
    return;
  }
  const auto near = nearest_ids(name.text, all);
  diagnostics.report(unknown_unit.info, name.at, messages[near.empty() ? 1 : 0],
                     {{"name", name.text}, meant(near), declaration(plan, name.text)});
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  if (view.plan.units.refused) return;
  for (const model::Scalar* name : view.survey.spelt_units) {
    if (!known(view, *name) && !cut(diagnostics, name->at)) report_unknown(view, *name, diagnostics);
  }
}

}  // namespace

const Rule unknown_unit{{"CC302",
                         "unknown-unit",
                         diagnostics::Severity::error,
                         {"đơn vị chưa khai báo", "a unit that is not declared"},
                         messages},
                        check};

}  // namespace cchc::rules
