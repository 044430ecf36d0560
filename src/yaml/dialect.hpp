#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "cchc/yaml/parse.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::yaml {

/// Bytes as somebody typed them, or a draft in which the proofreader has repaired what it reports.
enum class Bytes : std::uint8_t { as_typed, proofread };

/// The document in `bytes` from `begin` on, if it keeps to the dialect of YAML in which plans are typed: then the tree
/// is the one that YAML's own reader would give, and in bytes as typed there is nothing that the proofreader would
/// report. Nothing where it is anything else. `bytes` are UTF-8 without control characters and without a CR that ends
/// no line.
std::optional<Tree> read_dialect(std::string_view bytes, std::size_t begin, const Limits& limits,
                                 Bytes condition = Bytes::as_typed);

}  // namespace cchc::yaml
