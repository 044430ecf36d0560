#include <algorithm>

#include "cchc/model/rules.hpp"
#include "cchc/yaml/slip.hpp"

namespace cchc::model {

bool loses_rows(const diagnostics::Diagnostic& finding) {
  if (finding.rule == &wrong_type || yaml::is_disorder(finding)) return true;
  if (finding.rule != &missing_key) return false;
  return std::any_of(finding.arguments.begin(), finding.arguments.end(),
                     [](const diagnostics::Argument& one) { return one.name == "key" && one.en == "id"; });
}

}  // namespace cchc::model
