#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "cchc/text/language.hpp"

namespace cchc::yaml {

/// A text in the quotes that fit it, and what those quotes are called.
struct Quoted {
  std::string text;
  text::Bilingual name;
};

inline constexpr text::Bilingual double_quotes = {"ngoặc kép", "double quotes"};
inline constexpr text::Bilingual single_quotes = {"nháy đơn", "single quotes"};

/// What the opening `"` or `'` is called.
text::Bilingual quote_name(char quote);

/// Document text as a message shows it: on one line, without control characters, cut to about 60 letters.
std::string shown(std::string_view text);

Quoted quoted(std::string_view text);

/// The last words of one text and the first of the next: `…cải cách hành chính`.
std::string joint(std::string_view text, std::string_view next);

/// What stands around a value where it is typed: `key: `, `- `, brackets, or nothing.
struct Around {
  std::string before;
  std::string after;

  std::string with(std::string_view value) const { return before + std::string(value) + after; }
};

Around after_key(std::string_view key);
Around as_item();
Around in_brackets();

}  // namespace cchc::yaml
