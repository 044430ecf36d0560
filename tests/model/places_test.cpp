#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "cchc/text/normalize.hpp"
#include "reading.hpp"

using namespace cchc::model;
using cchc::model::testing::plan_text;
using cchc::model::testing::ReadPlan;

namespace {

/// The bytes of the file at which `part` of a task's note stands, for a note typed as `typed`.
std::string source_of(std::string_view typed, std::string_view part) {
  const ReadPlan read(plan_text("tasks:\n  - id: '1'\n    title: T\n    note: " + std::string(typed) + "\n"));
  REQUIRE(read.found().empty());
  const Scalar& note = read.plan().tasks.front().aim->terms->note;
  const std::size_t begin = note.text.find(part);
  REQUIRE(begin != std::string_view::npos);
  return std::string(read.file.source().text(read.plan().places.within(note, begin, begin + part.size())));
}

}  // namespace

TEST_CASE("model: places inside a plain text") {
  CHECK(source_of("Báo cáo năm 2024 của phường", "năm 2024") == "năm 2024");
  CHECK(source_of("năm 2024", "năm 2024") == "năm 2024");
  CHECK(source_of("đến năm 2024", "2024") == "2024");
}

TEST_CASE("model: places inside quotes, through escapes") {
  CHECK(source_of("\"Báo cáo năm 2024\"", "năm 2024") == "năm 2024");
  CHECK(source_of("'Báo cáo ''một cửa'' năm 2024'", "năm 2024") == "năm 2024");
  CHECK(source_of("'Báo cáo ''một cửa'' năm 2024'", "'một cửa'") == "''một cửa''");
  CHECK(source_of(R"("Báo cáo \"một cửa\"\tnăm 2024")", "năm 2024") == "năm 2024");
  CHECK(source_of(R"("K\u1EBF hoạch năm 2024")", "Kế hoạch") == R"(K\u1EBF hoạch)");
  CHECK(source_of(R"("K\u1EBF hoạch năm 2024")", "2024") == "2024");
}

TEST_CASE("model: places inside blocks, past the indentation") {
  CHECK(source_of("|\n      Dòng một\n      Dòng hai năm 2024", "năm 2024") == "năm 2024");
  CHECK(source_of("|\n      Dòng một\n        thụt vào năm 2024\n", "thụt vào") == "thụt vào");
  CHECK(source_of(">-\n      Dòng một\n      dòng hai năm 2024", "năm 2024") == "năm 2024");
  CHECK(source_of(">\n      Báo cáo\n      năm 2024", "cáo năm") == "cáo\n      năm");
}

TEST_CASE("model: places inside a plain text over several lines") {
  CHECK(source_of("Báo cáo\n      năm 2024 của phường", "của phường") == "của phường");
  CHECK(source_of("Báo cáo\n      năm 2024 của phường", "cáo năm") == "cáo\n      năm");
}

TEST_CASE("model: the line on which a place begins") {
  const ReadPlan read(plan_text("tasks:\n  - id: '1'\n    title: T\n    note: |\n      một\n      hai\n"));
  const Scalar& note = read.plan().tasks.front().aim->terms->note;
  CHECK(read.plan().places.line(note.at) == 7);
  CHECK(read.plan().places.line(read.plan().places.within(note, note.text.find("hai"), note.text.size())) == 9);
  CHECK(read.plan().places.line(read.plan().tasks.front().at) == 5);
}

TEST_CASE("model: the parts of a basis line have places of their own") {
  const ReadPlan read(plan_text("basis:\n  - 73/QĐ-UBND ngày 02/01/2025 của UBND tỉnh Mẫu\n"));
  REQUIRE(read.found().empty());
  const BasisDocument& document = read.plan().basis.front();
  const auto text = [&](const Scalar& part) { return read.file.source().text(part.at); };
  CHECK(text(document.number.words) == "73/QĐ-UBND");
  CHECK(document.number->number == "73");
  CHECK(text(document.issued.words).find("02/01/2025") != std::string_view::npos);
  CHECK(cchc::calendar::iso(*document.issued) == "2025-01-02");
  CHECK(text(document.issuer) == "UBND tỉnh Mẫu");
}
