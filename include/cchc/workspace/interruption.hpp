#pragma once

namespace cchc::workspace {

/// While one lives, the first Ctrl+C (SIGINT) ends nothing but raises a flag; a second one ends the process as usual.
class Interruption {
 public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;
};

/// True once the user has asked to stop.
bool interrupted();

}  // namespace cchc::workspace
