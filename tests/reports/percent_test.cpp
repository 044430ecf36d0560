#include <random>
#include <string>

#include <doctest/doctest.h>

#include "reports/cells.hpp"

namespace {

using cchc::phrases::Decimal;
using cchc::phrases::Ratio;

std::string times_power_of_ten(std::string digits, unsigned power) { return digits.append(power, '0'); }

/// One step of division by hand: how often `divisor` goes into `rest`, found by taking it away.
char digit(unsigned long long& rest, unsigned long long divisor) {
  char found = '0';
  while (rest >= divisor) {
    rest -= divisor;
    ++found;
  }
  return found;
}

/// `100 * done / of` by long division as it is done on paper, cut to two decimals, then rounded by what is left.
std::string on_paper(unsigned long long done, unsigned done_scale, unsigned long long of, unsigned of_scale) {
  const std::string dividend = times_power_of_ten(std::to_string(done), 4 + of_scale);
  unsigned long long divisor = of;
  for (unsigned at = 0; at < done_scale; ++at) divisor *= 10;
  unsigned long long rest = 0;
  std::string quotient;
  for (const char one : dividend) {
    rest = rest * 10 + static_cast<unsigned long long>(one - '0');
    quotient += digit(rest, divisor);
  }
  if (rest * 2 >= divisor) {
    std::size_t at = quotient.size();
    while (at > 0 && quotient[at - 1] == '9') quotient[--at] = '0';
    if (at > 0) {
      ++quotient[at - 1];
    } else {
      quotient.insert(0, 1, '1');
    }
  }
  quotient.insert(0, quotient.size() < 3 ? 3 - quotient.size() : 0, '0');
  quotient.insert(quotient.size() - 2, 1, '.');
  quotient.erase(0, std::min(quotient.find_first_not_of('0'), quotient.find('.') - 1));
  quotient.erase(quotient.find_last_not_of('0') + 1);
  if (quotient.back() == '.') quotient.pop_back();
  return quotient;
}

std::string shown(unsigned long long done, unsigned done_scale, unsigned long long of, unsigned of_scale) {
  const Ratio ratio{Decimal(static_cast<std::int64_t>(done), done_scale),
                    Decimal(static_cast<std::int64_t>(of), of_scale)};
  return cchc::reports::percent_cell(ratio).plain;
}

}  // namespace

TEST_CASE("reports: percentages are those of division on paper") {
  CHECK(on_paper(412, 0, 655, 0) == "62.9");
  CHECK(on_paper(1, 0, 800, 0) == "0.13");
  CHECK(on_paper(4157, 0, 4169, 0) == "99.71");
  for (unsigned long long of = 1; of <= 120; ++of) {
    for (unsigned long long done = 0; done <= of + 3; ++done) {
      if (shown(done, 0, of, 0) != on_paper(done, 0, of, 0)) FAIL_CHECK(done, "/", of);
    }
  }
  std::mt19937_64 numbers(20250309);
  for (int at = 0; at < 20000; ++at) {
    const unsigned long long of = numbers() % (at % 2 == 0 ? 10'000 : 100'000'000) + 1;
    const unsigned long long done = numbers() % (2 * of);
    const auto done_scale = static_cast<unsigned>(numbers() % 4);
    const auto of_scale = static_cast<unsigned>(numbers() % 4);
    if (shown(done, done_scale, of, of_scale) != on_paper(done, done_scale, of, of_scale)) {
      FAIL_CHECK(done, "e-", done_scale, "/", of, "e-", of_scale);
    }
  }
}

TEST_CASE("reports: percentages as people read them") {
  using cchc::text::Language;
  const auto ratio = [](std::int64_t done, std::int64_t of) { return Ratio{Decimal(done), Decimal(of)}; };
  CHECK(cchc::reports::ratio(ratio(412, 655), Language::vi) == "412/655 = 62,9%");
  CHECK(cchc::reports::ratio(ratio(412, 655), Language::en) == "412/655 = 62.9%");
  CHECK(cchc::reports::ratio(ratio(4157, 4169), Language::vi) == "4.157/4.169 = 99,71%");
  CHECK(cchc::reports::ratio(ratio(1, 1), Language::vi) == "1/1 = 100%");
  CHECK(cchc::reports::ratio(ratio(0, 7), Language::vi) == "0/7 = 0%");
  CHECK(cchc::reports::ratio(ratio(3, 0), Language::vi) == "3/0");
  CHECK(cchc::reports::percent_cell(ratio(3, 0)).plain == "");
  CHECK(cchc::reports::percent_cell(ratio(199999, 200000)).shown == "100%");
}
