#include "cchc/phrases/decimal.hpp"

#include <compare>

#include <doctest/doctest.h>

using cchc::phrases::Decimal;
using cchc::phrases::Ratio;

namespace {

constexpr std::int64_t most_digits = 999'999'999'999'999;

Ratio ratio(std::int64_t done, std::int64_t of) { return {Decimal(done), Decimal(of)}; }

}  // namespace

TEST_CASE("phrases: decimals hold no trailing zeros behind the point") {
  CHECK(Decimal(9971, 2) == Decimal(99710, 3));
  CHECK(Decimal(1000, 3) == Decimal(1));
  CHECK(Decimal(1000).scale() == 0);
  CHECK(Decimal(0, 7) == Decimal());
}

TEST_CASE("phrases: decimals compare, add and subtract across scales") {
  CHECK(Decimal(995, 1) > Decimal(99));
  CHECK(Decimal(995, 1) < Decimal(9951, 2));
  CHECK(Decimal(-5, 1) < Decimal(0));
  CHECK(Decimal(-5, 1) > Decimal(-6, 1));
  CHECK(Decimal(1, 15) < Decimal(most_digits));
  CHECK(Decimal(15, 1) + Decimal(25, 2) == Decimal(175, 2));
  CHECK(Decimal(15, 1) + Decimal(5, 1) == Decimal(2));
  CHECK(Decimal(1) - Decimal(125, 3) == Decimal(875, 3));
  CHECK(Decimal(1) - Decimal(15, 1) == Decimal(-5, 1));
  CHECK(Decimal(most_digits) + Decimal(5, 15) == Decimal(most_digits));
  CHECK(Decimal(most_digits) + Decimal(most_digits) == Decimal(2 * most_digits));
}

TEST_CASE("phrases: decimals are written for machines and for Vietnamese text") {
  CHECK(cchc::phrases::plain(Decimal(9971, 2)) == "99.71");
  CHECK(cchc::phrases::plain(Decimal(4131)) == "4131");
  CHECK(cchc::phrases::plain(Decimal(-5, 2)) == "-0.05");
  CHECK(cchc::phrases::vietnamese(Decimal(9971, 2)) == "99,71");
  CHECK(cchc::phrases::vietnamese(Decimal(4131)) == "4.131");
  CHECK(cchc::phrases::vietnamese(Decimal(12345675, 1)) == "1.234.567,5");
  CHECK(cchc::phrases::vietnamese(Decimal(131)) == "131");
  CHECK(cchc::phrases::vietnamese(Decimal(5, 1)) == "0,5");
}

TEST_CASE("phrases: percentages of a ratio are exact in comparison and half up in print") {
  CHECK(compare_percent(ratio(9, 10), Decimal(90)) == 0);
  CHECK(compare_percent(ratio(899, 1000), Decimal(90)) < 0);
  CHECK(compare_percent(ratio(901, 1000), Decimal(90)) > 0);
  CHECK(compare_percent(ratio(2, 3), Decimal(6667, 2)) < 0);
  CHECK(compare_percent(ratio(2, 3), Decimal(6666, 2)) > 0);
  CHECK(compare_percent(ratio(0, 5), Decimal(0)) == 0);
  CHECK(compare_percent({Decimal(5, 1), Decimal(25, 2)}, Decimal(200)) == 0);
  CHECK(compare_percent(ratio(most_digits - 1, most_digits), Decimal(100)) < 0);
  CHECK(compare_percent({Decimal(1, 15), Decimal(most_digits)}, Decimal(0)) > 0);
  CHECK(cchc::phrases::percent(ratio(4157, 4169)) == Decimal(9971, 2));
  CHECK(cchc::phrases::percent(ratio(412, 655)) == Decimal(629, 1));
  CHECK(cchc::phrases::percent(ratio(1, 800)) == Decimal(13, 2));
  CHECK(cchc::phrases::percent(ratio(1, 3)) == Decimal(3333, 2));
  CHECK(cchc::phrases::percent(ratio(2, 3)) == Decimal(6667, 2));
  CHECK(cchc::phrases::percent(ratio(0, 3)) == Decimal(0));
  CHECK(cchc::phrases::percent(ratio(700, 655)) == Decimal(10687, 2));
  CHECK(cchc::phrases::percent({Decimal(125, 7), Decimal(1)}) == Decimal(0));
  CHECK(cchc::phrases::percent({Decimal(500, 7), Decimal(1)}) == Decimal(1, 2));
  CHECK(cchc::phrases::percent({Decimal(1, 2), Decimal(2, 2)}) == Decimal(50));
}
