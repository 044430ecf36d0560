#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <mutex>

#include "cchc/workspace/environment.hpp"

namespace cchc::workspace {

/// Tells on a terminal how many of `total` files are `done`, in one line that is gone when this ends; silent where
/// standard error is no terminal, and in runs that end before `patience` is over.
class Progress {
 public:
  using Clock = std::chrono::steady_clock;
  Progress(const Environment& environment, text::Bilingual done, std::size_t total,
           Clock::duration patience = std::chrono::milliseconds(400));
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// One more is done; for all threads.
  void step();

 private:
  const Environment& environment_;
  text::Bilingual words_;
  std::size_t total_;
  Clock::time_point next_;
  std::atomic<std::size_t> done_ = 0;
  std::mutex writing_;
  bool shown_ = false;
};

}  // namespace cchc::workspace
