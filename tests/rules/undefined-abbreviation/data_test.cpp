#include <set>
#include <string>

#include <doctest/doctest.h>
#include <yaml-cpp/yaml.h>

#include "cchc/text/normalize.hpp"
#include "rules/abbreviations.hpp"
#include "rules/data/abbreviations.hpp"

using namespace cchc;

TEST_CASE("rules: the embedded abbreviations say what their YAML says") {
  const YAML::Node rows = YAML::LoadFile(std::string(CCHC_SOURCE_DIR) + "/src/data/abbreviations.yaml")["rows"];
  REQUIRE(rows.size() == rules::data::abbreviations::rows.size());
  for (std::size_t at = 0; at < rows.size(); ++at) {
    const auto& row = rules::data::abbreviations::rows[at];
    CHECK(row.short_form == rows[at]["short_form"].Scalar());
    CHECK(row.meaning == rows[at]["meaning"].Scalar());
    CHECK(row.source == rows[at]["source"].Scalar());
  }
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
