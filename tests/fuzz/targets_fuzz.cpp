// folders: text calendar phrases
#include "cchc/phrases/target.hpp"
#include "property.hpp"

using namespace cchc::phrases;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view phrase = fuzz::view(data, size);
  fuzz::comes_back(phrase, read_target, [](const Target& target) { return print(target); });
  for (const std::string_view number : ambiguous_numbers(phrase)) {
    fuzz::hold(phrase.data() <= number.data() && number.data() + number.size() <= phrase.data() + phrase.size(),
               "an ambiguous number is no part of the phrase", phrase, number);
  }
  return 0;
}
