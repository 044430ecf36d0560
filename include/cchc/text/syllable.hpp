#pragma once

#include <string_view>

namespace cchc::text {

/// True where `word`, of one word in NFC, is a syllable that Vietnamese spelling allows, its tone mark in the old place
/// or the new one.
bool is_syllable(std::string_view word);

}  // namespace cchc::text
