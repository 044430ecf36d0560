#include "cchc/linting/place.hpp"

#include <doctest/doctest.h>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/read.hpp"

using namespace cchc;

namespace {

/// The place of the first `words` in `bytes`.
linting::Place place(const std::string& bytes, const std::string& words) {
  diagnostics::Diagnostics unheard;
  const model::Parsed parsed = model::parse({"a.yaml", bytes}, unheard);
  const auto begin = static_cast<std::uint32_t>(bytes.find(words));
  return linting::place_of({begin, begin + static_cast<std::uint32_t>(words.size())}, *parsed.source, *parsed.tree);
}

const std::string plan =
    "# đầu\n"
    "title: Kế hoạch năm 2024\n"
    "areas:\n"
    "  - title: Không mã\n"
    "  - id: thu-tuc\n"
    "    indicators:\n"
    "      - id: \"2.3.1\"\n"
    "        target: từ 98%\n"
    "    partners: [hcc, vp]\n"
    "basis:\n"
    "  - number: 76/NQ-CP\n"
    "    issued: 15/7/2021\n"
    "declared:\n"
    "  - tasks: 40\n"
    "results:\n"
    "  2.3.1: 4/5\n"
    "  hai-long:\n"
    "    note: |\n"
    "      một\n"
    "      hai\n";

}  // namespace

TEST_CASE("linting: a place is told by keys and ids") {
  CHECK(place(plan, "năm 2024").path == "title");
  CHECK(place(plan, "năm 2024").value == "năm 2024");
  CHECK(place(plan, "từ 98%").path == "areas[thu-tuc].indicators[\"2.3.1\"].target");
  CHECK(place(plan, "Không mã").path == "areas[\"Không mã\"].title");
  CHECK(place(plan, "vp").path == "areas[thu-tuc].partners[vp]");
  CHECK(place(plan, "15/7/2021").path == "basis[76/NQ-CP].issued");
  CHECK(place(plan, "40").path == "declared[1].tasks");
  CHECK(place(plan, "4/5").path == "results[\"2.3.1\"]");
  CHECK(place(plan, "basis").path == "basis");
  CHECK(place(plan, "# đầu").path.empty());
}

TEST_CASE("linting: a place does not move with its lines") {
  const auto before = place(plan, "từ 98%");
  const auto after = place("# một\n\n# hai\n" + plan, "từ 98%");
  CHECK(before.path == after.path);
  CHECK(before.value == after.value);
}

TEST_CASE("linting: a place at a key has the value under that key") {
  CHECK(place(plan, "issued").value == "15/7/2021");
  CHECK(place(plan, "target").value == "từ 98%");
  CHECK(place(plan, "areas").value == "areas");
}

TEST_CASE("linting: the value of a place is not changed by quotes") {
  CHECK(place(plan, "\"2.3.1\"").value == "2.3.1");
  CHECK(place(plan, "2.3.1").value == "2.3.1");
}

TEST_CASE("linting: the value of a place stands on one line and is not long") {
  CHECK(place(plan, "một\n      hai").value == "một hai");
  const std::string title = "title: " + std::string(100, 'a');
  const std::string value = place(title + "b", std::string(100, 'a') + "b").value;
  CHECK(value.starts_with(std::string(80, 'a') + "… "));
  CHECK(value != place(title + "c", std::string(100, 'a') + "c").value);
}

TEST_CASE("linting: a place is the same however its letters are composed") {
  const auto composed = place("a: [{name: xã, b: cũ}]", "cũ");
  const auto taken_apart = place("a: [{name: xa\u0303, b: cu\u0303}]", "cu\u0303");
  CHECK(composed.path == taken_apart.path);
  CHECK(composed.value == taken_apart.value);
}

TEST_CASE("linting: what is said of the whole document at 1:1 does not hang on its first key") {
  CHECK(place(plan, "").path.empty());
  CHECK(place(plan, "").value.empty());
}

TEST_CASE("linting: a document that could not be read has a place, too") {
  CHECK(place("", "").path.empty());
  CHECK(place("a: [", "[").value == "[");
}
