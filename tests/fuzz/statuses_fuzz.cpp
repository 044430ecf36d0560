// folders: text calendar phrases
#include "cchc/phrases/result.hpp"
#include "property.hpp"

using namespace cchc::phrases;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::comes_back(fuzz::view(data, size), read_status, [](Status status) { return std::string(symbol(status)); });
  return 0;
}
