#include "cchc/phrases/deadline.hpp"

#include <doctest/doctest.h>

using namespace cchc::phrases;
using cchc::calendar::Date;

namespace {

constexpr Years plan{2025, 2025};

Date day(int year, unsigned month, unsigned number) { return *Date::of(year, month, number); }

Deadline read(std::string_view phrase) {
  const auto reading = read_deadline(phrase, plan);
  REQUIRE(reading);
  return *reading;
}

}  // namespace

TEST_CASE("phrases: a period as a deadline runs from its first to its last day") {
  const Deadline quarter = read("Quý III");
  CHECK(quarter.when == When::quarter);
  CHECK(quarter.first == day(2025, 7, 1));
  CHECK(quarter.last == day(2025, 9, 30));
  CHECK(read("Tháng 02/2024").last == day(2024, 2, 29));
  CHECK(read("9 tháng").last == day(2025, 9, 30));
  CHECK(read("giai đoạn 2021-2025").first == day(2021, 1, 1));
}

TEST_CASE("phrases: before ends on the day before, by on the last day itself") {
  const Deadline before = read("hoàn thành trước ngày 01/3/2025");
  CHECK(before.when == When::before);
  CHECK_FALSE(before.first);
  CHECK(before.last == day(2025, 2, 28));
  const Deadline by = read("đến năm 2025");
  CHECK(by.when == When::by);
  CHECK_FALSE(by.first);
  CHECK(by.last == day(2025, 12, 31));
}

TEST_CASE("phrases: what is ongoing, recurring or waiting has no last day") {
  CHECK(read("Thường xuyên") == Deadline{When::ongoing, {}, {}, {}, {}, {}});
  CHECK(read("Ngay từ đầu năm 2025") == Deadline{When::ongoing, day(2025, 1, 1), {}, {}, {}, {}});
  CHECK(read("hàng quý, đột xuất") == Deadline{When::recurring, {}, {}, {Every::quarter, Every::ad_hoc}, {}, {}});
  CHECK(read(" Sau  khi có Quyết định của UBND tỉnh ").trigger == "Sau  khi có Quyết định của UBND tỉnh");
}

TEST_CASE("phrases: several occurrences are ordered by their last day") {
  const Deadline several = read("31/12/2025 và 30/6/2025");
  CHECK(several.when == When::several);
  REQUIRE(several.occurrences.size() == 2);
  CHECK(several.occurrences[0].last == day(2025, 6, 30));
  CHECK(several.occurrences[1].when == When::date);
  CHECK_FALSE(several.last);
}

TEST_CASE("phrases: every kind of deadline has its word of the contract") {
  CHECK(symbol(When::nine_months) == "nine-months");
  CHECK(symbol(When::several) == "several");
  CHECK(symbol(Every::ad_hoc) == "ad-hoc");
}
