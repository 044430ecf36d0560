#include "cchc/workspace/progress.hpp"

#include <sstream>

#include <doctest/doctest.h>

using namespace cchc;

namespace {

std::string told(bool on_terminal, workspace::Progress::Clock::duration patience) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  workspace::Environment environment{in, out, err, *calendar::Date::of(2025, 1, 1)};
  environment.progress = on_terminal;
  {
    workspace::Progress progress(environment, {"đã kiểm tra ", "checked "}, 2, patience);
    progress.step();
  }
  CHECK(out.str().empty());
  return err.str();
}

}  // namespace

TEST_CASE("workspace: progress stands on one line of a terminal and is gone in the end") {
  CHECK(told(true, {}) == "\r\x1b[Kđã kiểm tra 1/2\r\x1b[K");
}

TEST_CASE("workspace: no progress where there is no terminal or the run is short") {
  CHECK(told(false, {}).empty());
  CHECK(told(true, std::chrono::hours(1)).empty());
}
