#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "cchc/phrases/reading.hpp"

namespace cchc::phrases {

/// An exact decimal number: `digits` / 10^`scale`, without trailing zeros behind the point.
class Decimal {
 public:
  Decimal() = default;
  /// At most 18 digits; digits further behind the point are cut off.
  explicit Decimal(std::int64_t digits, unsigned scale = 0);

  std::int64_t digits() const { return digits_; }
  unsigned scale() const { return scale_; }
  bool zero() const { return digits_ == 0; }

  friend bool operator==(const Decimal&, const Decimal&) = default;
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
  /// Sums and differences are rounded half up only where they would need more than 18 digits.
  friend Decimal operator+(const Decimal& a, const Decimal& b);
  friend Decimal operator-(const Decimal& a, const Decimal& b);

 private:
  std::int64_t digits_ = 0;
  unsigned scale_ = 0;
};

/// `99.71`, `4131`: a point, no thousands marks, as machine formats want it.
std::string plain(const Decimal& number);

/// `99,71`, `4.131`: as Vietnamese text wants it.
std::string vietnamese(const Decimal& number);

/// A number as Vietnamese clerks type it, and whether a dot in it was taken as a decimal point though it could be meant
/// otherwise (rule ambiguous-number).
struct Number {
  Decimal value;
  bool ambiguous = false;
};

/// Reads a whole text as one number: a dot before exactly three digits separates thousands, any other dot is a decimal
/// point (`ambiguous`); the comma is decimal; leading zeros allowed. At most 15 digits. A dot before three digits where
/// no thousands mark can stand (`0.123`, `1234.567`) is refused as ambiguous.
Reading<Number> read_number(std::string_view text);

/// A result given by its parts, never as a rounded percentage.
struct Ratio {
  Decimal done;
  Decimal of;

  bool operator==(const Ratio&) const = default;
};

/// `100 * done / of` compared with `percent`, exactly; `of` must not be zero.
std::strong_ordering compare_percent(const Ratio& ratio, const Decimal& percent);

/// `100 * done / of` rounded half up to two decimals; `of` must not be zero.
Decimal percent(const Ratio& ratio);

}  // namespace cchc::phrases
