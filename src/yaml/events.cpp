#include "yaml/events.hpp"

#include <algorithm>
#include <istream>
#include <stdexcept>
#include <streambuf>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace cchc::yaml {

namespace {

/// Lets a stream read bytes where they are.
class Bytes : public std::streambuf {
 public:
  explicit Bytes(std::string_view bytes) {
    char* begin = const_cast<char*>(bytes.data());
    setg(begin, begin, begin + bytes.size());
  }
};

}  // namespace

void send_events(std::string_view bytes, YAML::EventHandler& handler) {
  Bytes buffer(bytes);
  std::istream stream(&buffer);
  try {
    YAML::Parser parser(stream);
    // Twice and no more: on some inputs the parser finds documents for ever.
    if (parser.HandleNextDocument(handler)) parser.HandleNextDocument(handler);
  } catch (const YAML::Exception& error) {
    const bool placed = error.mark.pos >= 0;
    throw Stop{StopCause::unreadable, placed ? std::min(static_cast<std::size_t>(error.mark.pos), bytes.size()) : 0};
  } catch (const std::runtime_error&) {
    throw Stop{StopCause::unreadable, bytes.size()};
  }
}

}  // namespace cchc::yaml
