#include "rules/lost.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "cchc/diagnostics/arguments.hpp"
#include "cchc/model/rules.hpp"

namespace cchc::rules {

namespace {

using diagnostics::Diagnostic;

/// An unknown key stands for `key` if that is the nearest known one, or if none is near.
bool may_stand_for(const Diagnostic& finding, std::string_view key) {
  if (finding.rule->name == "yaml-syntax") return true;
  if (finding.rule != &model::unknown_key) return false;
  const auto* const meant = diagnostics::argument_of(finding, "meant");
  return meant == nullptr || meant->en == key;
}

bool in_own_lines(const model::Task& task, source::Span place) {
  return task.whole.contains(place) &&
         std::none_of(task.details->tasks.begin(), task.details->tasks.end(),
                      [&](const model::Task& below) { return below.whole.contains(place); });
}

/// Rules whose findings mean that something written was not taken in.
constexpr std::array<std::string_view, 5> losing_text{"yaml-syntax", "split-text", "duplicate-key", "unknown-key",
                                                      "wrong-type"};

bool loses_text(const diagnostics::RuleInfo& rule) {
  return std::find(losing_text.begin(), losing_text.end(), rule.name) != losing_text.end();
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

bool misread(const diagnostics::Diagnostics& diagnostics, std::uint32_t begin, std::uint32_t end) {
  const auto& all = diagnostics.all();
  return std::any_of(all.begin(), all.end(), [&](const diagnostics::Diagnostic& one) {
    return loses_text(*one.rule) && begin <= one.span.begin && one.span.begin < end;
  });
}

bool broken(const diagnostics::Diagnostics& diagnostics) {
  const auto& all = diagnostics.all();
  return std::any_of(all.begin(), all.end(),
                     [](const diagnostics::Diagnostic& one) { return one.rule->name == "yaml-syntax"; });
}

}  // namespace cchc::rules
