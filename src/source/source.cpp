#include "cchc/source/source.hpp"

#include <algorithm>
#include <utility>

#include "cchc/text/odd_letters.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::source {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t block = 512;

/// How many lines end in the bytes: so many at once that their number fits one byte, which compilers count side by
/// side.
std::size_t line_ends(std::string_view bytes) {
  constexpr std::size_t at_once = 128;
  std::size_t count = 0;
  for (; !bytes.empty(); bytes.remove_prefix(std::min(at_once, bytes.size()))) {
    unsigned char ends = 0;
    for (const char byte : bytes.substr(0, at_once)) ends = static_cast<unsigned char>(ends + (byte == '\n' ? 1 : 0));
    count += ends;
  }
  return count;
}

/// Behind the `count`-th line end from `begin` on; there are so many.
std::size_t behind_lines(std::string_view bytes, std::size_t begin, std::size_t count) {
  for (; count > 0; --count) begin = bytes.find('\n', begin) + 1;
  return begin;
}

}  // namespace

Source::Source(std::string name, std::string bytes)
    : name_(std::move(name)), bytes_(std::move(bytes)), usual_(text::all_usual(this->bytes().substr(bom()))) {
  marks_.reserve(bytes_.size() / block + 1);
  for (std::size_t begin = 0; begin == 0 || begin < bytes_.size(); begin += block) {
    marks_.push_back(static_cast<std::uint32_t>(lines_ - 1));
    lines_ += line_ends(this->bytes().substr(begin, block));
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
  if (number == 1) return line_from(0);
  const auto mark = std::lower_bound(marks_.begin(), marks_.end(), number - 1) - 1;  // its block holds the line end
  const auto from = static_cast<std::size_t>(mark - marks_.begin()) * block;
  return line_from(behind_lines(bytes(), from, number - 1 - *mark));
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
  const std::size_t mark = std::min(offset / block, marks_.size() - 1);
  const std::size_t number = marks_[mark] + line_ends(bytes().substr(mark * block, offset - mark * block)) + 1;
  const std::size_t feed = offset == 0 ? std::string::npos : bytes_.rfind('\n', offset - 1);
  const std::size_t begin = feed == std::string::npos ? 0 : feed + 1;
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
