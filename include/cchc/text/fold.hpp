#pragma once

#include <string>
#include <string_view>

namespace cchc::text {

/// One form for all the ways of typing the same Vietnamese words: NFC, lower case, dashes as `-`, runs of white space
/// (no-break space included) as one space, trimmed, nothing invisible, tone marks in their modern place (hoá = hóa, qúy
/// = quý).
std::string fold(std::string_view bytes);

/// `fold`, then without diacritics: đ = d, ơ = o.
std::string bare(std::string_view bytes);

/// `bytes` without white space (no-break and zero-width space included) at both ends.
std::string_view trim(std::string_view bytes);

}  // namespace cchc::text
