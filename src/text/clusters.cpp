#include "text/clusters.hpp"

#include "cchc/text/utf8.hpp"
#include "text/mapping.hpp"

namespace cchc::text {

std::vector<Cluster> clusters(std::string_view text) {
  std::vector<Cluster> found;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint one = decode(text.substr(at));
    const std::size_t end = at + one.bytes;
    if (is_combining_mark(one.value) && !found.empty()) {
      found.back().end = end;
      found.back().settled = false;
    } else {
      found.push_back({at, end, one.value, is_settled(one.value)});
    }
    at = end;
  }
  return found;
}

}  // namespace cchc::text
