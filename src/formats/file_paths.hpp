#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace cchc::formats {

/// `file` as services that keep a repository want it: from `folder` where it lies below, with `/`, without `./`.
std::string relative_path(std::string_view file, const std::filesystem::path& folder);

/// The same as a URI: percent-encoded; `file:///…` where it lies outside of `folder` and was named in full.
std::string uri_of(std::string_view file, const std::filesystem::path& folder);

}  // namespace cchc::formats
