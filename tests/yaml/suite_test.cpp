#include <string>

#include <doctest/doctest.h>

#include "both_readers.hpp"
#include "reading.hpp"
#include "tests/yaml_suite.hpp"

TEST_CASE("yaml: the YAML test suite is read without harm") {
  tests::check_yaml_suite([](const std::string& bytes) {
    const Reading reading(bytes);
    CHECK(PlaceCheck(reading).run() == "");
    CHECK(BothReaders(bytes).difference() == "");
  });
}
