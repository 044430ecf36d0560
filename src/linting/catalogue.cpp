#include "cchc/linting/catalogue.hpp"

#include <algorithm>
#include <vector>

#include "cchc/linting/suppressions.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/yaml/rules.hpp"

namespace cchc::linting {

namespace {

constexpr const diagnostics::RuleInfo* reading_rules[] = {
    &yaml::yaml_syntax,       &yaml::encoding,      &yaml::limits,
    &model::unknown_format,   &model::unknown_key,  &model::missing_key,
    &model::wrong_type,       &yaml::duplicate_key, &yaml::split_text,
    &model::bad_date,         &model::bad_target,   &model::bad_due,
    &model::bad_number,       &model::bad_period,   &model::bad_document_number,
    &model::ambiguous_number, &bad_suppression,     &unknown_suppression,
    &unused_suppression,
};

constexpr const rules::Rule* rules_with_checks[] = {
#define CCHC_RULE(name) &rules::name,
#include "cchc/rules/rules.def"
#undef CCHC_RULE
};

}  // namespace

std::span<const diagnostics::RuleInfo* const> all_rules() {
  static const std::vector<const diagnostics::RuleInfo*> all = [] {
    std::vector<const diagnostics::RuleInfo*> list(std::begin(reading_rules), std::end(reading_rules));
    for (const rules::Rule* rule : rules_with_checks) list.push_back(&rule->info);
    return list;
  }();
  return all;
}

std::span<const rules::Rule* const> checked_rules() { return rules_with_checks; }

const diagnostics::RuleInfo* find_rule(std::string_view name_or_code) {
  const auto all = all_rules();
  const auto found = std::find_if(all.begin(), all.end(), [&](const diagnostics::RuleInfo* rule) {
    return rule->name == name_or_code || rule->code == name_or_code;
  });
  return found == all.end() ? nullptr : *found;
}

}  // namespace cchc::linting
