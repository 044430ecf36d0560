#include "rules/terms.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/calendar/date.hpp"
#include "cchc/phrases/document_number.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/text/normalize.hpp"
#include "rules/clues.hpp"
#include "rules/data/abolished_bodies.hpp"
#include "rules/data/known_documents.hpp"
#include "rules/data/obsolete_terms.hpp"
#include "rules/known_documents.hpp"
#include "rules/shipped_terms.hpp"
#include "tests/decomposed.hpp"
#include "tests/shipped_table.hpp"

using namespace cchc;
using tests::Cells;
using tests::shipped_table;
namespace tables = cchc::rules::data;

namespace {

std::vector<std::string> spellings(std::string_view list) {
  std::vector<std::string> all;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(';'), list.size());
    all.emplace_back(text::trim(list.substr(0, end)));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return all;
}

std::string capitals(const std::string& word) {
  static const std::vector<std::pair<std::string, std::string>> letters{
      {"à", "À"}, {"á", "Á"}, {"ả", "Ả"}, {"ạ", "Ạ"}, {"ă", "Ă"}, {"ắ", "Ắ"}, {"ấ", "Ấ"}, {"ầ", "Ầ"}, {"ậ", "Ậ"},
      {"â", "Â"}, {"đ", "Đ"}, {"ế", "Ế"}, {"ề", "Ề"}, {"ệ", "Ệ"}, {"ê", "Ê"}, {"ể", "Ể"}, {"ị", "Ị"}, {"ì", "Ì"},
      {"í", "Í"}, {"ỉ", "Ỉ"}, {"ó", "Ó"}, {"ò", "Ò"}, {"ô", "Ô"}, {"ố", "Ố"}, {"ồ", "Ồ"}, {"ộ", "Ộ"}, {"ơ", "Ơ"},
      {"ở", "Ở"}, {"ờ", "Ờ"}, {"ổ", "Ổ"}, {"ủ", "Ủ"}, {"ứ", "Ứ"}, {"ữ", "Ữ"}, {"ư", "Ư"}, {"ử", "Ử"}, {"ụ", "Ụ"},
      {"ú", "Ú"}, {"ũ", "Ũ"}, {"ý", "Ý"}, {"ã", "Ã"}, {"ẩ", "Ẩ"}};
  std::string out = word;
  for (const auto& [small, large] : letters) {
    for (std::size_t at = out.find(small); at != std::string::npos; at = out.find(small)) {
      out.replace(at, small.size(), large);
    }
  }
  for (char& letter : out) letter = 'a' <= letter && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
  return out;
}

/// What one pass sees in the text, for a plan without units.
rules::Clues clues_in(std::string_view text) { return rules::ClueFinder({}, {}).in(text); }

/// Every spelling, typed so or in capitals, is found in a sentence, which has the clue.
void check_spellings(std::string_view list, std::size_t row, const rules::TermTable& table, rules::Clue clue) {
  for (const std::string& one : spellings(list)) {
    CAPTURE(one);
    CHECK(text::is_nfc(one));
    for (const std::string& typed : {one, capitals(one)}) {
      const std::string sentence = "Gửi " + typed + " xem xét";
      CHECK(clues_in(sentence).has(clue));
      const auto found = table.find(rules::term_words(sentence));
      CHECK(std::any_of(found.begin(), found.end(), [&](const rules::TermFound& term) { return term.row == row; }));
    }
  }
}

}  // namespace

TEST_CASE("data: the tables of terms, bodies and documents say what their YAML says") {
  std::vector<Cells> terms;
  for (const auto& row : tables::obsolete_terms::rows) {
    terms.push_back({{"term", std::string(row.term)},
                     {"near", std::string(row.near)},
                     {"since", std::string(row.since)},
                     {"now_vi", std::string(row.now_vi)},
                     {"now_en", std::string(row.now_en)},
                     {"by", std::string(row.by)},
                     {"source", std::string(row.source)}});
  }
  CHECK(terms == shipped_table("obsolete_terms"));
  std::vector<Cells> bodies;
  for (const auto& row : tables::abolished_bodies::rows) {
    bodies.push_back({{"body", std::string(row.body)},
                      {"where", std::string(row.where)},
                      {"until", std::string(row.until)},
                      {"now_vi", std::string(row.now_vi)},
                      {"now_en", std::string(row.now_en)},
                      {"by", std::string(row.by)},
                      {"source", std::string(row.source)}});
  }
  CHECK(bodies == shipped_table("abolished_bodies"));
  std::vector<Cells> documents;
  for (const auto& row : tables::known_documents::rows) {
    documents.push_back({{"number", std::string(row.number)},
                         {"issued", std::string(row.issued)},
                         {"in_force", std::string(row.in_force)},
                         {"subject", std::string(row.subject)},
                         {"first_year", std::to_string(row.first_year)},
                         {"last_year", std::to_string(row.last_year)},
                         {"source", std::string(row.source)}});
  }
  CHECK(documents == shipped_table("known_documents"));
}

