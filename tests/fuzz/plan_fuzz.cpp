// at leisure
// folders: text source diagnostics calendar phrases yaml model
// seeds: tests/yaml/plan.yaml examples/long-an-2023/ke-hoach.yaml examples/phuong-mau-2026/ke-hoach.yaml
#include "cchc/model/read.hpp"
#include "property.hpp"

namespace {

using namespace cchc;

/// Every finding lies inside of the file.
void inside(const source::Source& source, const diagnostics::Diagnostics& diagnostics) {
  for (const diagnostics::Diagnostic& one : diagnostics.all()) {
    const bool holds = one.span.begin <= one.span.end && one.span.end <= source.bytes().size();
    fuzz::hold(holds, "a finding outside of the file", source.bytes(), one.rule->name);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  diagnostics::Diagnostics diagnostics;
  auto parsed = model::parse({"ke-hoach.yaml", std::string(fuzz::view(data, size))}, diagnostics);
  const auto plan = model::read_plan(std::move(parsed), diagnostics);
  inside(plan.source(), diagnostics);
  return 0;
}
