#include <string>

#include <doctest/doctest.h>

#include "mutator.hpp"
#include "reading.hpp"

TEST_CASE("yaml: a sample plan is read without a finding") {
  const Reading reading(read_file(CCHC_SOURCE_DIR "/tests/yaml/plan.yaml"));
  CHECK(reading.report() == "");
  CHECK(PlaceCheck(reading).run() == "");
  CHECK(reading.text("areas/1/groups/0/tasks/1/indicators/1/within") == "hai-long");
}

TEST_CASE("yaml: whatever is changed in a plan, reading it ends well and every place lies inside of it") {
  const std::string plan = read_file(CCHC_SOURCE_DIR "/tests/yaml/plan.yaml");
  Mutator mutator(20250110);
  std::size_t faulty = 0;
  std::size_t unread = 0;
  for (int i = 0; i < 3000; ++i) {
    const std::string text = mutator.change(plan);
    const Reading reading(text);
    const std::string problem = PlaceCheck(reading).run();
    if (!problem.empty()) FAIL_CHECK(problem << "\n" << text);
    if (!reading.findings().empty()) ++faulty;
    if (reading.root().broken) ++unread;
    if (reading.root().broken && reading.findings().empty()) FAIL_CHECK("broken without a finding\n" << text);
    (void)reading.report();
  }
  CHECK(faulty > 1500);
  CHECK(unread < 300);
}
