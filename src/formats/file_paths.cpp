#include "formats/file_paths.hpp"

#include <fmt/format.h>

namespace cchc::formats {

namespace fs = std::filesystem;

std::string relative_path(std::string_view file, const fs::path& folder) {
  const fs::path path = fs::path(file).lexically_normal();
  if (path.is_relative() || folder.empty()) return path.generic_string();
  const fs::path relative = path.lexically_relative(folder.lexically_normal());
  const bool below = !relative.empty() && *relative.begin() != "..";
  return (below ? relative : path).generic_string();
}

std::string uri_of(std::string_view file, const fs::path& folder) {
  constexpr std::string_view unreserved = "-._~/";
  const std::string path = relative_path(file, folder);
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char one : path) {
    const bool letter = (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9');
    if (letter || unreserved.find(one) != std::string_view::npos) {
      uri += one;
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(one)));
    }
  }
  return uri;
}

}  // namespace cchc::formats
