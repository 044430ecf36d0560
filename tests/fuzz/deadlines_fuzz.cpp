// folders: text calendar phrases
#include "cchc/phrases/deadline.hpp"
#include "property.hpp"

using namespace cchc::phrases;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  for (const Years years : fuzz::plans) {
    fuzz::comes_back(
        fuzz::view(data, size), [years](std::string_view phrase) { return read_deadline(phrase, years); },
        [](const Deadline& deadline) { return print(deadline); });
  }
  return 0;
}
