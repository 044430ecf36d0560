#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/diagnostics/finding.hpp"

namespace cchc::diagnostics {

/// What tells a finding from others and stays the same when lines move.
struct Fingerprint {
  std::string hash;            ///< of file, rule, place and value: 32 hexadecimal digits
  std::size_t occurrence = 1;  ///< counts those of one run with the same hash
};

/// One for each finding, in order; `place` and `value` of the findings must be filled.
std::vector<Fingerprint> fingerprints(const std::vector<Finding>& findings, const FileNaming& naming);

/// 32 hexadecimal digits; not for secrets.
std::string digest(std::string_view text);

}  // namespace cchc::diagnostics
