// folders: text calendar phrases
#include "cchc/phrases/date.hpp"
#include "property.hpp"

using namespace cchc::phrases;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::comes_back(fuzz::view(data, size), read_date, [](cchc::calendar::Date date) { return iso(date); });
  return 0;
}
