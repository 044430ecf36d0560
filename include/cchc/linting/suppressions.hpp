#pragma once

#include <vector>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/diagnostics/rule_info.hpp"
#include "cchc/linting/levels.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::linting {

extern const diagnostics::RuleInfo bad_suppression;
extern const diagnostics::RuleInfo unknown_suppression;
extern const diagnostics::RuleInfo unused_suppression;

/// Takes out of `findings` what comments in the document keep silent (`# cchc: ignore[name] why` for its line or, alone
/// on a line, the next; `# cchc: ignore-file[name] why` above the first key), and adds what is wrong with such
/// comments. A rule that does not count by `levels` leaves its suppressions unjudged.
void suppress(const source::Source& source, const yaml::Tree& tree, const Levels& levels,
              std::vector<diagnostics::Diagnostic>& findings);

}  // namespace cchc::linting
