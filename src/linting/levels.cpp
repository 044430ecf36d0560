#include "cchc/linting/levels.hpp"

#include <algorithm>

#include "cchc/linting/catalogue.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/yaml/rules.hpp"

namespace cchc::linting {

namespace {

using diagnostics::RuleInfo;
using diagnostics::Severity;

bool holds(const std::vector<const RuleInfo*>& rules, const RuleInfo& rule) {
  return std::find(rules.begin(), rules.end(), &rule) != rules.end();
}

}  // namespace

bool keeps_from_reading(const RuleInfo& rule) {
  return yaml::keeps_from_reading(rule) || &rule == &model::unknown_format;
}

void Levels::set(const std::vector<const model::RuleLevel*>& levels) {
  for (const model::RuleLevel* one : levels) {
    if (const RuleInfo* rule = find_rule(one->id.text); rule != nullptr && one->severity) set_[rule] = *one->severity;
  }
}

Severity Levels::of(const RuleInfo& rule) const {
  if (holds(ignored_, rule)) return Severity::off;
  const auto found = set_.find(&rule);
  const Severity level = found == set_.end() ? rule.severity : found->second;
  if (selected_.empty()) return level;
  if (holds(selected_, rule)) return level == Severity::off ? rule.severity : level;
  return keeps_from_reading(rule) ? level : Severity::off;
}

}  // namespace cchc::linting
