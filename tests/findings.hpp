#pragma once

#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cchc/model/read.hpp"
#include "cchc/rules/rule.hpp"

namespace cchc::tests {

/// What `rule` alone reports, as `line:column message`, in the order in which it does.
inline std::vector<std::string> found(const rules::Rule& rule, const diagnostics::Diagnostics& diagnostics,
                                      const source::Source& source, text::Language language) {
  std::vector<std::string> lines;
  for (const diagnostics::Diagnostic& one : diagnostics.all()) {
    if (one.rule != &rule.info) continue;
    const source::Position at = source.position(one.span.begin);
    lines.push_back(fmt::format("{}:{} {}", at.line, at.column, diagnostics::what(one, language)));
  }
  return lines;
}

inline std::vector<std::string> findings_in_plan(const rules::Rule& rule, const std::string& plan,
                                                 text::Language language = text::Language::vi) {
  diagnostics::Diagnostics diagnostics;
  const auto file = model::read_plan(model::parse({"ke-hoach.yaml", plan}, diagnostics), diagnostics);
  rules::check_plan(std::array{&rule}, {file.content, {}}, diagnostics);
  return found(rule, diagnostics, file.source(), language);
}

inline std::vector<std::string> findings_in_results(const rules::Rule& rule, const std::string& plan,
                                                    const std::string& results,
                                                    text::Language language = text::Language::vi) {
  diagnostics::Diagnostics unheard;
  const auto planned = model::read_plan(model::parse({"ke-hoach.yaml", plan}, unheard), unheard);
  diagnostics::Diagnostics diagnostics;
  const auto file = model::read_results(model::parse({"ket-qua.yaml", results}, diagnostics),
                                        planned.content.years.value.value_or(phrases::Years{}), diagnostics);
  rules::check_results(std::array{&rule}, {file.content, planned.content, {}}, diagnostics);
  return found(rule, diagnostics, file.source(), language);
}

}  // namespace cchc::tests
