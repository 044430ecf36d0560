#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "cchc/text/byte_set.hpp"
#include "cchc/text/eight_bytes.hpp"

namespace cchc::yaml {

inline constexpr std::size_t nowhere = std::string_view::npos;

using text::ByteSet;

/// Offsets of one line: `end` is before its line end, `next` behind it.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t next = 0;
};

/// Text on one line as YAML cuts it.
struct Plain {
  std::size_t end = 0;              ///< behind its last letter, before any comment
  std::size_t colon = nowhere;      ///< the first `:` that ends a word
  std::size_t any_colon = nowhere;  ///< the first `:` at all; known to the dialect only
  std::size_t comment = nowhere;    ///< the `#` that ends the text
};

constexpr bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

constexpr bool is_quote(char byte) { return byte == '"' || byte == '\''; }

inline Line line_at(std::string_view bytes, std::size_t begin) {
  const std::size_t feed = bytes.find('\n', begin);
  std::size_t end = std::min(feed, bytes.size());
  const std::size_t next = feed == nowhere ? bytes.size() : feed + 1;
  if (end > begin && bytes[end - 1] == '\r') --end;
  return {begin, end, next};
}

/// Behind the blanks at `at`, at most `end`.
inline std::size_t skip_blanks(std::string_view bytes, std::size_t at, std::size_t end) {
  while (at < end && is_blank(bytes[at])) ++at;
  return at;
}

/// Before the blanks that end at `end`, at least `begin`.
inline std::size_t trim_end(std::string_view bytes, std::size_t begin, std::size_t end) {
  while (end > begin && is_blank(bytes[end - 1])) --end;
  return end;
}

/// Behind blanks, line ends and comments.
std::size_t skip_gap(std::string_view bytes, std::size_t at);

/// True where an indicator before `at` stands alone: a blank or a line's end follows.
inline bool ends_word(std::string_view bytes, std::size_t at, std::size_t end) {
  return at >= end || is_blank(bytes[at]) || bytes[at] == '\n' || bytes[at] == '\r';
}

/// The next `:` or `#` at or behind `at`, or `end`: eight bytes at a time, which may lie behind `end`.
inline std::size_t skip_letters(std::string_view bytes, std::size_t at, std::size_t end) {
  for (; at < end && at + 8 <= bytes.size(); at += 8) {
    const std::uint64_t eight = text::eight_bytes(bytes.data() + at);
    const std::uint64_t marks = text::marks_of(eight, ':') | text::marks_of(eight, '#');
    if (marks != 0) return std::min(at + text::before_mark(marks), end);
  }
  while (at < end && bytes[at] != ':' && bytes[at] != '#') ++at;
  return std::min(at, end);
}

/// The text that begins at `at`, outside of brackets; `end` is the line's.
Plain scan_plain(std::string_view bytes, std::size_t at, std::size_t end);

/// True where the `#` at `hash` touches what follows: a typed text, not a comment.
bool touches(std::string_view bytes, std::size_t hash);

/// Where the text at `at` ends if a touching `#` is part of it: before ` # ` or at the line's end.
std::size_t whole_text_end(std::string_view bytes, std::size_t at, std::size_t end);

/// Behind the quote that closes the one at `at`, or `nowhere`.
std::size_t quoted_end(std::string_view bytes, std::size_t at);

/// Length of a no-break or other space of Unicode at `at` that YAML takes for a letter; 0 where there is none.
std::size_t odd_space(std::string_view bytes, std::size_t at);

/// Length of a bullet other than `-` at `at`, before a blank; 0 where there is none.
std::size_t bullet_size(std::string_view bytes, std::size_t at, std::size_t end);

/// Behind the ASCII word at `at` that keys are made of: letters, digits, `_`, `-`, `.`.
std::size_t skip_identifier(std::string_view bytes, std::size_t at, std::size_t end);

}  // namespace cchc::yaml
