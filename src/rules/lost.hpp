#pragma once

#include <cstdint>
#include <string_view>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/plan.hpp"

namespace cchc::rules {

/// True where reading already reported something in the task's own lines that may be the `key` it seems to lack: a key
/// that nobody knows, or broken YAML.
bool lost(const diagnostics::Diagnostics& diagnostics, const model::Task& task, std::string_view key);

/// As above, anywhere in the document.
bool lost(const diagnostics::Diagnostics& diagnostics, std::string_view key);

/// True where reading already reported that the text at `span` is only a piece of what was meant.
bool cut(const diagnostics::Diagnostics& diagnostics, source::Span span);

/// True where reading could not take in something from byte `begin` up to `end`: what seems to be absent may only be
/// mistyped.
bool misread(const diagnostics::Diagnostics& diagnostics, std::uint32_t begin, std::uint32_t end);

/// True where the YAML itself has an error, so that parts of the document may be lost.
bool broken(const diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::rules
