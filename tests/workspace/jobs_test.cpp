#include "cchc/workspace/jobs.hpp"

#include <algorithm>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

using namespace cchc;

TEST_CASE("workspace: every index is worked on once, by a worker of the number that is told") {
  for (const unsigned jobs : {workspace::as_many_as_cores, 1U, 3U, 200U}) {
    constexpr std::size_t count = 100;
    const std::size_t workers = workspace::workers(count, jobs);
    const std::size_t wanted = jobs == workspace::as_many_as_cores ? std::thread::hardware_concurrency() : jobs;
    CHECK(workers == std::clamp<std::size_t>(wanted, 1, count));
    std::vector<std::size_t> worked(count, workers);
    workspace::for_each_index(count, jobs, [&](std::size_t at, std::size_t worker) { worked[at] = worker; });
    CHECK(std::all_of(worked.begin(), worked.end(), [&](std::size_t worker) { return worker < workers; }));
  }
  CHECK(workspace::workers(0, 4) == 1);
  CHECK(workspace::workers(1, workspace::as_many_as_cores) == 1);
}
