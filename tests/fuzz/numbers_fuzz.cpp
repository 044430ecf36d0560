// folders: text calendar phrases
#include "cchc/phrases/decimal.hpp"
#include "property.hpp"

using namespace cchc::phrases;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto value = [](std::string_view text) {
    const Reading<Number> number = read_number(text);
    return number ? Reading<Decimal>(number->value) : Reading<Decimal>(number.error());
  };
  fuzz::comes_back(fuzz::view(data, size), value, [](const Decimal& number) { return vietnamese(number); });
  return 0;
}
