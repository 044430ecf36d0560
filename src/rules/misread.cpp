#include "rules/misread.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace cchc::rules {

namespace {

/// Rules whose findings mean that something written was not taken in.
constexpr std::array<std::string_view, 5> losing_text{"yaml-syntax", "split-text", "duplicate-key", "unknown-key",
                                                      "wrong-type"};

bool loses_text(const diagnostics::RuleInfo& rule) {
  return std::find(losing_text.begin(), losing_text.end(), rule.name) != losing_text.end();
}

}  // namespace

bool misread(const diagnostics::Diagnostics& diagnostics, std::uint32_t begin, std::uint32_t end) {
  const auto& all = diagnostics.all();
  return std::any_of(all.begin(), all.end(), [&](const diagnostics::Diagnostic& one) {
    return loses_text(*one.rule) && begin <= one.span.begin && one.span.begin < end;
  });
}

bool broken(const diagnostics::Diagnostics& diagnostics) {
  const auto& all = diagnostics.all();
  return std::any_of(all.begin(), all.end(),
                     [](const diagnostics::Diagnostic& one) { return one.rule->name == "yaml-syntax"; });
}

}  // namespace cchc::rules
