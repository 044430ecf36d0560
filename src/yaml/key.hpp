#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "yaml/lexeme.hpp"

namespace cchc::yaml {

/// What follows a key's colon.
enum class Gap : std::uint8_t { blank, odd_space, none };

/// `name:` at the start of an entry.
struct Key {
  std::size_t begin = 0;  ///< of the name, quotes included
  std::size_t end = 0;
  std::size_t colon = 0;
  Gap gap = Gap::blank;
  bool identifier = false;  ///< an ASCII word, as the plan's own keys are
};

/// The key at `at`, if the line can be read as `name: …`; a missing or odd space after the colon is forgiven only where
/// the name is an ASCII word.
std::optional<Key> key_at(std::string_view bytes, std::size_t at, std::size_t end);

/// The text on the line of `key`, which ends at `end`, without a comment.
std::string_view value_of(std::string_view bytes, const Key& key, std::size_t end);

/// The key at `at` where nothing but a key can stand: any word with a colon and no blank is taken for one.
std::optional<Key> forced_key_at(std::string_view bytes, std::size_t at, std::size_t end);

/// True where `- ` or a lone `-` stands at `at`; an odd space counts as a space.
bool is_dash(std::string_view bytes, std::size_t at, std::size_t end);

/// True where `---` or `...` stands at the start of `line`.
bool is_document_mark(std::string_view bytes, const Line& line);

/// True where `line`, inside a text in quotes that belongs to column `parent`, is a line of the plan again; further in
/// than that, only where it begins with a key of small letters: texts have lines such as `Email: …`.
bool is_structure(std::string_view bytes, const Line& line, std::ptrdiff_t parent);

}  // namespace cchc::yaml
