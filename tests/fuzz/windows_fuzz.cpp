// folders: text calendar phrases
#include "cchc/phrases/period.hpp"
#include "property.hpp"

using namespace cchc::phrases;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::comes_back(fuzz::view(data, size), read_window,
                   [](const cchc::calendar::Window& window) { return print(window); });
  return 0;
}
