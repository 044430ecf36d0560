#include "cchc/model/places.hpp"

#include <functional>

namespace cchc::model {

source::Span Places::within(const Scalar& words, std::size_t begin, std::size_t end) const {
  const std::string_view bytes = source_->bytes();
  const char* text = words.text.data();
  const bool verbatim = std::less_equal<>()(bytes.data(), text) && std::less<>()(text, bytes.data() + bytes.size());
  const auto offset = [&](std::size_t at) {
    if (verbatim) return static_cast<std::uint32_t>(static_cast<std::size_t>(text - bytes.data()) + at);
    return static_cast<std::uint32_t>(tree_->source_offset(bytes, *words.node, at));
  };
  return {offset(begin), offset(end)};
}

}  // namespace cchc::model
