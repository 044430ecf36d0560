#include "cchc/diagnostics/arguments.hpp"

#include <algorithm>

namespace cchc::diagnostics {

const Argument* argument_of(const Diagnostic& finding, std::string_view name) {
  const auto& all = finding.arguments;
  const auto found = std::find_if(all.begin(), all.end(), [&](const Argument& one) { return one.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace cchc::diagnostics
