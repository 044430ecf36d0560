#include <algorithm>
#include <array>
#include <string_view>

#include "cchc/diagnostics/arguments.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/yaml/rules.hpp"
#include "cchc/yaml/slip.hpp"

namespace cchc::model {

namespace {

/// True for a key with which a row begins, or one of lists of rows.
bool is_about_rows(std::string_view key) {
  constexpr std::array<std::string_view, 6> keys{"id", "title", "tasks", "indicators", "groups", "areas"};
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// True for a finding after which a row may be lost, or its id.
bool loses_rows(const diagnostics::Diagnostic& finding) {
  if (finding.rule == &wrong_type || yaml::leaves_lines_out(finding)) return true;
  const auto* const key = diagnostics::argument_of(finding, "key");
  if (key == nullptr) return false;
  if (finding.rule == &missing_key) return key->en == "id";
  return finding.rule == &yaml::duplicate_key && is_about_rows(key->en);
}

}  // namespace

bool may_lack_rows(const diagnostics::Diagnostics& found) {
  return std::any_of(found.all().begin(), found.all().end(), loses_rows);
}

}  // namespace cchc::model
