#include <algorithm>
#include <utility>

#include "yaml/dialect_reader.hpp"
#include "yaml/key.hpp"
#include "yaml/proof.hpp"

namespace cchc::yaml {

namespace {

constexpr bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }

/// True where a plain key may start without a doubt about what it is.
bool starts_key(std::string_view bytes, std::size_t at, std::size_t end) {
  const char byte = bytes[at];
  const bool upper = byte >= 'A' && byte <= 'Z';
  const bool digit = byte >= '0' && byte <= '9';
  if (is_lower(byte) || upper || digit || byte == '_' || byte == '(') return true;
  const bool ascii = static_cast<unsigned char>(byte) < 0x80;
  return !ascii && odd_space(bytes, at) == 0 && bullet_size(bytes, at, end) == 0;
}

}  // namespace

std::optional<Tree> read_dialect(std::string_view bytes, std::size_t begin, const Limits& limits, Bytes condition) {
  return DialectReader(bytes, begin, limits, condition).read();
}

DialectReader::DialectReader(std::string_view bytes, std::size_t begin, const Limits& limits, Bytes condition)
    : bytes_(bytes), limits_(limits), tree_(bytes), as_typed_(condition == Bytes::as_typed) {
  constexpr std::size_t bytes_per_node = 12;
  line_.next = begin;
  levels_.reserve(16);
  tree_.reserve(std::min(bytes.size() / bytes_per_node + 16, limits.nodes));
}

std::optional<Tree> DialectReader::read() {
  while (line_.next < bytes_.size()) {
    line_ = line_at(bytes_, line_.next);
    if (!read_line()) return std::nullopt;
  }
  if (!finish()) return std::nullopt;
  tree_.set_keys_differ(keys_differ_);
  return std::move(tree_);
}

bool DialectReader::read_line() {
  std::size_t at = line_.begin;
  while (at < line_.end && byte(at) == ' ') ++at;
  if (at == line_.end) return true;
  if (byte(at) == '#') return read_comment(at);
  if (byte(at) != '\t') return read_content(at);
  if (!as_typed_) return false;  // the proofreader mends such lines
  at = skip_blanks(bytes_, at, line_.end);
  return at == line_.end || (byte(at) == '#' && read_comment(at));
}

bool DialectReader::read_comment(std::size_t at) {
  goes_on_ = false;
  const bool own_line = skip_blanks(bytes_, line_.begin, line_.end) == at;
  tree_.add_comment({span_of(at, line_.end), own_line});
  return true;
}

/// What starts a line at `at`: an entry, several behind dashes, or a text that belongs to the entry above.
bool DialectReader::read_content(std::size_t at) {
  const std::size_t column = at - line_.begin;
  if (is_doubtful(column)) return false;
  doubt_.column = nowhere;
  if (levels_.empty() && column == 0 && part(at, line_.end).starts_with("---")) return read_mark(at + 3);
  const bool deeper = !levels_.empty() && column > levels_.back().column;
  if (deeper && goes_on_) return read_on(at);
  const bool list = byte(at) == '-';
  if (list && at + 1 < line_.end && byte(at + 1) != ' ') return false;
  if (deeper && awaits_ && !list) return read_below_key(at, column);
  if (!settle(column, list)) return false;
  if ((awaits_ || levels_.empty()) && !open_block(at, column, list)) return false;
  return list ? read_item(at) : read_key(at);
}

/// A value or the keys of a mapping in a line of their own. Where such a value takes several lines, the proofreader may
/// take the next one for the entry that this one should be.
bool DialectReader::read_below_key(std::size_t at, std::size_t column) {
  const std::size_t line = line_.begin;
  const std::size_t depth = levels_.size();
  if (bullet_size(bytes_, at, line_.end) > 0 || !read_key_or_value(at, column)) return false;
  return levels_.size() > depth || line_.begin == line;
}

/// The `---` that ends at `at`, above everything else.
bool DialectReader::read_mark(std::size_t at) {
  const bool again = std::exchange(marked_, true);
  return !again && word_ends(at) && read_behind(at);
}

/// The item whose dash stands at `at`, in the innermost list.
bool DialectReader::read_item(std::size_t at) {
  awaits_ = true;
  goes_on_ = false;
  after_ = at + 1;
  std::size_t next = at + 1;
  while (next < line_.end && byte(next) == ' ') ++next;
  const bool first = levels_.back().column == doubt_.column;
  if (next == line_.end) {
    if (first) doubt_.column = nowhere;
    return true;
  }
  if (byte(next) == '#') return !touches(bytes_, next) && read_comment(next);
  if (byte(next) == '\t') return skip_blanks(bytes_, next, line_.end) == line_.end;
  const std::size_t column = levels_.back().column + (next - at);
  if (!is_dash(bytes_, next, line_.end)) return read_key_or_value(next, column);
  const bool alone = next + 1 == line_.end || byte(next + 1) == ' ';
  return alone && open_block(next, column, true) && read_item(next);
}

/// A value, or the first key of a mapping, where either may stand.
bool DialectReader::read_key_or_value(std::size_t at, std::size_t column) {
  static constexpr ByteSet other_values("[{|>");
  if (other_values.has(byte(at))) return read_value(at);
  std::optional<Text> key;
  Plain plain;
  if (is_quote(byte(at))) {
    key = quoted_text(at);
    if (!key || key->end == line_.end || byte(key->end) != ':') return read_value(at);
  } else {
    plain = scan(at);
    if (lacks_space(at, plain)) return false;
    if (plain.colon == nowhere) return read_value(at, plain);
  }
  const bool first = levels_.back().column == doubt_.column;
  if (first) doubt_.inset = column - doubt_.column;
  if (!open_block(at, column, false)) return false;
  return key ? read_key(*key) : read_key(at, plain);
}

bool DialectReader::read_key(std::size_t at) {
  if (is_quote(byte(at))) {
    const auto key = quoted_text(at);
    return key && read_key(*key);
  }
  return read_key(at, scan(at));
}

bool DialectReader::read_key(std::size_t at, const Plain& plain) {
  const std::size_t colon = plain.colon;
  if (colon == nowhere || !starts_key(bytes_, at, line_.end)) return false;
  if (is_blank(byte(colon - 1)) || lacks_space(at, plain)) return false;
  return read_key(Text{Style::plain, at, colon, part(at, colon)});
}

/// The key with its colon and what follows.
bool DialectReader::read_key(const Text& key) {
  const std::size_t colon = key.end;
  if (colon >= line_.end || byte(colon) != ':' || !word_ends(colon + 1)) return false;
  if (colon - key.begin > longest_key || !add_key(key)) return false;
  awaits_ = true;
  goes_on_ = false;
  after_ = colon + 1;
  const std::size_t value = skip_blanks(bytes_, after_, line_.end);
  if (value == line_.end) return true;
  if (byte(value) == '#') return !touches(bytes_, value) && read_comment(value);
  return read_value(value);
}

/// The rest of a line behind a value.
bool DialectReader::read_behind(std::size_t at) {
  const std::size_t rest = skip_blanks(bytes_, at, line_.end);
  return rest == line_.end || (byte(rest) == '#' && rest > at && read_comment(rest));
}

}  // namespace cchc::yaml
