#include <utility>

#include "tests/schedule/aims.hpp"

using namespace tests;

TEST_CASE("schedule: indicators by direction of their target") {
  CHECK(verdict("≥ 80%", "80/100") == "met");
  CHECK(verdict("≥ 80%", "79/100") == "not-met");
  CHECK(verdict("trên 80%", "80/100") == "not-met");
  CHECK(verdict("trên 80%", "81/100") == "met");
  CHECK(verdict("không quá 5%", "5/100") == "met");
  CHECK(verdict("không quá 5%", "6/100") == "not-met");
  CHECK(verdict("dưới 5%", "5/100") == "not-met");
  CHECK(verdict("dưới 5%", "4/100") == "met");
}

TEST_CASE("schedule: a bare figure is met by more, a bare zero by zero alone") {
  CHECK(verdict("80%", "80%") == "met");
  CHECK(verdict("80%", "95%") == "met");
  CHECK(verdict("80%", "79,9%") == "not-met");
  CHECK(verdict("0%", "0/50") == "met");
  CHECK(verdict("0%", "1/50") == "not-met");
}

TEST_CASE("schedule: a ratio counts to its last fraction, whatever its percentage is rounded to") {
  CHECK(verdict("≥ 99,71%", "4157/4169") == "met");
  CHECK(verdict("≥ 99,72%", "4157/4169") == "not-met");
  CHECK(verdict("≥ 80%", "799999/1000000") == "not-met");
  CHECK(verdict("100%", "999999/1000000") == "not-met");
  CHECK(verdict("≥ 33,33%", "1/3") == "met");
  CHECK(verdict("≥ 33,34%", "1/3") == "not-met");
  CHECK(verdict("trên 33,33%", "1/3") == "met");
}

TEST_CASE("schedule: full is the top of a range and what is aimed at beyond the target") {
  CHECK(verdict("từ 50% - 60%", "49%") == "not-met");
  CHECK(verdict("từ 50% - 60%", "50%") == "met");
  CHECK(verdict("từ 50% - 60%", "60%") == "full");
  CHECK(verdict("tối đa 13-15 phút/01 lượt", "16 phút/lượt") == "not-met");
  CHECK(verdict("tối đa 13-15 phút/01 lượt", "15 phút/lượt") == "met");
  CHECK(verdict("tối đa 13-15 phút/01 lượt", "13 phút/lượt") == "full");
}

TEST_CASE("schedule: of places the lower is better, written as a place or as a ratio") {
  CHECK(verdict("nhóm 03/14 xã, phường", "hạng 3/14") == "met");
  CHECK(verdict("nhóm 03/14 xã, phường", "2/14") == "met");
  CHECK(verdict("nhóm 03/14 xã, phường", "4/14") == "not-met");
}

TEST_CASE("schedule: what was assigned is counted in percent") {
  CHECK(verdict("đạt và vượt chỉ tiêu được giao", "100%") == "met");
  CHECK(verdict("đạt và vượt chỉ tiêu được giao", "620/3850") == "not-met");
  CHECK(verdict("vượt chỉ tiêu được giao", "100%") == "not-met");
  CHECK(verdict("vượt chỉ tiêu được giao", "1001/1000") == "met");
  CHECK(verdict("đạt và vượt chỉ tiêu được giao", "12 tỷ đồng") == "unmeasurable");
}

TEST_CASE("schedule: what cannot be held against the target cannot be measured") {
  CHECK(verdict("hạng 3/14", "2%") == "unmeasurable");
  CHECK(verdict("hạng 3/14", "2") == "met");
  CHECK(verdict("02 hoạt động", "2 hoạt động") == "met");
  CHECK(verdict("02 hoạt động", "2") == "met");
  CHECK(verdict("02 hoạt động", "2/2") == "unmeasurable");
  CHECK(verdict("02 hoạt động", "100%") == "unmeasurable");
  CHECK(verdict("≥ 80%", "5 hồ sơ") == "unmeasurable");
  CHECK(verdict("≥ 80%", "hạng 3/14") == "unmeasurable");
}

