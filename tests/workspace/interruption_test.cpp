#include "cchc/workspace/interruption.hpp"

#include <csignal>

#include <doctest/doctest.h>

#include "cchc/workspace/error.hpp"
#include "cchc/workspace/jobs.hpp"

using namespace cchc;

TEST_CASE("workspace: after Ctrl+C no further file is begun and the run ends with status 130") {
  int done = 0;
  const workspace::Interruption soft;
  try {
    workspace::for_each_index(100, 1, [&](std::size_t at, std::size_t) {
      ++done;
      if (at == 2) std::raise(SIGINT);
    });
    FAIL("went on");
  } catch (const Error& error) {
    CHECK(static_cast<int>(error.status()) == 130);
  }
  CHECK(done == 3);
}

TEST_CASE("workspace: the next run starts afresh") {
  { const workspace::Interruption soft; }
  CHECK_FALSE(workspace::interrupted());
  int done = 0;
  workspace::for_each_index(5, 1, [&](std::size_t, std::size_t) { ++done; });
  CHECK(done == 5);
}
