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

/// Asking for the cores reads a file.
unsigned threads_for(unsigned jobs) {
  return jobs == as_many_as_cores ? std::max(1U, std::thread::hardware_concurrency()) : jobs;
}

}  // namespace

void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work) {
  std::vector<std::exception_ptr> failures(count);
  std::atomic<std::size_t> next = 0;
  const auto run = [&] {
    for (std::size_t index = next++; index < count && !interrupted(); index = next++) {
      try {
        work(index);
      } catch (...) {
        failures[index] = std::current_exception();
      }
    }
  };
  std::vector<std::thread> threads;
  const std::size_t wanted = count > 1 ? std::min<std::size_t>(threads_for(jobs), count) : count;
  for (std::size_t extra = 1; extra < wanted; ++extra) threads.emplace_back(run);
  run();
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
