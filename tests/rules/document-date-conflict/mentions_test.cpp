#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "rules/document_mentions.hpp"

using namespace cchc;

namespace {

std::vector<std::string> cited(std::string_view text) {
  std::vector<std::string> found;
  for (const auto& one : rules::document_mentions(text, rules::words_of(text))) {
    found.push_back(std::string(one.citation.number_text) + "|" + std::string(one.citation.issued_text) + "|" +
                    std::string(one.citation.issuer));
  }
  return found;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("rules: documents are found in running text") {
  CHECK(cited("Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách") ==
        Found{"76/NQ-CP|15/7/2021|Chính phủ"});
  CHECK(cited("Thực hiện (45/2020/NĐ-CP) và 09-NQ/TU.") == Found{"45/2020/NĐ-CP||", "09-NQ/TU||"});
  CHECK(cited("Báo cáo 31 /BC-UBND ngày 05 tháng 3\nnăm 2025") == Found{"31 /BC-UBND|05 tháng 3\nnăm 2025|"});
  CHECK(cited("128/SNV-CCHC&VTLT ngày …/7/2025, họp ngày 02/8/2025") == Found{"128/SNV-CCHC&VTLT||"});
}

TEST_CASE("rules: a date of something else is not the document's") {
  CHECK(cited("Theo 76/NQ-CP. Họp ngày 15/7/2021") == Found{"76/NQ-CP||"});
  CHECK(cited("Theo 76/NQ-CP và 23/CT-TTg ngày 02/9/2021") == Found{"76/NQ-CP||", "23/CT-TTg|02/9/2021|"});
}

TEST_CASE("rules: fractions, shares and names are no documents") {
  for (const std::string text : {"24/7", "nhóm 03/14 xã", "15 phút/01 lượt", "4G/5G", "và/hoặc", "10/12/2024",
                                 "1/2 số hồ sơ", "100%/năm", "KT-XH", "5 /"}) {
    CAPTURE(text);
    CHECK(cited(text).empty());
  }
}
