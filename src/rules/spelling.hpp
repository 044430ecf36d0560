#pragma once

#include <string>
#include <string_view>

namespace cchc::rules {

/// NFC, white space as one space.
std::string tidy(std::string_view name);

/// True where two tidy names are equal but for the case of the first letter and of "phường", "xã".
bool spelled_alike(std::string_view a, std::string_view b);

/// True where they differ in case only, and `typed` has no capital behind its first word but in abbreviations: a common
/// noun, not a name.
bool is_common_noun(std::string_view typed, std::string_view name);

/// True where there is no small letter at all.
bool all_capitals(std::string_view text);

/// True where the letters are the same but for their case; marks count, what stands between words does not.
bool same_letters(std::string_view a, std::string_view b);

/// `name` with a first letter as large or small as that of `typed`; abbreviations stay.
std::string with_first_letter_of(std::string_view typed, std::string_view name);

/// Without a trailing "xã" or "phường".
std::string_view without_place(std::string_view name);

}  // namespace cchc::rules
