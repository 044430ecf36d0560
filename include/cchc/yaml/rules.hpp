#pragma once

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::yaml {

extern const diagnostics::RuleInfo yaml_syntax;
extern const diagnostics::RuleInfo encoding;
extern const diagnostics::RuleInfo limits;
extern const diagnostics::RuleInfo duplicate_key;
extern const diagnostics::RuleInfo split_text;

/// Reports that `node`, found where a text is expected, is one free text that YAML has cut (at a colon, in brackets or
/// in braces); false where it is a real list or mapping, and then reports nothing.
bool report_split_text(const source::Source& source, const Tree& tree, const Node& node,
                       diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::yaml
