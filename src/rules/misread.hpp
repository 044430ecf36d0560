#pragma once

#include <cstdint>

#include "cchc/diagnostics/diagnostics.hpp"

namespace cchc::rules {

/// True where reading could not take in something from byte `begin` up to `end`: what seems to be absent may only be
/// mistyped.
bool misread(const diagnostics::Diagnostics& diagnostics, std::uint32_t begin, std::uint32_t end);

/// True where the YAML itself has an error, so that parts of the document may be lost.
bool broken(const diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::rules
