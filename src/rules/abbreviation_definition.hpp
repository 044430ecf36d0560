#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cchc::rules {

/// What the abbreviation at `begin` to `end` of `text` means, folded, where the text defines it there: behind its words
/// ("… (ABC)", "… viết tắt là ABC"), or in front of them ("ABC (…)", "ABC: …", "ABC là …"); empty where it is defined
/// by words with other first letters, nothing where it is not defined.
std::optional<std::string> definition(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace cchc::rules
