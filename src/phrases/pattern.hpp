#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "phrases/element.hpp"
#include "phrases/tokens.hpp"

namespace cchc::phrases {

/// What the texts of a phrase may look like: a row of elements, each folded words, signs, whole numbers and slots. `_`
/// joins the words of one element, `|` stands between its alternatives; at its end `?` means it may be missing, `+`
/// that it may come again, `*` both. `{...}` takes up to sixteen words, as few as it can. The compiler takes it apart.
class Pattern {
 public:
  struct Part {
    std::uint32_t first_bytes = 0;  ///< a bit for each byte with which it can begin, by `bit_of`
    std::uint16_t begin = 0;        ///< of its alternatives in the text
    std::uint16_t size = 0;
    bool optional = false;
    bool again = false;
    bool gap = false;
  };

  template <std::size_t Size>
  consteval Pattern(const char (&text)[Size]) : text_(text, Size - 1) {
    for (std::string_view rest = text_; !rest.empty();) add(take_element(rest));
  }

  constexpr std::string_view text() const { return text_; }
  std::span<const Part> parts() const { return {parts_.data(), count_}; }
  std::string_view alternatives(const Part& part) const { return text_.substr(part.begin, part.size); }

  static constexpr std::uint32_t bit_of(char byte) {
    return std::uint32_t{1} << (static_cast<unsigned char>(byte) & 31U);
  }

 private:
  constexpr void add(const Element& element) {
    Part& part = parts_[count_++];
    part.begin = static_cast<std::uint16_t>(element.alternatives.data() - text_.data());
    part.size = static_cast<std::uint16_t>(element.alternatives.size());
    part.optional = element.optional;
    part.again = element.again;
    part.gap = element.alternatives == "{...}";
    for (std::string_view left = element.alternatives; !left.empty();) {
      const std::string_view alternative = take_alternative(left);
      part.first_bytes |= is_slot(alternative) ? ~std::uint32_t{0} : bit_of(alternative.front());
    }
  }

  static constexpr std::size_t most_parts = 14;

  std::string_view text_;
  std::size_t count_ = 0;
  std::array<Part, most_parts> parts_{};
};

/// What stands for a slot such as `{n}`: the number of tokens it takes from the front, 0 where it does not fit.
struct Slot {
  std::string_view name;  ///< with its braces
  std::size_t (*size)(Tokens tokens);
};

/// The slots of a family of patterns and the words that may stand between any two elements of one.
struct Grammar {
  std::span<const Slot> slots;
  std::span<const std::string_view> fillers;
};

struct Capture {
  std::string_view slot;
  Tokens tokens;
};

struct Match {
  std::size_t size = 0;  ///< tokens taken
  std::vector<Capture> captures;

  /// What the `number`-th slot of that name took; empty where there is none.
  Tokens slot(std::string_view name, std::size_t number = 0) const;
};

/// The number of tokens at the front that are the words of `joined`, between which `_` stands; 0 where they are others.
std::size_t fit_words(std::string_view joined, Tokens tokens);

/// Fits `pattern` to the front of `tokens`.
std::optional<Match> match(const Pattern& pattern, Tokens tokens, const Grammar& grammar);

/// As `match`, but all of `tokens` must be taken.
std::optional<Match> match_whole(const Pattern& pattern, Tokens tokens, const Grammar& grammar);

}  // namespace cchc::phrases
