#include <algorithm>

#include "yaml/dialect_reader.hpp"

namespace cchc::yaml {

namespace {

constexpr ByteSet flow_signs(",[]{}");

/// True where a text between brackets may start without a doubt about what it is.
bool starts_flow_text(std::string_view bytes, std::size_t at) {
  const auto byte = static_cast<unsigned char>(bytes[at]);
  const auto letter = static_cast<unsigned char>(byte | 0x20U);
  if ((letter >= 'a' && letter <= 'z') || (byte >= '0' && byte <= '9')) return true;
  if (byte >= 0x80) return true;
  return std::string_view("_(~+=./<").find(bytes[at]) != nowhere;
}

}  // namespace

/// The brackets at `at`; `at` moves behind them.
bool DialectReader::read_flow(std::size_t& at) {
  const bool braces = byte(at) == '{';
  const char closing = braces ? '}' : ']';
  const Kind kind = braces ? Kind::mapping : Kind::sequence;
  if (!open(kind, Style::flow, at, levels_.back().column) || !skip_flow_gap(++at)) return false;
  while (byte(at) != closing) {
    if (braces && !read_flow_name(at)) return false;
    if (!read_flow_value(at)) return false;
    if (!skip_flow_gap(at)) return false;
    if (byte(at) == closing) break;
    if (byte(at) != ',' || !skip_flow_gap(++at)) return false;
  }
  end_ = ++at;
  close();
  return true;
}

/// Moves behind blanks and line ends; false where a comment or a line of the plan stands, or nothing.
bool DialectReader::skip_flow_gap(std::size_t& at) {
  at = skip_blanks(bytes_, at, line_.end);
  while (at == line_.end) {
    if (line_.next >= bytes_.size()) return false;
    line_ = line_at(bytes_, line_.next);
    at = std::min(bytes_.find_first_not_of(' ', line_.begin), line_.end);
    if (at == line_.end) continue;
    const bool closes = byte(at) == ']' || byte(at) == '}';
    const bool deeper = at - line_.begin > levels_.back().column;
    if (byte(at) == '\t' || !(deeper || closes) || is_doubtful(at - line_.begin)) return false;
  }
  return byte(at) != '#';
}

/// The key at `at` with its colon; `at` moves to its value.
bool DialectReader::read_flow_name(std::size_t& at) {
  const auto name = flow_text(at);
  if (!name || !add_key(*name)) return false;
  const std::size_t colon = name->end;
  if (colon - at > longest_key || colon >= line_.end || byte(colon) != ':' || !word_ends(colon + 1)) return false;
  at = skip_blanks(bytes_, colon + 1, line_.end);
  return true;
}

bool DialectReader::read_flow_value(std::size_t& at) {
  if (at >= line_.end) return false;
  if (byte(at) == '[' || byte(at) == '{') return read_flow(at);
  const auto value = flow_text(at);
  if (!value || !add_value(*value)) return false;
  at = value->end;
  return true;
}

/// The text at `at`, in quotes or not.
std::optional<DialectReader::Text> DialectReader::flow_text(std::size_t at) {
  if (at >= line_.end) return std::nullopt;
  if (is_quote(byte(at))) return quoted_text(at);
  const std::size_t end = flow_plain_end(at);
  if (end == at || is_in_printed_quotes(at, end)) return std::nullopt;
  return Text{Style::plain, at, end, part(at, end)};
}

/// The end of the plain text at `at`, or `at` where there is none without a doubt.
std::size_t DialectReader::flow_plain_end(std::size_t at) const {
  const bool negative = byte(at) == '-' && at + 1 < line_.end && starts_flow_text(bytes_, at + 1);
  if (!negative && !starts_flow_text(bytes_, at)) return at;
  std::size_t end = at;
  for (; end < line_.end; ++end) {
    const char one = byte(end);
    if (one == ',' || one == ']' || one == '}') break;
    if (one == '[' || one == '{' || one == '?') return at;
    if (one == '#' && is_blank(byte(end - 1))) return at;
    if (one != ':') continue;
    if (word_ends(end + 1)) break;
    if (flow_signs.has(byte(end + 1))) return at;
  }
  return trim_end(bytes_, at, end);
}

}  // namespace cchc::yaml
