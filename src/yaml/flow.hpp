#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "yaml/example.hpp"
#include "yaml/proof.hpp"

namespace cchc::yaml {

/// Where brackets stand: what their faults are reported with.
struct FlowPlace {
  std::ptrdiff_t parent = -1;  ///< column of the entry that they belong to; -1 for the document
  Around around;               ///< what stands before them on their line
  std::size_t deepest = 0;     ///< how many levels may be open inside
};

/// What stands between brackets or braces.
struct Flow {
  std::size_t end = 0;  ///< behind the closing bracket, or behind the last text that can belong to it
  bool closed = false;
  bool too_deep = false;  ///< `end` is where the first level too deep begins
  std::vector<Fault> faults;
  std::vector<Repair> repairs;  ///< of what is no fault but would be misread
};

/// Reads the brackets or braces at `at`, over several lines if need be, up to where a line of the plan stands.
Flow read_flow(const Proof& proof, std::size_t at, const FlowPlace& place);

}  // namespace cchc::yaml