TEST_CASE("schedule: nothing arose, no data, no figure") {
  CHECK(verdict("100%", "không phát sinh") == "nothing-arose");
  CHECK(verdict("100% (nếu có)", "0/0") == "nothing-arose");
  CHECK(verdict("≥ 80%", "0/0") == "no-data");
  CHECK(verdict("02 hoạt động", "0/0") == "unmeasurable");

  model::Aim aim;
  const model::Result nothing = result("không phát sinh");
  const model::Result half = result("50%");
  CHECK(verdict(aim, nullptr) == "unmeasurable");
  CHECK(verdict(aim, &half) == "unmeasurable");
  CHECK(verdict(aim, &nothing) == "nothing-arose");

  aim.target = target("100%");
  const model::Result only_a_status;
  CHECK(verdict(aim, nullptr) == "no-data");
  CHECK(verdict(aim, &only_a_status) == "no-data");

  const model::Result of_none = result("0/0");
  CHECK(verdict(aim, &of_none) == "no-data");
  aim.terms.fill().if_any.value = true;
  CHECK(verdict(aim, &of_none) == "nothing-arose");
}

TEST_CASE("schedule: milestones count from their year on") {
  model::Storage storage;
  model::Aim aim;
  for (const auto& [year, words] : {std::pair{2025U, "≥ 98%"}, std::pair{2021U, "≥ 95%"}}) {
    model::MilestoneEntry& entry = aim.terms.fill().milestones.emplace_back(storage);
    entry.year.value = year;
    entry.target = target(words);
  }
  const model::Result reached = result("96%");
  CHECK(verdict(aim, &reached, 2020) == "unmeasurable");
  CHECK(verdict(aim, &reached, 2021) == "met");
  CHECK(verdict(aim, &reached, 2024) == "met");
  CHECK(verdict(aim, &reached, 2025) == "not-met");
  CHECK(verdict(aim, &reached, 2026) == "not-met");

  aim.target = target("≥ 90%");
  CHECK(verdict(aim, &reached, 2020) == "met");

  model::Aim in_words;
  in_words.target = target("đạt từ 95%; đến năm 2025 đạt 98% trở lên");
  CHECK(verdict(in_words, &reached, 2024, 2021) == "met");
  CHECK(verdict(in_words, &reached, 2025, 2021) == "not-met");
}

TEST_CASE("schedule: growth adds its step every year until its end") {
  model::Aim aim;
  aim.target = target("15%, mỗi năm tăng tối thiểu 20% đến khi đạt 100%");
  const auto needed = [&](int year) { return phrases::plain(schedule::target_in(aim, year, 2021)->value); };
  CHECK(needed(2020) == "15");
  CHECK(needed(2021) == "15");
  CHECK(needed(2022) == "35");
  CHECK(needed(2025) == "95");
  CHECK(needed(2026) == "100");
  CHECK(needed(2030) == "100");
  const model::Result reached = result("54,99%");
  CHECK(verdict(aim, &reached, 2022, 2021) == "met");
  CHECK(verdict(aim, &reached, 2023, 2021) == "not-met");
}

TEST_CASE("schedule: a step that stands apart from the figure it starts from") {
  model::Aim aim;
  aim.target = target("15%");
  phrases::Target step = *target("15%, mỗi năm tăng tối thiểu 20% đến khi đạt 60%");
  step.value = {};
  aim.terms.fill().step.value = step;
  const auto needed = [&](int year) { return phrases::plain(schedule::target_in(aim, year, 2021)->value); };
  CHECK(needed(2021) == "15");
  CHECK(needed(2023) == "55");
  CHECK(needed(2024) == "60");
}

TEST_CASE("schedule: a step in percent of the value grows the value") {
  model::Aim aim;
  phrases::Target growing = *target("100 hồ sơ");
  growing.op = phrases::Operator::growth;
  growing.relative_step = true;
  growing.step = phrases::Decimal(10);
  growing.until = phrases::Decimal(130);
  aim.target.value = growing;
  const auto needed = [&](int year) { return phrases::plain(schedule::target_in(aim, year, 2021)->value); };
  CHECK(needed(2022) == "110");
  CHECK(needed(2023) == "121");
  CHECK(needed(2024) == "130");
}
