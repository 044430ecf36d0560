#include "cchc/model/places.hpp"

#include <algorithm>
#include <functional>

namespace cchc::model {

source::Span Places::within(const Scalar& words, std::size_t begin, std::size_t end) const {
  const Range range{begin, end};
  return within(words, {&range, 1}).front();
}

std::vector<source::Span> Places::within(const Scalar& words, std::span<const Range> ranges) const {
  const std::string_view bytes = source_->bytes();
  const char* text = words.text.data();
  const bool verbatim = std::less_equal<>()(bytes.data(), text) && std::less<>()(text, bytes.data() + bytes.size());
  std::vector<std::size_t> offsets;
  for (const Range& one : ranges) offsets.insert(offsets.end(), {one.begin, one.end});
  if (verbatim) {
    for (std::size_t& one : offsets) one += static_cast<std::size_t>(text - bytes.data());
  } else {
    tree_->to_source(bytes, tree_->node(words.node), offsets);
  }
  std::vector<source::Span> spans;
  for (std::size_t at = 0; at < offsets.size(); at += 2) {
    spans.push_back({static_cast<std::uint32_t>(offsets[at]), static_cast<std::uint32_t>(offsets[at + 1])});
  }
  return spans;
}

namespace {

constexpr std::string_view blanks = " \t";

source::Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// The item behind the dash at `dash`, which is alone on its line but for a comment.
std::optional<source::Span> cut_line(std::string_view bytes, std::size_t dash, std::size_t end) {
  const std::size_t line = bytes.rfind('\n', dash) + 1;
  if (bytes.substr(line, dash - line).find_first_not_of(blanks) != std::string_view::npos) return std::nullopt;
  const std::size_t behind = std::min(bytes.find_first_not_of(blanks, end), bytes.size());
  const std::string_view rest = bytes.substr(behind, bytes.find('\n', behind) - behind);
  if (rest.starts_with('#')) {
    return rest.find("cchc:") == std::string_view::npos ? std::optional(span_of(dash, behind)) : std::nullopt;
  }
  const bool ended = behind + rest.size() < bytes.size() && (rest.empty() || rest == "\r");
  return ended ? std::optional(span_of(line, behind + rest.size() + 1)) : std::nullopt;
}

}  // namespace

std::optional<source::Span> Places::cut_item(source::Span item) const {
  const std::string_view bytes = source_->bytes();
  if (source_->text(item).find('\n') != std::string_view::npos) return std::nullopt;
  const std::size_t before = bytes.substr(0, item.begin).find_last_not_of(blanks);
  if (before == std::string_view::npos) return std::nullopt;
  if (bytes[before] == ',') return span_of(before, item.end);
  return bytes[before] == '-' ? cut_line(bytes, before, item.end) : std::nullopt;
}

}  // namespace cchc::model
