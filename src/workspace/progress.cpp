#include "cchc/workspace/progress.hpp"

#include <ostream>

namespace cchc::workspace {

namespace {

constexpr const char* clear_line = "\r\x1b[K";

}  // namespace

Progress::Progress(const Environment& environment, text::Bilingual done, std::size_t total, Clock::duration patience)
    : environment_(environment), words_(done), total_(total), next_(Clock::now() + patience) {}

Progress::~Progress() {
  if (shown_) environment_.err << clear_line << std::flush;
}

void Progress::step() {
  const std::size_t done = ++done_;
  if (!environment_.progress) return;
  const std::unique_lock lock(writing_, std::try_to_lock);
  if (!lock || Clock::now() < next_) return;
  constexpr std::chrono::milliseconds pause(100);
  next_ = Clock::now() + pause;
  shown_ = true;
  environment_.err << clear_line << environment_.say(words_) << done << "/" << total_ << std::flush;
}

}  // namespace cchc::workspace
