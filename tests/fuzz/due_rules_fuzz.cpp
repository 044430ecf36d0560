// folders: text calendar phrases
#include "cchc/phrases/due_rule.hpp"
#include "property.hpp"

using namespace cchc::phrases;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::comes_back(fuzz::view(data, size), read_due_rule,
                   [](const cchc::calendar::DueRule& rule) { return print(rule); });
  return 0;
}
