// folders: text calendar phrases
#include "cchc/phrases/result.hpp"
#include "property.hpp"

using namespace cchc::phrases;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto clear = [](std::string_view phrase) {
    const Reading<ResultValue> reading = read_result(phrase);
    if (!reading) return reading;
    ResultValue value = *reading;
    value.ambiguous = false;
    return Reading<ResultValue>(value);
  };
  fuzz::comes_back(fuzz::view(data, size), clear, [](const ResultValue& value) { return print(value); });
  return 0;
}
