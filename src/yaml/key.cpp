#include "yaml/key.hpp"

#include <algorithm>

namespace cchc::yaml {

namespace {

/// Signs that a key does not start with, unless it is in quotes.
constexpr ByteSet signs("[]{},#&*!|>%@`");

/// Signs that, right behind a colon, show that it ends no key.
constexpr ByteSet behind_no_key("/:#");

Gap gap_at(std::string_view bytes, std::size_t at, std::size_t end) {
  if (ends_word(bytes, at, end)) return Gap::blank;
  return odd_space(bytes, at) > 0 ? Gap::odd_space : Gap::none;
}

bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }

std::optional<Key> quoted_key(std::string_view bytes, std::size_t at, std::size_t end) {
  const std::size_t close = quoted_end(bytes.substr(0, end), at);
  if (close == nowhere) return std::nullopt;
  const std::size_t colon = skip_blanks(bytes, close, end);
  if (colon >= end || bytes[colon] != ':') return std::nullopt;
  const Gap gap = gap_at(bytes, colon + 1, end);
  if (gap == Gap::none && colon != close) return std::nullopt;
  return Key{at, close, colon, gap, false};
}

/// A word such as `due` right before a colon: `due:Quý I` is a key, `https://…` and `7:30` are not.
std::optional<Key> word_key(std::string_view bytes, std::size_t at, std::size_t end) {
  const std::size_t colon = skip_identifier(bytes, at, end);
  if (colon == at || colon >= end || bytes[colon] != ':') return std::nullopt;
  const Gap gap = gap_at(bytes, colon + 1, end);
  if (gap == Gap::none && (!is_lower(bytes[at]) || behind_no_key.has(bytes[colon + 1]))) return std::nullopt;
  return Key{at, colon, colon, gap, true};
}

}  // namespace

std::optional<Key> key_at(std::string_view bytes, std::size_t at, std::size_t end) {
  if (at >= end) return std::nullopt;
  if (is_quote(bytes[at])) return quoted_key(bytes, at, end);
  if (signs.has(bytes[at])) return std::nullopt;
  if (const auto key = word_key(bytes, at, end)) return key;
  const Plain plain = scan_plain(bytes, at, end);
  if (plain.colon == nowhere || plain.colon == at) return std::nullopt;
  return Key{at, trim_end(bytes, at, plain.colon), plain.colon, Gap::blank, false};
}

std::string_view value_of(std::string_view bytes, const Key& key, std::size_t end) {
  const std::size_t at = skip_blanks(bytes, key.colon + 1, end);
  if (at == end || bytes[at] == '#') return {};
  return bytes.substr(at, whole_text_end(bytes, at, end) - at);
}

std::optional<Key> forced_key_at(std::string_view bytes, std::size_t at, std::size_t end) {
  if (const auto key = key_at(bytes, at, end)) return key;
  if (at >= end || is_quote(bytes[at]) || signs.has(bytes[at])) return std::nullopt;
  end = scan_plain(bytes, at, end).end;
  const std::size_t colon = bytes.substr(0, end).find(':', at);
  if (colon == nowhere || colon == at) return std::nullopt;
  const Gap gap = gap_at(bytes, colon + 1, end);
  const std::string_view name = bytes.substr(at, colon - at);
  if (gap == Gap::none && (name.find_first_of(" \t") != nowhere || bytes[colon + 1] == '/' || bytes[colon + 1] == '#'))
    return std::nullopt;
  return Key{at, colon, colon, gap, false};
}

bool is_dash(std::string_view bytes, std::size_t at, std::size_t end) {
  if (at >= end || bytes[at] != '-') return false;
  return ends_word(bytes, at + 1, end) || odd_space(bytes, at + 1) > 0;
}

bool is_document_mark(std::string_view bytes, const Line& line) {
  const std::string_view mark = bytes.substr(line.begin, std::min<std::size_t>(3, line.end - line.begin));
  return (mark == "---" || mark == "...") && ends_word(bytes, line.begin + 3, line.end);
}

bool is_structure(std::string_view bytes, const Line& line, std::ptrdiff_t parent) {
  if (is_document_mark(bytes, line)) return true;
  const std::size_t start = skip_blanks(bytes, line.begin, line.end);
  std::size_t at = start;
  while (is_dash(bytes, at, line.end)) at = skip_blanks(bytes, at + 1, line.end);
  const auto key = key_at(bytes, at, line.end);
  if (key && key->identifier && key->gap == Gap::blank && is_lower(bytes[at])) return true;
  const bool outside = static_cast<std::ptrdiff_t>(start - line.begin) <= parent;
  return outside && (key || at != start);
}

}  // namespace cchc::yaml
