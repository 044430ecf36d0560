#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/phrases/reading.hpp"

namespace fuzz {

using cchc::phrases::Reading;
using cchc::phrases::Years;

/// A plan over one year and one over several: what a phrase without a year reads in.
inline constexpr Years plans[] = {{2025, 2025}, {2021, 2025}};

/// Stops with what is wrong and the text at which it is.
inline void hold(bool holds, std::string_view property, std::string_view text, std::string_view printed = {}) {
  if (holds) return;
  std::fprintf(stderr, "%.*s\n  read:    [%.*s]\n  printed: [%.*s]\n", static_cast<int>(property.size()),
               property.data(), static_cast<int>(text.size()), text.data(), static_cast<int>(printed.size()),
               printed.data());
  std::abort();
}

template <class Value>
bool same(const Reading<Value>& a, const Reading<Value>& b) {
  if (a && b) return *a == *b;
  return !a && !b && a.error().refusal == b.error().refusal && a.error().readings == b.error().readings;
}

/// Reads from a block that ends where the text ends, so that the address sanitizer sees a step beyond it.
template <class Read>
auto read_alone(std::string_view text, const Read& read) {
  const std::vector<char> block(text.begin(), text.end());
  return read(std::string_view(block.data(), block.size()));
}

/// What stands around a text, in one buffer with it, must not change how it is read; one kind of it for each length.
template <class Value, class Read>
void ends_where_it_ends(std::string_view text, const Reading<Value>& alone, const Read& read) {
  constexpr std::string_view kinds[] = {"9", "%", "quý I", "\xCC\x81"};
  const std::string_view around = kinds[text.size() % std::size(kinds)];
  const std::string buffer = std::string(around) + std::string(text) + std::string(around);
  const Reading<Value> within = read(std::string_view(buffer).substr(around.size(), text.size()));
  hold(same(alone, within), "read otherwise for what stands around it", text, around);
}

/// What is read and printed reads back to the same value, and prints the same again.
template <class Read, class Print>
void comes_back(std::string_view text, const Read& read, const Print& print) {
  const auto value = read_alone(text, read);
  ends_where_it_ends(text, value, read);
  if (!value) return;
  const std::string printed = print(*value);
  const auto again = read_alone(printed, read);
  hold(static_cast<bool>(again), "the printed form is not understood", text, printed);
  hold(*again == *value, "the printed form reads otherwise", text, printed);
  hold(print(*again) == printed, "the printed form prints otherwise", text, printed);
}

inline std::string_view view(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace fuzz
