#include "cchc/workspace/interruption.hpp"

#include <atomic>
#include <signal.h>

namespace cchc::workspace {

namespace {

std::atomic<bool> asked_to_stop = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may set it");

struct sigaction before = {};

}  // namespace

Interruption::Interruption() {
  struct sigaction action = {};
  action.sa_handler = [](int) { asked_to_stop = true; };
  action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, nullptr, &before);
  if (before.sa_handler != SIG_IGN) sigaction(SIGINT, &action, nullptr);
}

Interruption::~Interruption() {
  sigaction(SIGINT, &before, nullptr);
  asked_to_stop = false;
}

bool interrupted() { return asked_to_stop; }

}  // namespace cchc::workspace
