#include <algorithm>
#include <array>
#include <string_view>

#include "cchc/model/rules.hpp"
#include "cchc/yaml/rules.hpp"
#include "cchc/yaml/slip.hpp"

namespace cchc::model {

namespace {

bool has_key(const diagnostics::Diagnostic& finding, std::string_view key) {
  return std::any_of(finding.arguments.begin(), finding.arguments.end(),
                     [&](const diagnostics::Argument& one) { return one.name == "key" && one.en == key; });
}

/// True where the finding's key is how a row begins, or one of lists of rows.
bool is_about_rows(const diagnostics::Diagnostic& finding) {
  constexpr std::array<std::string_view, 6> keys{"id", "title", "tasks", "indicators", "groups", "areas"};
  return std::any_of(keys.begin(), keys.end(), [&](std::string_view key) { return has_key(finding, key); });
}

}  // namespace

bool loses_rows(const diagnostics::Diagnostic& finding) {
  if (finding.rule == &wrong_type || yaml::leaves_lines_out(finding)) return true;
  return (finding.rule == &missing_key && has_key(finding, "id")) ||
         (finding.rule == &yaml::duplicate_key && is_about_rows(finding));
}

}  // namespace cchc::model
