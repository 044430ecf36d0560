#include "rules/lost.hpp"

#include <algorithm>

#include "cchc/model/rules.hpp"

namespace cchc::rules {

namespace {

using diagnostics::Diagnostic;

/// An unknown key stands for `key` if that is the nearest known one, or if none is near.
bool may_stand_for(const Diagnostic& finding, std::string_view key) {
  if (finding.rule->name == "yaml-syntax") return true;
  if (finding.rule != &model::unknown_key) return false;
  const auto meant = std::find_if(finding.arguments.begin(), finding.arguments.end(),
                                  [](const diagnostics::Argument& one) { return one.name == "meant"; });
  return meant == finding.arguments.end() || meant->en == key;
}

bool in_own_lines(const model::Task& task, source::Span place) {
  return task.whole.contains(place) &&
         std::none_of(task.tasks.begin(), task.tasks.end(),
                      [&](const model::Task& below) { return below.whole.contains(place); });
}

}  // namespace

bool lost(const diagnostics::Diagnostics& diagnostics, const model::Task& task, std::string_view key) {
  const auto& all = diagnostics.all();
  return std::any_of(all.begin(), all.end(),
                     [&](const Diagnostic& one) { return may_stand_for(one, key) && in_own_lines(task, one.span); });
}

bool lost(const diagnostics::Diagnostics& diagnostics, std::string_view key) {
  const auto& all = diagnostics.all();
  return std::any_of(all.begin(), all.end(), [&](const Diagnostic& one) { return may_stand_for(one, key); });
}

bool cut(const diagnostics::Diagnostics& diagnostics, source::Span span) {
  const auto& all = diagnostics.all();
  return std::any_of(all.begin(), all.end(), [&](const Diagnostic& one) {
    return (one.rule->name == "split-text" || one.rule->name == "yaml-syntax") &&
           (one.span.contains(span) || span.contains(one.span));
  });
}

}  // namespace cchc::rules
