#include <algorithm>
#include <cstdint>

#include "cchc/text/utf8.hpp"
#include "yaml/dialect_reader.hpp"
#include "yaml/key.hpp"
#include "yaml/quotes.hpp"

namespace cchc::yaml {

/// The text in quotes at `at`, if it ends on its line.
std::optional<DialectReader::Text> DialectReader::quoted_text(std::size_t at) {
  const char quote = byte(at);
  const Style style = quote == '"' ? Style::double_quoted : Style::single_quoted;
  std::size_t end = at + 1;
  while (end < line_.end && byte(end) != quote && (quote == '\'' || byte(end) != '\\')) ++end;
  const bool doubled = quote == '\'' && end + 1 < line_.end && byte(end + 1) == quote;
  if (end < line_.end && byte(end) == quote && !doubled) return Text{style, at, end + 1, part(at + 1, end)};
  decoded_ = part(at + 1, end);
  std::size_t letters = end;
  if (!decode_line(quote, end, letters) || end == line_.end) return std::nullopt;
  return Text{style, at, end + 1, decoded_};
}

/// The text in quotes at `at`, on its line or over several.
std::optional<DialectReader::Text> DialectReader::quoted_value(std::size_t at) {
  if (auto text = quoted_text(at)) return text;
  const char quote = byte(at);
  std::size_t end = at + 1;
  std::size_t letters = 0;
  decoded_.clear();
  while (decode_line(quote, end, letters)) {
    const Style style = quote == '"' ? Style::double_quoted : Style::single_quoted;
    const bool ends_empty = decoded_.ends_with('\n');  // which YAML's reader shortens in a way of its own
    if (end < line_.end && ends_empty) break;
    if (end < line_.end) return Text{style, at, end + 1, decoded_};
    const std::size_t breaks = next_line_in_quotes();
    if (breaks == 0) break;
    decoded_.resize(letters);
    decoded_.append(std::max<std::size_t>(breaks - 1, 1), breaks > 1 ? '\n' : ' ');
    letters = decoded_.size();
    end = skip_blanks(bytes_, line_.begin, line_.end);
  }
  return std::nullopt;
}

/// Moves to the next line that is not empty; returns the number of line ends, 0 where the text does not go on for sure.
std::size_t DialectReader::next_line_in_quotes() {
  const auto parent = static_cast<std::ptrdiff_t>(levels_.back().column);
  for (std::size_t breaks = 1; line_.next < bytes_.size(); ++breaks) {
    line_ = line_at(bytes_, line_.next);
    const std::size_t start = skip_blanks(bytes_, line_.begin, line_.end);
    if (start == line_.end) continue;
    return is_structure(bytes_, line_, parent) || is_doubtful(start - line_.begin) ? 0 : breaks;
  }
  return 0;
}

/// Decodes from `at` on and moves to the closing quote or the line's end; `letters` is what blanks at that end leave.
bool DialectReader::decode_line(char quote, std::size_t& at, std::size_t& letters) {
  while (at < line_.end) {
    const char one = byte(at);
    const bool doubled = quote == '\'' && at + 1 < line_.end && byte(at + 1) == quote;
    if (one == quote && !doubled) break;
    if (one == '\\' && quote == '"') {
      if (!decode_escape(at)) return false;
    } else {
      decoded_ += one;
      at += one == quote ? 2 : 1;
      if (is_blank(one)) continue;
    }
    letters = decoded_.size();
  }
  return true;
}

/// Appends what the escape at `at` stands for and moves behind it.
bool DialectReader::decode_escape(std::size_t& at) {
  const std::size_t end = skip_escape(bytes_, at);
  if (end == at || end > line_.end) return false;
  const char sign = byte(at + 1);
  if (end > at + 2) {
    std::uint32_t value = 0;
    for (const char digit : part(at + 2, end)) {
      const int low = digit & 0x0F;
      value = value * 16 + static_cast<std::uint32_t>(digit > '9' ? low + 9 : low);
    }
    text::append(decoded_, static_cast<char32_t>(value));
  } else {
    decoded_ += sign == 't' ? '\t' : sign == 'n' ? '\n' : sign;
  }
  at = end;
  return true;
}

}  // namespace cchc::yaml
