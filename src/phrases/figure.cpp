#include "phrases/figure.hpp"

#include "phrases/units.hpp"

namespace cchc::phrases {

std::optional<Figure> figure_at(Tokens tokens) {
  if (tokens.empty() || !tokens.front().number) return std::nullopt;
  const Number& number = *tokens.front().number;
  Unit unit = unit_at(tokens.subspan(1));
  return Figure{number.value, std::move(unit.name), number.ambiguous, 1 + unit.size};
}

std::string print(const Decimal& value, const std::string& unit) {
  return vietnamese(value) + (unit.empty() || unit == "%" ? "" : " ") + unit;
}

}  // namespace cchc::phrases
