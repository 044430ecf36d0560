#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "phrases/tokens.hpp"

namespace cchc::phrases {

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

/// Fits `pattern` to the front of `tokens`. A pattern is a row of elements: folded words, signs, whole numbers and
/// slots. `_` joins the words of one element, `|` stands between its alternatives; at its end `?` means it may be
/// missing, `+` that it may come again, `*` both. `{...}` takes up to sixteen words, as few as it can.
std::optional<Match> match(std::string_view pattern, Tokens tokens, const Grammar& grammar);

/// The words with which what `pattern` fits can begin; empty where anything can.
std::vector<std::string_view> first_words(std::string_view pattern);

/// As `match`, but all of `tokens` must be taken.
std::optional<Match> match_whole(std::string_view pattern, Tokens tokens, const Grammar& grammar);

}  // namespace cchc::phrases
