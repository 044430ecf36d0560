// folders: text calendar phrases
#include "cchc/phrases/document_number.hpp"
#include "property.hpp"

using namespace cchc::phrases;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::comes_back(fuzz::view(data, size), read_document_number,
                   [](const DocumentNumber& number) { return print(number); });
  return 0;
}
