#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "cchc/yaml/parse.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::yaml {

/// The document in `bytes` from `begin` on, if it keeps to the dialect of YAML in which plans are typed and has no
/// fault that would be reported: then the tree is the one that the proofreader and YAML's own reader would give.
/// Nothing where it is anything else. `bytes` are UTF-8 without control characters.
std::optional<Tree> read_dialect(std::string_view bytes, std::size_t begin, const Limits& limits);

}  // namespace cchc::yaml
