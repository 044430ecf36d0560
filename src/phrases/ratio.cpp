#include <algorithm>
#include <string>

#include "cchc/phrases/decimal.hpp"

namespace cchc::phrases {

namespace {

struct Quotient {
  std::string digits;  ///< without leading zeros
  std::uint64_t rest = 0;
};

std::string without_leading_zeros(std::string digits) {
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  return digits;
}

/// Long division of a number of any length; `divisor` below 10^18.
Quotient divide(const std::string& digits, std::uint64_t divisor) {
  Quotient quotient;
  for (const char digit : digits) {
    quotient.rest = quotient.rest * 10 + static_cast<std::uint64_t>(digit - '0');
    quotient.digits += static_cast<char>('0' + quotient.rest / divisor);
    quotient.rest %= divisor;
  }
  quotient.digits = without_leading_zeros(quotient.digits);
  return quotient;
}

/// Compares whole numbers of any length, written without leading zeros.
std::strong_ordering compare(const std::string& a, const std::string& b) {
  if (a.size() != b.size()) return a.size() <=> b.size();
  return a.compare(b) <=> 0;
}

std::string times_ten(std::uint64_t number, int exponent) {
  return std::to_string(number) + std::string(static_cast<std::size_t>(exponent), '0');
}

std::uint64_t magnitude(const Decimal& number) {
  return number.digits() < 0 ? 0 - static_cast<std::uint64_t>(number.digits())
                             : static_cast<std::uint64_t>(number.digits());
}

int scale_of(const Decimal& number) { return static_cast<int>(number.scale()); }

bool round_up(const std::string& dropped) { return !dropped.empty() && dropped.front() >= '5'; }

}  // namespace

std::strong_ordering compare_percent(const Ratio& ratio, const Decimal& percent) {
  const int exponent = 2 + scale_of(ratio.of) + scale_of(percent) - scale_of(ratio.done);
  const Quotient quotient = divide(times_ten(magnitude(ratio.done), std::max(exponent, 0)), magnitude(ratio.of));
  const std::string wanted = without_leading_zeros(times_ten(magnitude(percent), std::max(-exponent, 0)));
  const auto order = compare(quotient.digits, wanted);
  return order == 0 && quotient.rest > 0 ? std::strong_ordering::greater : order;
}

Decimal percent(const Ratio& ratio) {
  const int exponent = 4 + scale_of(ratio.of) - scale_of(ratio.done);
  const std::uint64_t divisor = magnitude(ratio.of);
  Quotient quotient = divide(times_ten(magnitude(ratio.done), std::max(exponent, 0)), divisor);
  bool up = exponent >= 0 && quotient.rest >= divisor - quotient.rest;
  if (exponent < 0) {
    const auto dropped = static_cast<std::size_t>(-exponent);
    quotient.digits.insert(0, dropped > quotient.digits.size() ? dropped - quotient.digits.size() : 0, '0');
    up = round_up(quotient.digits.substr(quotient.digits.size() - dropped));
    quotient.digits.resize(quotient.digits.size() - dropped);
  }
  constexpr std::size_t most_digits = 17;
  if (quotient.digits.size() > most_digits) quotient.digits.assign(most_digits, '9');
  const std::int64_t hundredths = quotient.digits.empty() ? 0 : std::stoll(quotient.digits);
  return Decimal(hundredths + (up ? 1 : 0), 2);
}

}  // namespace cchc::phrases