TEST_CASE("data: obsolete_terms.yaml holds days that are there, and terms that are found however typed") {
  std::size_t number = 0;
  for (const auto& row : tables::obsolete_terms::rows) {
    CHECK(calendar::parse_iso(row.since));
    check_spellings(row.term, number++, rules::obsolete_terms, rules::Clue::obsolete_term);
  }
}

TEST_CASE("data: abolished_bodies.yaml holds days that are there, and bodies that are found however typed") {
  std::set<std::string> seen;
  std::size_t number = 0;
  for (const auto& row : tables::abolished_bodies::rows) {
    CHECK(calendar::parse_iso(row.until));
    check_spellings(row.body, number++, rules::abolished_bodies, rules::Clue::abolished_body);
    for (const std::string& one : spellings(row.body)) CHECK(seen.insert(text::fold(one)).second);
  }
}

TEST_CASE("data: known_documents.yaml holds numbers that are read, in force on the day of issue or later, each once") {
  std::set<std::pair<std::string, std::string_view>> seen;
  for (const auto& row : tables::known_documents::rows) {
    CAPTURE(row.number);
    const auto number = phrases::read_document_number(row.number);
    const auto issued = calendar::parse_iso(row.issued);
    REQUIRE(number);
    REQUIRE(issued);
    CHECK(phrases::print(*number) == row.number);
    CHECK(seen.emplace(phrases::print(*number), row.issued.substr(0, 4)).second);
    if (!number->year.empty()) CHECK(std::stoi(number->year) == issued->year());
    if (!row.in_force.empty()) CHECK(row.in_force >= row.issued);
    CHECK(row.first_year <= row.last_year);
  }
  REQUIRE(rules::known_documents().size() == tables::known_documents::rows.size());
  for (const rules::KnownDocument& one : rules::known_documents()) {
    const auto number = phrases::read_document_number(one.printed);
    REQUIRE(number);
    CHECK(*number == phrases::DocumentNumber{std::string(one.number), std::string(one.year), std::string(one.type),
                                             std::string(one.issuer)});
  }
}

TEST_CASE(
    "data: texts in which no term begins give no clue, letters in two parts change nothing, invisible ones give all") {
  using rules::Clue;
  CHECK(!clues_in("").has(Clue::obsolete_term));
  CHECK(!clues_in("Kế hoạch tuyên truyền của phường").has(Clue::abolished_body));
  CHECK(clues_in("Mức độ 3").has(Clue::obsolete_term));
  CHECK(!clues_in("Mức độ").has(Clue::obsolete_term));
  CHECK(!clues_in("trên địa bàn xã").has(Clue::abolished_body));
  CHECK(clues_in("trên địa bàn huyện").has(Clue::abolished_body));
  CHECK(clues_in("Văn phòng Hội đồng nhân dân và UBND huyện").has(Clue::abolished_body));
  CHECK(clues_in("cấp Huyện").has(Clue::abolished_body));
  CHECK(clues_in("Chủ tịch Ủy ban nhân dân huyện").has(Clue::abolished_body));
  CHECK(!clues_in("Chủ tịch Ủy ban nhân dân xã").has(Clue::abolished_body));
  CHECK(clues_in("Ủy ban Dân tộc").has(Clue::abolished_body));
  CHECK(clues_in("Uỷ ban nhân dân các xã").has(Clue::other_level));
  CHECK(clues_in("cmnd").has(Clue::obsolete_term));
  CHECK(clues_in(tests::decomposed("Mức độ 3")).has(Clue::obsolete_term));
  CHECK(!clues_in(tests::decomposed("Mức độ")).has(Clue::obsolete_term));
  CHECK(clues_in("hu\xE2\x80\x8Byện").has(Clue::abolished_body));
}

TEST_CASE("data: clues of letters and signs") {
  using rules::Clue;
  CHECK(clues_in("năm 2026").has(Clue::digit));
  CHECK(!clues_in("năm nay").has(Clue::digit));
  CHECK(clues_in("12/KH").has(Clue::slash));
  CHECK(clues_in("văn bản KH").has(Clue::capitals));
  CHECK(clues_in("tổ ĐV").has(Clue::capitals));
  CHECK(!clues_in("Công An").has(Clue::capitals));
  CHECK(clues_in("Quí I").has(Clue::quarter));
  CHECK(clues_in("qúy I").has(Clue::quarter));
  CHECK(!clues_in("quý này, phút chính").has(Clue::quarter));
}

TEST_CASE("data: the names of a plan's units give a clue, their halves in either order") {
  model::Storage storage;
  model::Plan plan;
  plan.units.emplace_back(storage).name.text = "Phòng Văn hóa - Xã hội";
  const rules::ClueFinder finder(plan, {});
  CHECK(finder.in("do phòng văn hoá").has(rules::Clue::unit_name));
  CHECK(finder.in("Phòng Xã hội và Văn hóa").has(rules::Clue::unit_name));
  CHECK(!finder.in("văn hóa của phòng").has(rules::Clue::unit_name));
}
