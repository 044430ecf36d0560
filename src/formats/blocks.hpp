#pragma once

#include <string>
#include <variant>

#include "cchc/document/document.hpp"

namespace cchc::formats {

/// The blocks that people read, as `Printer` writes each, an empty line between them; blocks without text leave no
/// trace.
template <class Printer>
std::string print_blocks(const document::Document& document) {
  std::string out;
  for (const document::Block& block : document.blocks) {
    const std::string printed = std::visit(Printer{}, block);
    if (printed.empty()) continue;
    if (!out.empty()) out += '\n';
    out += printed;
  }
  return out;
}

}  // namespace cchc::formats
