#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cchc::yaml {

/// An encoding of one byte a letter, and what a line of the file reads in it.
struct CodePage {
  std::string_view name;
  bool old_font = false;  ///< only its font made it Vietnamese: no editor can open it rightly
  std::string line;
};

/// The encoding of `bytes`, which are not UTF-8 at `offset`, by the words that the lines beside UTF-8 make; nothing
/// where no encoding makes words.
std::optional<CodePage> code_page_of(std::string_view bytes, std::size_t offset);

}  // namespace cchc::yaml
