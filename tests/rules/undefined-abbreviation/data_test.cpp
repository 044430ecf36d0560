#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/text/normalize.hpp"
#include "rules/abbreviations.hpp"
#include "rules/data/abbreviations.hpp"
#include "tests/shipped_table.hpp"

using namespace cchc;

TEST_CASE("rules: the embedded abbreviations say what their YAML says") {
  std::vector<tests::Cells> rows;
  for (const auto& row : rules::data::abbreviations::rows) {
    rows.push_back({{"short_form", std::string(row.short_form)},
                    {"meaning", std::string(row.meaning)},
                    {"source", std::string(row.source)}});
  }
  CHECK(rows == tests::shipped_table("abbreviations"));
}

TEST_CASE("rules: abbreviations that are shipped stand once, in NFC, and are read as such") {
  std::set<std::string_view> seen;
  for (const auto& row : rules::data::abbreviations::rows) {
    CAPTURE(row.short_form);
    CHECK(seen.insert(row.short_form).second);
    CHECK(text::is_nfc(row.short_form));
    CHECK(rules::is_common_abbreviation(row.short_form));
    const auto found = rules::abbreviations_in("theo " + std::string(row.short_form) + " của phường");
    REQUIRE(found.size() == 1);
  }
}

TEST_CASE("rules: abbreviations_in finds what a definition means") {
  const std::string text = "Phản ánh, kiến nghị (PAKN); PAKN (phản ánh kiến nghị); cán bộ và công chức (CBCC)";
  const auto found = rules::abbreviations_in(text);
  REQUIRE(found.size() == 3);
  CHECK(found[0].meaning == "phản ánh kiến nghị");
  CHECK(found[1].meaning == "phản ánh kiến nghị");
  CHECK(found[2].meaning == "cán bộ công chức");
}
