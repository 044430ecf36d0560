#include "cchc/workspace/jobs.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>
#include <vector>

#include "cchc/workspace/error.hpp"
#include "cchc/workspace/interruption.hpp"

namespace cchc::workspace {

namespace {

/// How many in a row one thread takes: results are judged by the plan in front of them, for which another one would
/// wait; few enough that no thread is left alone at the end.
std::size_t neighbours_of(std::size_t count, unsigned threads) {
  constexpr std::size_t most = 8;
  constexpr std::size_t turns = 32;
  return std::clamp<std::size_t>(count / (turns * threads), 1, most);
}

}  // namespace

unsigned workers(std::size_t count, unsigned jobs) {
  if (count < 2) return 1;  // without a look at the cores, which reads a file
  const unsigned wanted = jobs == as_many_as_cores ? std::thread::hardware_concurrency() : jobs;
  return std::max(1U, static_cast<unsigned>(std::min<std::size_t>(wanted, count)));
}

void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t, std::size_t)>& work) {
  std::vector<std::exception_ptr> failures(count);
  std::atomic<std::size_t> next = 0;
  const unsigned wanted = workers(count, jobs);
  const std::size_t neighbours = neighbours_of(count, wanted);
  const auto run_one = [&](std::size_t index, std::size_t worker) {
    try {
      work(index, worker);
    } catch (...) {
      failures[index] = std::current_exception();
    }
  };
  const auto run = [&](std::size_t worker) {
    for (std::size_t first = next.fetch_add(neighbours); first < count; first = next.fetch_add(neighbours)) {
      const std::size_t end = std::min(first + neighbours, count);
      for (std::size_t index = first; index < end && !interrupted(); ++index) run_one(index, worker);
    }
  };
  std::vector<std::thread> threads;
  for (unsigned extra = 1; extra < wanted; ++extra) threads.emplace_back(run, extra);
  run(0);
  for (std::thread& thread : threads) thread.join();
  if (interrupted()) {
    throw Error(Error::Status::interrupted, "đã dừng giữa chừng (Ctrl+C); chưa in hay ghi kết quả nào",
                "stopped half-way (Ctrl+C); no results were printed or written");
  }
  for (const std::exception_ptr& failure : failures) {
    if (failure) std::rethrow_exception(failure);
  }
}

}  // namespace cchc::workspace
