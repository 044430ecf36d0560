#pragma once

#include <string_view>

namespace cchc::text {

enum class Language { vi, en };

/// The same words in both languages of the program.
struct Bilingual {
  std::string_view vi;
  std::string_view en;

  constexpr std::string_view in(Language language) const { return language == Language::en ? en : vi; }
};

}  // namespace cchc::text
