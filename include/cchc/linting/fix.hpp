#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "cchc/diagnostics/diagnostic.hpp"
#include "cchc/model/read.hpp"

namespace cchc::linting {

/// A document as it was read, and the findings that count.
struct Examination {
  model::Parsed parsed;
  std::vector<diagnostics::Diagnostic> findings;
};

/// Reads and checks a document as the whole run would.
using Examine = std::function<Examination(std::string bytes)>;

/// A document after `--fix`.
struct Mended {
  std::string bytes;
  std::size_t mended = 0;    ///< findings whose fix was done
  std::size_t withheld = 0;  ///< findings whose fix would have changed more than it names
};

/// Does the fixes of the findings, round by round, until none is left. Each round proves that nothing but the named
/// texts changed, no comment was lost and no finding came up that cannot be mended in turn; fixes without this proof
/// are withheld. A document with faults of YAML or encoding stays as it is.
Mended mend(std::string bytes, const Examine& examine);

}  // namespace cchc::linting
