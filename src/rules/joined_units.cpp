#include "rules/joined_units.hpp"

#include <optional>

#include "cchc/model/plan.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::rules {

namespace {

using Pieces = std::vector<std::string>;

/// A cell names few units in few words; a longer text is no list of names.
constexpr std::size_t most_words = 60;

Pieces words_of(std::string_view text) {
  Pieces words(1);
  while (!text.empty()) {
    const std::size_t bytes = text::decode(text).bytes;
    const std::string_view letter = text.substr(0, bytes);
    text.remove_prefix(bytes);
    const bool space = text::trim(letter).empty();
    if (!space) words.back() += letter;
    if (space || letter == "," || letter == ";") words.emplace_back();
  }
  std::erase(words, "");
  return words;
}

/// The words from `begin` up to `end` as one name, without what only separates it from its neighbours.
std::string name_of(const Pieces& words, std::size_t begin, std::size_t end) {
  const auto separates = [](std::string_view word) {
    const std::string folded = text::fold(word);
    return folded == "và" || folded == "-" || folded == "," || folded == ";" || folded == "&" || folded == "+";
  };
  while (begin < end && separates(words[begin])) ++begin;
  std::string name;
  for (std::size_t at = begin; at < end; ++at) name += (name.empty() ? "" : " ") + words[at];
  while (name.ends_with(',') || name.ends_with(';')) name.pop_back();
  return name;
}

/// How one piece is typed in a list; empty where it is no unit.
std::string typed(const model::UnitNames& names, const std::string& name, bool last) {
  if (const model::Unit* unit = names.find(name)) return std::string(unit->id.text);
  return last && model::is_group_phrase(name) ? "\"" + name + "\"" : std::string();
}

}  // namespace

std::vector<std::string> joined_units(const model::UnitNames& names, std::string_view text) {
  const Pieces words = words_of(text);
  if (words.size() < 2 || words.size() > most_words) return {};
  std::vector<std::optional<Pieces>> fewest(words.size() + 1);  // the fewest units that the first words make up
  fewest[0].emplace();
  for (std::size_t end = 1; end <= words.size(); ++end) {
    for (std::size_t begin = 0; begin < end; ++begin) {
      if (!fewest[begin] || (fewest[end] && fewest[end]->size() <= fewest[begin]->size() + 1)) continue;
      std::string piece = typed(names, name_of(words, begin, end), end == words.size());
      if (piece.empty()) continue;
      fewest[end] = fewest[begin];
      fewest[end]->push_back(std::move(piece));
    }
  }
  return fewest.back() && fewest.back()->size() > 1 ? *fewest.back() : Pieces{};
}

}  // namespace cchc::rules
