#include "cchc/linting/pages.hpp"

#include <doctest/doctest.h>

#include "cchc/linting/catalogue.hpp"

using namespace cchc;

TEST_CASE("linting: every rule has its own page built in") {
  for (const diagnostics::RuleInfo* rule : linting::all_rules()) {
    INFO(std::string(rule->name));
    const std::string title = "# " + std::string(rule->name) + " (" + std::string(rule->code) + ", " +
                              std::string(diagnostics::word(rule->severity)) + ")\n";
    CHECK(linting::page_of(*rule).starts_with(title));
  }
}
