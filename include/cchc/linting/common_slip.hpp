#pragma once

#include <functional>
#include <optional>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/read.hpp"
#include "cchc/yaml/slip.hpp"

namespace cchc::linting {

/// A document as it was read, and all that was found in it.
struct Checked {
  model::Parsed parsed;
  diagnostics::Diagnostics diagnostics;
};

enum class Depth { reading, rules };

/// Reads a document as if a slip had not happened, and checks it as deep as told.
using CheckWithout = std::function<Checked(const yaml::Slip& slip, Depth depth)>;

/// The one slip of the hand that explains most of the findings on the document's structure: two at least, or the only
/// one where that hardly says what is wrong. Without it reading finds nothing new and swallows no text. Nothing where
/// there is none that can be found with little effort.
std::optional<yaml::Slip> common_slip(const Checked& checked, const CheckWithout& check);

}  // namespace cchc::linting
