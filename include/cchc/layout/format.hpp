#pragma once

#include <string>
#include <vector>

#include "cchc/diagnostics/diagnostic.hpp"
#include "cchc/layout/proof.hpp"
#include "cchc/source/source.hpp"

namespace cchc::layout {

/// How `fmt` ended for one document.
enum class Outcome {
  same,        ///< already as it should be
  changed,     ///< and proven to say the same
  unreadable,  ///< faults of YAML, which `faults` tells
  one_text,    ///< no mapping and no list: not laid out
  unproven,    ///< the new bytes would say something else: a fault of this program
};

/// A document after `fmt`.
struct Formatted {
  Outcome outcome = Outcome::same;
  std::string bytes;  ///< those of the source unless `changed`
  std::vector<diagnostics::Diagnostic> faults;
};

/// `source` in the canonical layout; with a free order the keys stand as in the tables of the documents, too.
Formatted format(const source::Source& source, Order order = Order::kept);

}  // namespace cchc::layout
