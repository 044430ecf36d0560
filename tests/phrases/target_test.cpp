#include "cchc/phrases/target.hpp"

#include <doctest/doctest.h>

using namespace cchc::phrases;

TEST_CASE("phrases: a target keeps the words of its exclusion as they were written") {
  const auto read = read_target("70% hồ sơ  (TRỪ  Hồ sơ\u00A0MẬT,  loại A (B))");
  REQUIRE(read);
  CHECK(read->except == "Hồ sơ\u00A0MẬT,  loại A (B)");
  CHECK(read->op == Operator::equal);
  CHECK(read->value == Decimal(70));
  CHECK(read->unit == "%");
}

TEST_CASE("phrases: several exclusions are kept together") {
  const auto read = read_target("100% (trừ A) hồ sơ (không bao gồm B)");
  REQUIRE(read);
  CHECK(read->except == "A; B");
}

TEST_CASE("phrases: a stretch keeps the milder figure as the bound") {
  const auto read = read_target("tối đa 13-15 phút/01 lượt");
  REQUIRE(read);
  CHECK(read->op == Operator::at_most);
  CHECK(read->value == Decimal(15));
  CHECK(read->stretch == Decimal(13));
  CHECK(read->unit == "phút/lượt");
}

TEST_CASE("phrases: growth is in percentage points unless it is said to be relative") {
  const auto points = read_target("15%, mỗi năm tăng tối thiểu 20% đến khi đạt 100%");
  REQUIRE(points);
  CHECK(points->op == Operator::growth);
  CHECK(points->value == Decimal(15));
  CHECK(points->step == Decimal(20));
  CHECK(points->until == Decimal(100));
  CHECK(points->every == "year");
  CHECK_FALSE(points->relative_step);
  const auto relative = read_target("15%, mỗi năm tăng 20% so với năm trước đến khi đạt 100%");
  REQUIRE(relative);
  CHECK(relative->relative_step);
}

TEST_CASE("phrases: milestones are in order of their years and begin with what holds from the start") {
  const auto read = read_target("đến năm 2025 đạt 98% trở lên");
  REQUIRE(read);
  CHECK(read->steps == std::vector<Milestone>{{2025, Operator::at_least, Decimal(98), "%"}});
  const auto both = read_target("đạt từ 95%; đến năm 2025 đạt 98% trở lên");
  REQUIRE(both);
  CHECK(both->steps == std::vector<Milestone>{{0, Operator::at_least, Decimal(95), "%"},
                                              {2025, Operator::at_least, Decimal(98), "%"}});
}

TEST_CASE("phrases: a change keeps its baseline as written and tells rise from fall") {
  const auto rise = read_target("tăng 20 bậc so với Năm  2024");
  REQUIRE(rise);
  CHECK(rise->since == "Năm  2024");
  CHECK_FALSE(rise->lower);
  const auto fall = read_target("giảm 10% chi phí");
  REQUIRE(fall);
  CHECK(fall->lower);
  CHECK(fall->value == Decimal(10));
}

TEST_CASE("phrases: the numbers of a target whose dot is unclear are named") {
  const std::string_view phrase = "từ 99.5% trở lên; đến năm 2025 đạt 99.71%, ngày 30.6.2025, 4.131 hồ sơ";
  const auto numbers = ambiguous_numbers(phrase);
  REQUIRE(numbers.size() == 2);
  CHECK(numbers[0] == "99.5");
  CHECK(numbers[1] == "99.71");
  CHECK(numbers[0].data() == phrase.data() + phrase.find("99.5"));
}

TEST_CASE("phrases: every operator has its word of the contract") {
  CHECK(symbol(Operator::at_least) == ">=");
  CHECK(symbol(Operator::equal) == "=");
  CHECK(symbol(Operator::range) == "range");
  CHECK(symbol(Operator::growth) == "growth");
}
