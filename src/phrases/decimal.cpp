#include "cchc/phrases/decimal.hpp"

#include <algorithm>

namespace cchc::phrases {

namespace {

constexpr unsigned most_digits = 18;

std::int64_t power_of_ten(unsigned exponent) {
  std::int64_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

/// A number as its whole part and its fraction in units of 10^-`scale`, both with the number's sign.
struct Parts {
  std::int64_t whole;
  std::int64_t fraction;
};

Parts parts_of(const Decimal& number, unsigned scale) {
  const std::int64_t unit = power_of_ten(number.scale());
  return {number.digits() / unit, number.digits() % unit * power_of_ten(scale - number.scale())};
}

bool fits(std::int64_t whole, unsigned scale) {
  const std::int64_t room = power_of_ten(most_digits - scale);
  return -room < whole && whole < room;
}

/// `whole` + `fraction` / 10^`scale`, rounded half up where it would need more than 18 digits.
Decimal put_together(std::int64_t whole, std::int64_t fraction, unsigned scale) {
  whole += fraction / power_of_ten(scale);
  fraction %= power_of_ten(scale);
  while (scale > 0 && !fits(whole, scale)) {
    fraction = (fraction + (fraction < 0 ? -5 : 5)) / 10;
    --scale;
  }
  return Decimal(whole * power_of_ten(scale) + fraction, scale);
}

Decimal negated(const Decimal& number) { return Decimal(-number.digits(), number.scale()); }

}  // namespace

Decimal::Decimal(std::int64_t digits, unsigned scale) : digits_(digits), scale_(scale) {
  while (scale_ > 0 && digits_ % 10 == 0) {
    digits_ /= 10;
    --scale_;
  }
  for (; scale_ > most_digits; --scale_) digits_ /= 10;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  const unsigned scale = std::max(a.scale(), b.scale());
  const Parts left = parts_of(a, scale);
  const Parts right = parts_of(b, scale);
  if (left.whole != right.whole) return left.whole <=> right.whole;
  return left.fraction <=> right.fraction;
}

Decimal operator+(const Decimal& a, const Decimal& b) {
  const unsigned scale = std::max(a.scale(), b.scale());
  const Parts left = parts_of(a, scale);
  const Parts right = parts_of(b, scale);
  return put_together(left.whole + right.whole, left.fraction + right.fraction, scale);
}

Decimal operator-(const Decimal& a, const Decimal& b) { return a + negated(b); }

}  // namespace cchc::phrases
