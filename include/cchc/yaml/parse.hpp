#pragma once

#include <cstddef>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::yaml {

/// How large a document may be; beyond, it is one finding and not read.
struct Limits {
  std::size_t bytes = std::size_t{64} << 20U;
  std::size_t depth = 64;
  std::size_t nodes = 4'000'000;
};

/// The document in `source`, and every fault of its YAML reported: encoding, limits, yaml-syntax, duplicate-key,
/// split-text (as far as YAML alone shows it). After a syntax error the tree holds what could be read, the faulty
/// places `broken`; where nothing can be read, the root is a broken null.
Tree parse(const source::Source& source, diagnostics::Diagnostics& diagnostics, const Limits& limits = {});

}  // namespace cchc::yaml
