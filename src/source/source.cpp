#include "cchc/source/source.hpp"

#include <algorithm>
#include <utility>

#include "cchc/text/odd_letters.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::source {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t lines_per_mark = 8;

}  // namespace

Source::Source(std::string name, std::string bytes)
    : name_(std::move(name)), bytes_(std::move(bytes)), usual_(text::all_usual(this->bytes().substr(bom()))) {
  constexpr std::size_t usual_line = 40;
  marks_.reserve(bytes_.size() / usual_line / lines_per_mark + 1);
  marks_.push_back(0);
  for (std::size_t at = bytes_.find('\n'); at != std::string::npos; at = bytes_.find('\n', at + 1)) {
    if (lines_++ % lines_per_mark == 0) marks_.push_back(static_cast<std::uint32_t>(at + 1));
  }
}

std::size_t Source::bom() const { return bytes_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0; }

std::string_view Source::text(Span span) const {
  const std::size_t end = std::min<std::size_t>(span.end, bytes_.size());
  const std::size_t begin = std::min<std::size_t>(span.begin, end);
  return bytes().substr(begin, end - begin);
}

Span Source::line(std::size_t number) const {
  if (number == 0 || number > line_count()) {
    const auto end = static_cast<std::uint32_t>(bytes_.size());
    return {end, end};
  }
  std::size_t begin = marks_[(number - 1) / lines_per_mark];
  for (std::size_t above = (number - 1) % lines_per_mark; above > 0; --above) begin = bytes_.find('\n', begin) + 1;
  return line_from(begin);
}

Span Source::line_from(std::size_t begin) const {
  const std::size_t found = bytes_.find('\n', begin);
  const bool ended = found != std::string::npos;
  std::size_t end = ended ? found : bytes_.size();
  if (begin == 0) begin = bom();
  if (ended && end > begin && bytes_[end - 1] == '\r') --end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

Position Source::position(std::size_t offset) const {
  offset = std::min(offset, bytes_.size());
  const auto mark = std::upper_bound(marks_.begin(), marks_.end(), offset) - 1;
  const std::string_view above = bytes().substr(0, offset);
  std::size_t begin = *mark;
  std::size_t number = static_cast<std::size_t>(mark - marks_.begin()) * lines_per_mark + 1;
  for (std::size_t at; (at = above.find('\n', begin)) != std::string_view::npos; ++number) begin = at + 1;
  const Span whole = line_from(begin);
  const std::size_t until = std::min<std::size_t>(offset, whole.end);
  std::size_t column = 1;
  for (std::size_t at = whole.begin; at < until; ++column) {
    at += text::decode(bytes().substr(at)).bytes;
    if (at > until) break;
  }
  return {number, column};
}

}  // namespace cchc::source
