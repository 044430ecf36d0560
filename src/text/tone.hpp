#pragma once

#include <string>
#include <string_view>

namespace cchc::text {

/// Lower-case NFC `bytes` with the tone mark of every Vietnamese syllable on its modern letter: hóa, thủy, quý, giờ.
std::string place_tones(std::string_view bytes);

}  // namespace cchc::text
