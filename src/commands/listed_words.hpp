#pragma once

#include <string_view>
#include <vector>

namespace cchc::commands {

/// Every word that `option` of `command` takes (an empty option: what stands behind the command itself), for shells to
/// offer; null where they cannot be listed. An option that goes with every command has them under each name.
const std::vector<std::string_view>* listed_words(std::string_view command, std::string_view option);

}  // namespace cchc::commands
