#include <string>

#include <doctest/doctest.h>

#include "laid_out.hpp"
#include "tests/yaml_suite.hpp"

using namespace cchc;

namespace {

/// True where it stays, or is laid out, proven to say the same, and then stays.
bool holds(const std::string& bytes) {
  const layout::Formatted once = tests::laid_out(bytes);
  if (once.outcome == layout::Outcome::unproven) return false;
  return once.outcome != layout::Outcome::changed || tests::laid_out(once.bytes).outcome == layout::Outcome::same;
}

}  // namespace

TEST_CASE("layout: the YAML test suite is laid out without harm") {
  tests::check_yaml_suite([](const std::string& bytes) { CHECK(holds(bytes)); });
}
