#include "rules/misread.hpp"

#include <algorithm>

#include "cchc/model/rules.hpp"
#include "cchc/yaml/rules.hpp"

namespace cchc::rules {

namespace {

/// Rules whose findings mean that something written was not taken in.
bool loses_text(const diagnostics::RuleInfo& rule) {
  return &rule == &yaml::yaml_syntax || &rule == &yaml::split_text || &rule == &yaml::duplicate_key ||
         &rule == &model::unknown_key || &rule == &model::wrong_type;
}

}  // namespace

bool misread(const diagnostics::Diagnostics& diagnostics, std::uint32_t begin, std::uint32_t end) {
  const auto& all = diagnostics.all();
  return std::any_of(all.begin(), all.end(), [&](const diagnostics::Diagnostic& one) {
    return loses_text(*one.rule) && begin <= one.span.begin && one.span.begin < end;
  });
}

bool broken(const diagnostics::Diagnostics& diagnostics) {
  const auto& all = diagnostics.all();
  return std::any_of(all.begin(), all.end(),
                     [](const diagnostics::Diagnostic& one) { return one.rule == &yaml::yaml_syntax; });
}

}  // namespace cchc::rules
