#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "../../findings.hpp"

using namespace cchc;

namespace {

const std::string plan = R"(format: cchc-plan/1
title: Kế hoạch năm 2025
years: 2025
reporting: {closes_before_day: 10}
indicators:
  - {id: so-hoa, title: Số hóa, target: 80%}
  - {id: so-hoa-phu-luc, title: Số hóa hồ sơ, target: 80%, same_as: so-hoa}
tasks:
  - {id: ra-soat, title: Rà soát, lead: vp, due: 09/3/2025}
  - {id: dung-han, title: Đúng hạn, target: 98%, lead: vp, due: 15/01/2025}
  - {id: cong-khai, title: Công khai, lead: vp, due: 10/3/2025}
)";

}  // namespace

TEST_CASE("rules: result-missing names each thing once, indicators first, at the results key") {
  const std::string results = "format: cchc-results/1\nplan: p\nperiod: Quý I/2025\nresults:\n";
  CHECK(tests::findings_in_results(rules::result_missing, plan, results) ==
        std::vector<std::string>{"4:1 chỉ tiêu so-hoa (\"Số hóa\") chưa có kết quả",
                                 "4:1 chỉ tiêu dung-han (\"Đúng hạn\") chưa có kết quả",
                                 "4:1 nhiệm vụ ra-soat (\"Rà soát\") đã đến hạn 09/3/2025 mà chưa có kết quả"});
}

TEST_CASE("rules: result-missing asks for a cumulative period's tasks again") {
  const std::string results =
      "format: cchc-results/1\nplan: p\nperiod: 2025-H1\nresults: {so-hoa: 1/2, dung-han: 1/2, cong-khai: done}\n";
  CHECK(tests::findings_in_results(rules::result_missing, plan, results, text::Language::en) ==
        std::vector<std::string>{"4:1 task ra-soat (\"Rà soát\") was due on 09/3/2025 and has no result"});
}
