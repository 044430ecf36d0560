#include "yaml/lexeme.hpp"

#include <algorithm>
#include <array>

namespace cchc::yaml {

namespace {

using namespace std::string_view_literals;

constexpr std::array odd_spaces = {
    "\u00A0"sv, "\u2002"sv, "\u2003"sv, "\u2004"sv, "\u2005"sv, "\u2006"sv, "\u2007"sv, "\u2008"sv,
    "\u2009"sv, "\u200A"sv, "\u200B"sv, "\u202F"sv, "\u205F"sv, "\u3000"sv, "\uFEFF"sv,
};

constexpr std::array bullets = {"–"sv, "—"sv, "•"sv, "*"sv, "+"sv};

constexpr ByteSet in_identifiers("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");

}  // namespace

std::size_t skip_gap(std::string_view bytes, std::size_t at) {
  while (at < bytes.size()) {
    if (bytes[at] == '#') {
      at = std::min(bytes.find('\n', at), bytes.size());
    } else if (is_blank(bytes[at]) || bytes[at] == '\n' || bytes[at] == '\r') {
      ++at;
    } else {
      break;
    }
  }
  return at;
}

Plain scan_plain(std::string_view bytes, std::size_t at, std::size_t end) {
  Plain plain;
  std::size_t stop = end;
  for (std::size_t i = at; (i = skip_letters(bytes, i, end)) < end; ++i) {
    if (bytes[i] == ':' && plain.colon == nowhere && ends_word(bytes, i + 1, end)) plain.colon = i;
    if (bytes[i] == '#' && i > at && is_blank(bytes[i - 1])) {
      plain.comment = stop = i;
      break;
    }
  }
  plain.end = trim_end(bytes, at, stop);
  return plain;
}

bool touches(std::string_view bytes, std::size_t hash) {
  while (hash < bytes.size() && bytes[hash] == '#') ++hash;
  return !ends_word(bytes, hash, bytes.size());
}

std::size_t whole_text_end(std::string_view bytes, std::size_t at, std::size_t end) {
  for (std::size_t i = at; (i = skip_letters(bytes, i, end)) < end; ++i) {
    const bool starts_word = i > at && is_blank(bytes[i - 1]);
    if (bytes[i] == '#' && starts_word && !touches(bytes, i)) return trim_end(bytes, at, i);
  }
  return trim_end(bytes, at, end);
}

std::size_t quoted_end(std::string_view bytes, std::size_t at) {
  const char quote = bytes[at];
  for (++at; at < bytes.size(); ++at) {
    if (quote == '"' && bytes[at] == '\\') {
      ++at;
    } else if (bytes[at] == quote) {
      const bool doubled = quote == '\'' && at + 1 < bytes.size() && bytes[at + 1] == quote;
      if (!doubled) return at + 1;
      ++at;
    }
  }
  return nowhere;
}

std::size_t odd_space(std::string_view bytes, std::size_t at) {
  const std::string_view rest = bytes.substr(at);
  static constexpr ByteSet firsts("\xC2\xE2\xE3\xEF");
  if (rest.empty() || !firsts.has(rest.front())) return 0;
  for (const std::string_view one : odd_spaces) {
    if (rest.starts_with(one)) return one.size();
  }
  return 0;
}

std::size_t bullet_size(std::string_view bytes, std::size_t at, std::size_t end) {
  static constexpr ByteSet firsts("\xE2*+");
  if (at >= end || !firsts.has(bytes[at])) return 0;
  for (const std::string_view bullet : bullets) {
    const bool here = bytes.substr(at).starts_with(bullet);
    if (here && at + bullet.size() < end && is_blank(bytes[at + bullet.size()])) return bullet.size();
  }
  return 0;
}

std::size_t skip_identifier(std::string_view bytes, std::size_t at, std::size_t end) {
  while (at < end && in_identifiers.has(bytes[at])) ++at;
  return at;
}

}  // namespace cchc::yaml
