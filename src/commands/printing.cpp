#include "commands/printing.hpp"

#include <algorithm>

#include "commands/usage.hpp"

namespace cchc::commands {

const formats::DocumentFormat& document_format(std::string_view typed, std::span<const std::string_view> allowed) {
  const std::string_view name = allowed[choice("--format", typed, allowed)];
  const auto all = formats::document_formats();
  return *std::find_if(all.begin(), all.end(), [&](const formats::DocumentFormat& one) { return one.name == name; });
}

}  // namespace cchc::commands
