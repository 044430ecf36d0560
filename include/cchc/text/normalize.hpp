#pragma once

#include <string>
#include <string_view>

namespace cchc::text {

/// Unicode normalization form C; bytes that are not UTF-8 are kept as they are.
std::string nfc(std::string_view bytes);

bool is_nfc(std::string_view bytes);

/// Lower case of every letter, Vietnamese ones included; the form (NFC or not) is kept.
std::string lower(std::string_view bytes);

}  // namespace cchc::text
