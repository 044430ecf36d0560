#include "commands/closing.hpp"

#include <array>
#include <string_view>

#include "cchc/workspace/error.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

void bind_closing(Options& line, ClosingOptions& options, text::Bilingual day_help, text::Bilingual regime_help) {
  line.value("--closes-before-day", options.before_day, "D", day_help);
  line.value("--regime", options.regime, "WORD", regime_help);
}

calendar::ClosingRule closing_rule(const ClosingOptions& options) {
  static constexpr std::array<std::string_view, 2> regimes{"national", "calendar"};
  if (!options.before_day.empty() && !options.regime.empty()) {
    throw Error(Error::Status::wrong_use, "chỉ dùng một: `--closes-before-day` hoặc `--regime`",
                "use one only: `--closes-before-day` or `--regime`");
  }
  constexpr int last_day_of_every_month = 28;
  if (options.regime.empty()) {
    return {static_cast<unsigned>(number("--closes-before-day", options.before_day, 1, last_day_of_every_month))};
  }
  const bool national = choice("--regime", options.regime, regimes) == 0;
  return national ? calendar::ClosingRule::national() : calendar::ClosingRule::calendar();
}

}  // namespace cchc::commands
