#include "cchc/workspace/glob.hpp"

#include <cstddef>

namespace cchc::workspace {

bool matches(std::string_view glob, std::string_view path) {
  if (glob.starts_with("**")) {
    glob.remove_prefix(2);
    if (glob.starts_with('/') && matches(glob.substr(1), path)) return true;
    for (std::size_t at = 0; at <= path.size(); ++at) {
      if (matches(glob, path.substr(at))) return true;
    }
    return false;
  }
  if (glob.empty()) return path.empty();
  if (glob[0] == '*') {
    for (std::size_t at = 0; at <= path.size(); ++at) {
      if (matches(glob.substr(1), path.substr(at))) return true;
      if (at < path.size() && path[at] == '/') return false;
    }
    return false;
  }
  if (path.empty()) return false;
  if (glob[0] != path[0] && (glob[0] != '?' || path[0] == '/')) return false;
  return matches(glob.substr(1), path.substr(1));
}

}  // namespace cchc::workspace
