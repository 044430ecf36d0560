#include "cchc/workspace/jobs.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>
#include <vector>

#include "cchc/workspace/error.hpp"
#include "cchc/workspace/interruption.hpp"

namespace cchc::workspace {

std::size_t workers(std::size_t count, unsigned jobs) {
  return std::max<std::size_t>(1, std::min<std::size_t>(jobs, count));
}

void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t, std::size_t)>& work) {
  std::vector<std::exception_ptr> failures(count);
  std::atomic<std::size_t> next = 0;
  const auto run = [&](std::size_t worker) {
    for (std::size_t index = next++; index < count && !interrupted(); index = next++) {
      try {
        work(index, worker);
      } catch (...) {
        failures[index] = std::current_exception();
      }
    }
  };
  std::vector<std::thread> threads;
  for (std::size_t extra = 1; extra < workers(count, jobs); ++extra) threads.emplace_back(run, extra);
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
