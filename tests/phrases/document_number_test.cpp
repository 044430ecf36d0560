#include "cchc/phrases/document_number.hpp"

#include <doctest/doctest.h>

using namespace cchc::phrases;

namespace {

DocumentNumber number(std::string_view text) {
  const auto read = read_document_number(text);
  REQUIRE(read);
  return *read;
}

}  // namespace

TEST_CASE("phrases: a document number is taken apart") {
  CHECK(number("45/2020/NĐ-CP") == DocumentNumber{"45", "2020", "NĐ", "CP"});
  CHECK(number("09-NQ/TU") == DocumentNumber{"09", "", "NQ", "TU"});
  CHECK(number("128/SNV-CCHC&VTLT") == DocumentNumber{"128", "", "", "SNV-CCHC&VTLT"});
  CHECK(number("71/2014/TTLT-BTC-BNV") == DocumentNumber{"71", "2014", "TTLT", "BTC-BNV"});
  CHECK(number("…/KH-UBND") == DocumentNumber{"", "", "KH", "UBND"});
}

TEST_CASE("phrases: type codes have their names") {
  CHECK(document_type("NQ") == "nghị quyết");
  CHECK(document_type("QyĐ") == "quy định");
  CHECK(document_type("XX").empty());
  CHECK(document_type("").empty());
}

TEST_CASE("phrases: the parts of a citation are parts of its line") {
  const std::string_view line = "Quyết định số 31 /QĐ-UBND  ngày 15 tháng 7 năm 2021 của UBND tỉnh Mẫu về việc  X.";
  const auto read = read_citation(line);
  REQUIRE(read);
  CHECK(read->number_text == "31 /QĐ-UBND");
  CHECK(read->number_text.data() == line.data() + line.find("31 /"));
  CHECK(read->issued_text == "15 tháng 7 năm 2021");
  CHECK(read->issuer == "UBND tỉnh Mẫu");
  CHECK(read->subject == "X");
}

TEST_CASE("phrases: a citation with a blank date keeps its place") {
  const auto read = read_citation("12/KH-UBND ngày …/12/2025 của UBND phường Mẫu");
  REQUIRE(read);
  CHECK_FALSE(read->issued);
  CHECK(read->issued_text == "…/12/2025");
  CHECK(read->issuer == "UBND phường Mẫu");
}
