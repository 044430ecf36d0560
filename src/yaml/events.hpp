#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace YAML {
class EventHandler;
}

namespace cchc::yaml {

/// Why a document was not read to its end.
enum class StopCause : std::uint8_t { unreadable, too_deep, too_many_nodes };

/// Thrown where reading cannot go on; `at` is an offset in the bytes that were read.
struct Stop {
  StopCause cause = StopCause::unreadable;
  std::size_t at = 0;
};

/// Hands the events of the first document in `bytes` to `handler`, and the start of a second one if there is any.
/// Throws `Stop` where YAML cannot read on.
void send_events(std::string_view bytes, YAML::EventHandler& handler);

}  // namespace cchc::yaml
