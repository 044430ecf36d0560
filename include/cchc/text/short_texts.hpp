#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace cchc::text {

// Keys and ids are a few bytes long, and looked up by the hundred thousand: both ends of a text, as one number each,
// tell what a call would.

namespace short_texts {

/// The first bytes of a text, or the last ones, as one number; it is at least that long.
template <class Number>
Number first(std::string_view text) {
  Number number = 0;
  std::memcpy(&number, text.data(), sizeof number);
  return number;
}
template <class Number>
Number last(std::string_view text) {
  return first<Number>(text.substr(text.size() - sizeof(Number)));
}

template <class Number>
bool same_ends(std::string_view a, std::string_view b) {
  return first<Number>(a) == first<Number>(b) && last<Number>(a) == last<Number>(b);
}

template <class Number>
std::uint64_t hash_of_ends(std::string_view text) {
  return std::uint64_t{first<Number>(text)} * 3 ^ std::uint64_t{last<Number>(text)} << 24U;
}

}  // namespace short_texts

/// `a == b`.
inline bool same_short(std::string_view a, std::string_view b) {
  if (a.size() != b.size() || a.size() > 16) return a == b;
  if (a.size() >= 8) return short_texts::same_ends<std::uint64_t>(a, b);
  if (a.size() >= 4) return short_texts::same_ends<std::uint32_t>(a, b);
  if (a.size() >= 2) return short_texts::same_ends<std::uint16_t>(a, b);
  return a.empty() || a.front() == b.front();
}

/// A hash of what a text begins and ends with; long texts that differ in their middle only have the same.
struct ShortHash {
  std::size_t operator()(std::string_view text) const noexcept {
    const std::uint64_t mixed = (ends_of(text) ^ text.size()) * 0x9E3779B97F4A7C15ULL;
    return static_cast<std::size_t>(mixed ^ mixed >> 32U);
  }

 private:
  static std::uint64_t ends_of(std::string_view text) {
    if (text.size() >= 8) return short_texts::hash_of_ends<std::uint64_t>(text);
    if (text.size() >= 4) return short_texts::hash_of_ends<std::uint32_t>(text);
    if (text.size() >= 2) return short_texts::hash_of_ends<std::uint16_t>(text);
    return text.empty() ? 0 : static_cast<unsigned char>(text.front());
  }
};

}  // namespace cchc::text
