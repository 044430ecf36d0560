// at leisure
// folders: text source diagnostics yaml
// seeds: tests/yaml/plan.yaml tests/yaml/dialect.yaml examples/long-an-2023/ke-hoach.yaml examples/phuong-mau-2026/ke-hoach.yaml
#include "../yaml/both_readers.hpp"
#include "property.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const BothReaders both(std::string(fuzz::view(data, size)));
  fuzz::hold(both.difference().empty(), both.difference(), fuzz::view(data, size));
  return 0;
}
