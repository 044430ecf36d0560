#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/model/settings.hpp"
#include "cchc/text/bare_words.hpp"
#include "rules/unit_patterns.hpp"

namespace cchc::rules {

/// A stretch of a text that names a known unit otherwise than it is declared.
struct Misspelling {
  std::size_t begin = 0;  ///< bytes of the text
  std::size_t end = 0;
  std::string right;     ///< what to type there, its first letter large or small as it stands
  bool certain = false;  ///< only spelling differs, no word is missing
};

/// The first two words, as one number, of every way to name a unit of the plan or of its settings in a text.
std::vector<std::uint64_t> unit_openings(const model::Plan& plan, const model::KnownWords& words);

/// The spellings of a plan's units and of those its settings name.
class UnitSpellings {
 public:
  UnitSpellings(const model::Plan& plan, const model::KnownWords& words);

  /// Names inside a running text; those of other levels ("… tỉnh") and common nouns in small letters are passed over.
  std::vector<Misspelling> in_text(std::string_view text);

 private:
  struct Spelling {
    std::string text;
    std::size_t unit = 0;
  };
  struct Pattern : UnitPattern {
    std::uint64_t opening = 0;  ///< of its first two words
    std::size_t spelling = 0;
  };

  void learn(std::string_view name, std::size_t unit);
  void learn_spelling(std::string name, std::size_t unit);
  const Pattern* match(std::string_view text, std::size_t at, std::size_t& end) const;
  bool fits(const Pattern& pattern, std::string_view text, std::size_t at, std::size_t& end) const;
  bool means_another(std::string_view text, std::size_t at, std::size_t end) const;
  bool is_right(std::string_view typed, std::size_t unit) const;

  std::vector<Spelling> spellings_;
  std::vector<Pattern> patterns_;      ///< by their openings, those of one opening as they were learnt
  std::vector<text::BareWord> words_;  ///< of the text that is looked at
};

/// A value that is the name of `unit` as a whole, or of one of the settings; `outside` for bodies that need not be
/// declared, which may add "phường".
std::vector<Misspelling> misspelt_field(const model::Unit* unit, const model::KnownWords& words, std::string_view name,
                                        bool outside);

}  // namespace cchc::rules
