#pragma once

#include <vector>

#include "cchc/calendar/days_off.hpp"
#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/linting/levels.hpp"
#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"
#include "cchc/model/settings.hpp"
#include "cchc/model/texts.hpp"

namespace cchc::linting {

/// Runs the rules on a plan that was read; what was reported while reading stays in `diagnostics`.
void check(const model::Plan& plan, const calendar::DaysOff& days_off, diagnostics::Diagnostics& diagnostics,
           const model::KnownWords& words = {});

/// Runs the rules on results; `plan` is null where it was not found, which is reported at the `plan` key instead.
/// `before`, the latest earlier period's results, may be null.
void check(const model::Results& results, const model::Plan* plan, const model::Results* before,
           const calendar::DaysOff& days_off, diagnostics::Diagnostics& diagnostics,
           const model::KnownWords& words = {});

/// Runs the rules on the letters of any document.
void check(const model::Texts& texts, diagnostics::Diagnostics& diagnostics);

/// Rule names that no rule has.
void check(const model::Settings& settings, diagnostics::Diagnostics& diagnostics);

/// The findings that count, sorted, with the severities of `levels`.
std::vector<diagnostics::Diagnostic> counted(diagnostics::Diagnostics& diagnostics, const Levels& levels);

}  // namespace cchc::linting
