#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "rules/year_mentions.hpp"

using namespace cchc;

namespace {

/// What the text says of years before 2025 that were left over, as it says it.
std::vector<std::string> left_over(std::string_view text) {
  const auto words = rules::words_of(text);
  const auto documents = rules::document_mentions(text, words);
  std::vector<std::string> found;
  for (const rules::YearMention& one : rules::year_mentions(words)) {
    if (one.year >= 2025 || rules::means_the_past(text, words, one, documents)) continue;
    found.emplace_back(text.substr(one.begin, one.end - one.begin));
  }
  return found;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("rules: a year is found however it is typed") {
  CHECK(left_over("KẾ HOẠCH NĂM 2024") == Found{"NĂM 2024"});
  CHECK(left_over("(Năm\u00A02024).") == Found{"Năm\u00A02024"});
  CHECK(left_over("kế hoạch na\u0306m 2024;") == Found{"na\u0306m 2024"});
  CHECK(left_over("rà soát năm\n2024, “năm 2023”") == Found{"năm\n2024", "năm 2023"});
  CHECK(left_over("- năm 2024\n- năm 2023") == Found{"năm 2024", "năm 2023"});
}

TEST_CASE("rules: what is no single year is passed over") {
  for (const std::string text : {"năm", "năm 202", "năm 20245", "năm nay 2024", "2024", "năm 2021 - 2024",
                                 "năm 2021 – năm 2024", "năm 2021-2024", "năm 2023 và 2024", "năm 2023 đến nay",
                                 "các năm 2024", "ngày 15 tháng 7 năm 2024", "năm, 2024"}) {
    CAPTURE(text);
    CHECK(left_over(text).empty());
  }
}

TEST_CASE("rules: the words round a year say whether the past is meant") {
  for (const std::string text : {"so với kế hoạch năm 2024", "tăng 2 bậc so với\nnăm 2024", "cao hơn năm 2024",
                                 "từ giữa năm 2024", "năm 2024 của phường đạt 85%", "đã ban hành năm 2024",
                                 "Bộ luật Dân sự năm 2024", "quý IV năm 2024", "kế thừa, phát huy thành tích năm 2024",
                                 "Quyết định 5/QĐ-UBND ngày 01/02/2024 về chỉ tiêu, nhiệm vụ năm 2024"}) {
    CAPTURE(text);
    CHECK(left_over(text).empty());
  }
  for (const std::string text :
       {"so với tháng trước. Kế hoạch năm 2024", "phấn đấu năm 2024 tăng 2 bậc", "đạt kết quả cao; kế hoạch năm 2024",
        "kỷ luật năm 2024", "quý III năm 2024", "Quyết định 5/QĐ-UBND ngày 01/02/2025 về chỉ tiêu, nhiệm vụ năm 2024",
        "Quyết định 5/QĐ-UBND ngày 01/02/2024. Nhiệm vụ năm 2024"}) {
    CAPTURE(text);
    CHECK(left_over(text).size() == 1);
  }
}

TEST_CASE("rules: a title names single years and ranges") {
  const auto named = [](std::string_view text) {
    std::vector<phrases::Years> years;
    for (const rules::YearsNamed& one : rules::years_named(rules::words_of(text))) years.push_back(one.years);
    return years;
  };
  using All = std::vector<phrases::Years>;
  CHECK(named("Kế hoạch năm 2025, thuộc giai đoạn 2021-2025") == All{{2025, 2025}, {2021, 2025}});
  CHECK(named("Kế hoạch 2021 – 2025 và 2026") == All{{2021, 2025}, {2026, 2026}});
  CHECK(named("Thực hiện Nghị quyết ngày 15 tháng 7 năm 2021, ISO 9001:2015").empty());
}
