#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/read.hpp"

namespace cchc::model::testing {

/// A plan read from text, and what was found, as `line:column name`.
struct ReadPlan {
  diagnostics::Diagnostics diagnostics;
  File<Plan> file;

  explicit ReadPlan(std::string_view text)
      : file(read_plan(parse({"ke-hoach.yaml", std::string(text)}, diagnostics), diagnostics)) {}

  const Plan& plan() const { return file.content; }

  std::vector<std::string> found() const {
    std::vector<std::string> all;
    for (const diagnostics::Diagnostic& one : diagnostics.all()) {
      const source::Position at = file.source().position(one.span.begin);
      all.push_back(fmt::format("{}:{} {}", at.line, at.column, one.rule->name));
    }
    return all;
  }
};

/// The lines that every plan needs, before `more`.
inline std::string plan_text(std::string_view more) {
  return fmt::format("format: cchc-plan/1\ntitle: Kế hoạch\nyears: 2025\n{}", more);
}

}  // namespace cchc::model::testing
