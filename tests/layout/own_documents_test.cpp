#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "cchc/changes/new_plan.hpp"
#include "tests/golden.hpp"
#include "tests/layout/laid_out.hpp"

using namespace cchc;

TEST_CASE("layout: what clerks are given to begin with is laid out as fmt would") {
  for (const auto rule :
       {calendar::ClosingRule{10}, calendar::ClosingRule::national(), calendar::ClosingRule::calendar()}) {
    for (const std::string place : {"phường Mẫu", ""}) {
      const std::string plan = changes::new_plan({place, model::Level::ward, 2027, rule});
      CHECK(tests::laid_out(plan).outcome == layout::Outcome::same);
    }
  }
  std::size_t seen = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(CCHC_SOURCE_DIR "/examples")) {
    if (entry.path().extension() != ".yaml") continue;
    CAPTURE(entry.path());
    CHECK(tests::laid_out(tests::read_bytes(entry.path())).outcome == layout::Outcome::same);
    ++seen;
  }
  CHECK(seen >= 9);
}
