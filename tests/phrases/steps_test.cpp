#include "cchc/phrases/steps.hpp"

#include <doctest/doctest.h>

#include "golden.hpp"

using namespace cchc::phrases;

TEST_CASE("phrases: the steps of a target name the words they take") {
  const auto steps = target_steps("phấn đấu đạt từ 98% trở lên theo Đề án 06 (trừ hồ sơ mật)");
  REQUIRE(steps.size() == 4);
  CHECK(steps[0].words == "phấn đấu");
  CHECK(steps[1].words == "từ 98% trở lên");
  CHECK(steps[2].words == "Đề án 06");
  CHECK(steps[3].words == "(trừ hồ sơ mật)");
}

TEST_CASE("phrases: a bare 0 means none at all, any other bare figure is met from there on") {
  CHECK(target_steps("0 vụ").at(0).meaning.en == "none at all");
  CHECK(target_steps("5 vụ").at(0).meaning.en == "this figure, met from there on");
}

TEST_CASE("phrases: the steps of a deadline say where the year comes from") {
  const auto steps = deadline_steps("trước quý III", {2025, 2025});
  REQUIRE(steps.size() == 3);
  CHECK(steps[0].words == "trước");
  CHECK(steps[1].words == "quý III");
  CHECK(steps[2].words.empty());
  CHECK(deadline_steps("Quý I và Quý III/2025", {2025, 2025}).size() == 2);
  CHECK(deadline_steps("Thường xuyên", {2025, 2025}).size() == 1);
  CHECK(deadline_steps("quý 5", {2025, 2025}).empty());
}

TEST_CASE("phrases: every step of every golden phrase says something in both languages") {
  for (const Golden& golden : goldens("targets")) {
    for (const Step& step : target_steps(golden.phrase)) {
      INFO(golden.phrase, ": ", std::string(step.words));
      CHECK_FALSE(step.meaning.vi.empty());
      CHECK_FALSE(step.meaning.en.empty());
    }
  }
  for (const Golden& golden : goldens("deadlines")) {
    const auto steps = deadline_steps(golden.phrase, golden.years);
    INFO(golden.phrase);
    CHECK(steps.empty() == golden.reading.starts_with("!"));
    for (const Step& step : steps) CHECK_FALSE((step.meaning.vi.empty() || step.meaning.en.empty()));
  }
}

TEST_CASE("phrases: every form that is offered is read") {
  struct Offer {
    PhraseKind kind;
    std::string reader;
  };
  const Offer offers[] = {{PhraseKind::target, "targets"},     {PhraseKind::due, "deadlines"},
                          {PhraseKind::due_rule, "due_rules"}, {PhraseKind::period, "periods"},
                          {PhraseKind::number, "numbers"},     {PhraseKind::document, "documents"}};
  for (const Offer& offer : offers) {
    CHECK_FALSE(usual_forms(offer.kind).empty());
    for (const std::string_view form : usual_forms(offer.kind)) {
      INFO(std::string(form));
      CHECK_FALSE(read_as(offer.reader, std::string(form), {2025, 2025}).starts_with("!"));
    }
  }
}

TEST_CASE("phrases: a phrase has one kind where its words leave no choice") {
  using Kinds = std::vector<PhraseKind>;
  constexpr Years plan{2025, 2025};
  CHECK(kinds_of("76/NQ-CP", plan) == Kinds{PhraseKind::document});
  CHECK(kinds_of("từ 98% trở lên", plan) == Kinds{PhraseKind::target});
  CHECK(kinds_of("Quý III", plan) == Kinds{PhraseKind::due});
  CHECK(kinds_of("9 tháng", plan) == Kinds{PhraseKind::due});
  CHECK(kinds_of("2025-Q3", plan) == Kinds{PhraseKind::due});
  CHECK(kinds_of("định kỳ hàng quý, 6 tháng, năm", plan) == Kinds{PhraseKind::due});
  CHECK(kinds_of("Theo hướng dẫn của tỉnh", plan) == Kinds{PhraseKind::due});
  CHECK(kinds_of("chậm nhất ngày 12 của tháng cuối kỳ", plan) == Kinds{PhraseKind::due_rule});
  CHECK(kinds_of("trước ngày 25/11 hàng năm", plan) == Kinds{PhraseKind::due_rule});
  CHECK(kinds_of("trước ngày 10 tháng cuối cùng của mỗi quý", plan) == Kinds{PhraseKind::due_rule});
  CHECK(kinds_of("5 ngày làm việc kể từ ngày chốt số liệu", plan) == Kinds{PhraseKind::due_rule});
  CHECK(kinds_of("trước 31/12", plan) == Kinds{PhraseKind::due_rule, PhraseKind::due});
  CHECK(kinds_of("quý 5", plan).empty());
}

TEST_CASE("phrases: the nearest forms are those of the same words, whatever the figures") {
  constexpr PhraseKind due[] = {PhraseKind::due};
  constexpr PhraseKind both[] = {PhraseKind::due_rule, PhraseKind::target};
  REQUIRE(nearest_forms("quý 5", due).size() == 4);
  CHECK(nearest_forms("quý 5", due).front() == "Quý IV");
  CHECK(nearest_forms("toi thieu 7 %%", both).front() == "tối thiểu 95%");
  CHECK(nearest_forms("chậm nhất ngày 45 tháng cuối kỳ", both).front() == "chậm nhất ngày 12 của tháng cuối kỳ");
}
