#include "yaml/scalar_walk.hpp"

#include <algorithm>
#include <cstdint>

#include "yaml/lexeme.hpp"

namespace cchc::yaml {

namespace {

/// Length of a control character that was left out when the source was read; 0 for any other.
std::size_t left_out(std::string_view bytes, std::size_t at) {
  const auto byte = static_cast<unsigned char>(bytes[at]);
  if (byte == 0x7F || (byte < 0x20 && (byte < 0x09 || byte > 0x0D))) return 1;
  const bool c1 = byte == 0xC2 && at + 1 < bytes.size() && static_cast<unsigned char>(bytes[at + 1]) < 0xA0;
  return c1 ? 2 : 0;
}

std::size_t encoded_size(std::string_view digits) {
  std::uint32_t value = 0;
  for (const char digit : digits) {
    const int low = digit & 0x0F;
    value = value * 16 + static_cast<std::uint32_t>(digit > '9' ? low + 9 : low);
  }
  if (value < 0x80) return 1;
  if (value < 0x800) return 2;
  return value < 0x10000 ? 3 : 4;
}

}  // namespace

ScalarWalk::ScalarWalk(std::string_view bytes, Style style, std::string_view text, std::size_t begin, std::size_t end)
    : bytes_(bytes), style_(style), text_(text), begin_(begin), end_(begin), stop_(std::min(end, bytes.size())) {
  const bool quoted = style == Style::single_quoted || style == Style::double_quoted;
  if (quoted && end_ < stop_) begin_ = ++end_;
  if (quoted && stop_ > end_) --stop_;
  if (style == Style::literal || style == Style::folded) start_block();
}

bool ScalarWalk::next() {
  done_ += decoded_;
  begin_ = end_;
  decoded_ = 0;
  if (done_ >= text_.size() || end_ >= stop_) return false;
  if (style_ == Style::literal || style_ == Style::folded) {
    next_in_block();
  } else {
    next_in_line();
  }
  return end_ > begin_;
}

void ScalarWalk::take(std::size_t size, std::size_t decoded) {
  end_ = std::min(begin_ + size, stop_);
  decoded_ = std::min(decoded, text_.size() - done_);
}

bool ScalarWalk::at_break(std::size_t at) const {
  return at < stop_ && (bytes_[at] == '\n' || (bytes_[at] == '\r' && at + 1 < stop_ && bytes_[at + 1] == '\n'));
}

/// Plain text or text in quotes: line ends with the blanks around them become one space, or a line end each but one.
void ScalarWalk::next_in_line() {
  const char byte = bytes_[end_];
  if (at_break(skip_blanks(bytes_, end_, stop_))) return fold_lines(false);
  if (const std::size_t size = left_out(bytes_, end_)) return take(size, 0);
  if (byte == '\'' && style_ == Style::single_quoted) return take(2, 1);
  if (byte != '\\' || style_ != Style::double_quoted || end_ + 1 >= stop_) return take(1, 1);
  const char sign = bytes_[end_ + 1];
  if (at_break(end_ + 1)) return fold_lines(true);
  if (sign == 'x') return take(4, encoded_size(bytes_.substr(end_ + 2, 2)));
  if (sign == 'u') return take(6, encoded_size(bytes_.substr(end_ + 2, 4)));
  if (sign == 'U') return take(10, encoded_size(bytes_.substr(end_ + 2, 8)));
  take(2, 1);
}

void ScalarWalk::fold_lines(bool escaped) {
  std::size_t at = escaped ? end_ + 1 : end_;
  std::size_t breaks = 0;
  while (at < stop_ && (is_blank(bytes_[at]) || bytes_[at] == '\r' || bytes_[at] == '\n')) {
    if (bytes_[at] == '\n') ++breaks;
    ++at;
  }
  take(at - begin_, breaks == 1 && !escaped ? 1 : breaks - 1);
}

/// Moves to the first letter below the block's header; the first line with text gives the indentation.
void ScalarWalk::start_block() {
  const Line header = line_at(bytes_, begin_);
  for (Line line = line_at(bytes_, header.next); line.begin < stop_; line = line_at(bytes_, line.next)) {
    const std::size_t start = skip_blanks(bytes_, line.begin, line.end);
    if (start == line.end) continue;
    indent_ = start - line.begin;
    break;
  }
  end_ = std::min(header.next, stop_);
  enter_block_line();
  begin_ = end_;
}

void ScalarWalk::enter_block_line() {
  for (std::size_t left = indent_; left > 0 && end_ < stop_ && bytes_[end_] == ' '; --left) ++end_;
}

void ScalarWalk::next_in_block() {
  if (!at_break(end_)) {
    const std::size_t size = left_out(bytes_, end_);
    return size > 0 ? take(size, 0) : take(1, 1);
  }
  const std::size_t behind = bytes_.find('\n', end_) + 1;
  const bool feeds = text_[done_] == '\n';
  if (style_ == Style::literal || !feeds) {
    take(behind - begin_, 1);
    return enter_block_line();
  }
  std::size_t count = 0;
  while (done_ + count < text_.size() && text_[done_ + count] == '\n') ++count;
  end_ = behind;
  while (end_ < stop_ && skip_blanks(bytes_, end_, stop_) < stop_ && at_break(skip_blanks(bytes_, end_, stop_))) {
    end_ = bytes_.find('\n', end_) + 1;
  }
  decoded_ = count;
  enter_block_line();
}

std::size_t Tree::source_offset(std::string_view bytes, const Node& scalar, std::size_t offset) const {
  to_source(bytes, scalar, {&offset, 1});
  return offset;
}

void Tree::to_source(std::string_view bytes, const Node& scalar, std::span<std::size_t> offsets) const {
  ScalarWalk walk(bytes, scalar.style, text(scalar), scalar.span.begin, scalar.span.end);
  std::size_t behind = walk.begin();
  auto next = offsets.begin();
  for (std::size_t done = 0; next != offsets.end() && walk.next(); done += walk.decoded()) {
    for (; next != offsets.end() && *next < done + walk.decoded(); ++next) *next = walk.begin();
    behind = walk.end();
  }
  std::fill(next, offsets.end(), std::min<std::size_t>(behind, scalar.span.end));
}

}  // namespace cchc::yaml
