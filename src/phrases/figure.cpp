#include "phrases/figure.hpp"

#include "phrases/units.hpp"

namespace cchc::phrases {

std::optional<Figure> figure_at(Tokens tokens) {
  if (tokens.empty() || !tokens.front().number) return std::nullopt;
  const Number& number = *tokens.front().number;
  Unit unit = unit_at(tokens.subspan(1));
  return Figure{number.value, std::move(unit.name), number.ambiguous, 1 + unit.size};
}

std::size_t figure_size(Tokens tokens) {
  const auto read = figure_at(tokens);
  return read && !unknown_noun_at(tokens.subspan(1)) ? read->size : 0;
}

std::string print(const Decimal& value, const std::string& unit) {
  return vietnamese(value) + (unit.empty() || unit == "%" ? "" : " ") + unit;
}

}  // namespace cchc::phrases
