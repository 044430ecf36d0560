#pragma once

#include <cstddef>
#include <string_view>

namespace cchc::yaml {

inline constexpr std::size_t nowhere = std::string_view::npos;

/// Offsets of one line: `end` is before its line end, `next` behind it.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t next = 0;
};

/// Text on one line as YAML cuts it.
struct Plain {
  std::size_t end = 0;            ///< behind its last letter, before any comment
  std::size_t colon = nowhere;    ///< the first `:` that ends a word
  std::size_t comment = nowhere;  ///< the `#` that ends the text
};

constexpr bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

constexpr bool is_quote(char byte) { return byte == '"' || byte == '\''; }

Line line_at(std::string_view bytes, std::size_t begin);

/// Behind the blanks at `at`, at most `end`.
std::size_t skip_blanks(std::string_view bytes, std::size_t at, std::size_t end);

/// Before the blanks that end at `end`, at least `begin`.
std::size_t trim_end(std::string_view bytes, std::size_t begin, std::size_t end);

/// Behind blanks, line ends and comments.
std::size_t skip_gap(std::string_view bytes, std::size_t at);

/// True where an indicator before `at` stands alone: a blank or a line's end follows.
bool ends_word(std::string_view bytes, std::size_t at, std::size_t end);

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
