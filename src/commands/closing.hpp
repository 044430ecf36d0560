#pragma once

#include <string>

#include "cchc/calendar/window.hpp"
#include "cchc/text/language.hpp"
#include "commands/options.hpp"

namespace cchc::commands {

/// `--closes-before-day` and `--regime`, of which one may be given.
struct ClosingOptions {
  std::string before_day;
  std::string regime;

  bool any() const { return !before_day.empty() || !regime.empty(); }
};

/// Binds both options, each with the help that its command has for it.
void bind_closing(Options& line, ClosingOptions& options, text::Bilingual day_help, text::Bilingual regime_help);

/// The rule that was asked for; throws Error (wrong use) where both are given or a value is none.
calendar::ClosingRule closing_rule(const ClosingOptions& options);

}  // namespace cchc::commands
