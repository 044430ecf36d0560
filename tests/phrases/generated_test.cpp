#include <random>

#include <doctest/doctest.h>

#include "cchc/phrases/deadline.hpp"
#include "cchc/phrases/due_rule.hpp"
#include "cchc/phrases/target.hpp"

using namespace cchc::phrases;
using cchc::calendar::Date;
using cchc::calendar::DueKind;
using cchc::calendar::DueRule;

namespace {

class Generator {
 public:
  bool coin() { return random_() % 2 == 0; }
  int number(int low, int high) { return low + static_cast<int>(random_() % static_cast<unsigned>(high - low + 1)); }

  template <class Value, std::size_t size>
  Value one_of(const Value (&values)[size]) {
    return values[random_() % size];
  }

  Decimal decimal() { return Decimal(number(0, 2'000'000), static_cast<unsigned>(number(0, 3))); }

  std::string unit() {
    const std::string_view units[] = {
        "%",   "",         "phút/lượt", "hồ sơ",        "TTHC",    "điểm",           "điểm %",
        "bậc", "lần/tuần", "tháng",     "tin bài/tuần", "tỷ đồng", "chuyến công tác"};
    return std::string(one_of(units));
  }

  Target simple() {
    const Operator ops[] = {Operator::at_least, Operator::more_than, Operator::at_most, Operator::less_than,
                            Operator::equal};
    Target target;
    target.op = one_of(ops);
    target.value = decimal();
    target.unit = unit();
    if (target.op == Operator::equal || coin()) return target;
    const bool up = target.op == Operator::at_least || target.op == Operator::more_than;
    const Decimal more = target.value + Decimal(number(1, 50));
    target.stretch = up ? more : target.value;
    if (!up) target.value = more;
    return target;
  }

  Target range() {
    Target target;
    target.op = Operator::range;
    target.low = decimal();
    target.high = decimal();
    target.unit = unit();
    return target;
  }

  Target rank() {
    Target target;
    target.op = Operator::rank;
    const int of = number(1, 168);
    target.value = Decimal(number(1, of));
    if (coin()) target.rank_of = Decimal(of);
    return target;
  }

  Target change() {
    const std::string_view baselines[] = {"", "năm 2024", "cùng kỳ", "mỗi năm", "quý III/2024"};
    Target target;
    target.op = Operator::change;
    target.value = decimal();
    target.unit = unit();
    target.lower = coin();
    target.since = one_of(baselines);
    if (coin()) target.stretch = target.value + Decimal(1);
    return target;
  }

  Target milestones() {
    const Operator ops[] = {Operator::at_least, Operator::more_than, Operator::at_most, Operator::equal};
    Target target;
    target.op = Operator::milestones;
    if (coin()) target.steps.push_back({0, one_of(ops), decimal(), "%"});
    for (int year = 2021 + number(0, 2); year <= 2025; year += number(1, 3)) {
      target.steps.push_back({year, one_of(ops), decimal(), unit()});
    }
    return target;
  }

  Target growth() {
    const std::string_view every[] = {"year", "quarter", "month"};
    Target target;
    target.op = Operator::growth;
    target.value = decimal();
    target.unit = coin() ? "%" : "hồ sơ";
    target.step = decimal();
    target.until = decimal();
    target.every = one_of(every);
    target.relative_step = coin();
    return target;
  }

  Target target() {
    const int kind = number(0, 5);
    Target target = kind == 0   ? simple()
                    : kind == 1 ? range()
                    : kind == 2 ? rank()
                    : kind == 3 ? change()
                    : kind == 4 ? milestones()
                                : growth();
    const std::string_view exclusions[] = {"", "hồ sơ mật", "A (B), 02 C; D", "Riêng X thực hiện theo Y"};
    target.except = one_of(exclusions);
    target.if_any = coin();
    target.of_assigned = coin();
    target.aspiration = coin();
    return target;
  }

  Date date() { return *Date::of(2025, 1, 1) + number(-400, 400); }

  Deadline dated() {
    Deadline deadline;
    switch (number(0, 3)) {
      case 0:
        deadline.when = When::date;
        deadline.first = deadline.last = date();
        break;
      case 1:
        deadline.when = When::before;
        deadline.last = date();
        break;
      case 2:
        deadline.when = When::by;
        deadline.last = date();
        break;
      default:
        deadline.when = When::by;
        deadline.first = date();
        deadline.last = *deadline.first + number(0, 90);
    }
    return deadline;
  }

 private:
  std::mt19937 random_{7};
};

}  // namespace

TEST_CASE("phrases: generated targets read back") {
  Generator generate;
  for (int times = 0; times < 3000; ++times) {
    const Target target = generate.target();
    INFO(print(target));
    const auto read = read_target(print(target));
    REQUIRE(read);
    CHECK(*read == target);
  }
}

TEST_CASE("phrases: generated deadlines read back") {
  Generator generate;
  for (int times = 0; times < 1000; ++times) {
    Deadline deadline = generate.dated();
    if (generate.coin()) {
      Deadline other = generate.dated();
      if (*other.last < *deadline.last) std::swap(other, deadline);
      if (other != deadline) deadline = {When::several, {}, {}, {}, {}, {deadline, other}};
    }
    INFO(print(deadline));
    const auto read = read_deadline(print(deadline), {2021, 2025});
    REQUIRE(read);
    CHECK(*read == deadline);
  }
}

TEST_CASE("phrases: every due rule reads back") {
  for (const bool before : {false, true}) {
    for (unsigned day = 1; day <= 31; ++day) {
      const DueRule monthly{DueKind::day_of_last_month, day, 0, before};
      CHECK(read_due_rule(print(monthly))->day == day);
      CHECK(*read_due_rule(print(monthly)) == monthly);
      for (unsigned month = 1; month <= 12; ++month) {
        const DueRule yearly{DueKind::day_of_year, day, month, before};
        if (Date::of(2024, month, day)) CHECK(*read_due_rule(print(yearly)) == yearly);
      }
    }
  }
  for (unsigned days = 1; days <= 99; ++days) {
    const DueRule rule{DueKind::working_days_after_closing, days, 0, false};
    CHECK(*read_due_rule(print(rule)) == rule);
  }
}
