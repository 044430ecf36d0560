#include <doctest/doctest.h>

#include "cchc/formats/baseline_file.hpp"

using namespace cchc;

TEST_CASE("formats: a baseline is read as it was written, a known finding a line") {
  diagnostics::Baseline baseline;
  baseline[{"xã/b.yaml", "stale-year", "title", "năm \"2024\"\n"}] = 2;
  baseline[{"a.yaml", "missing-due", "areas[a].tasks[\"1.1\"].id", "1.1"}] = 1;
  const std::string bytes = formats::print_baseline(baseline);
  CHECK(bytes ==
        "{\"schema\": \"cchc-baseline/1\", \"findings\": [\n"
        R"({"file":"a.yaml","rule":"missing-due","place":"areas[a].tasks[\"1.1\"].id","value":"1.1"},)"
        "\n"
        R"({"file":"xã/b.yaml","rule":"stale-year","place":"title","value":"năm \"2024\"\n","count":2})"
        "\n]}\n");
  const auto reading = formats::read_baseline(bytes);
  REQUIRE(reading.baseline);
  CHECK(*reading.baseline == baseline);
}

TEST_CASE("formats: what is no baseline is refused, with its line where that can be told") {
  CHECK(formats::read_baseline("{\"schema\": \"cchc-baseline/1\", \"findings\": [\n<<<<<<< HEAD\n]}").line == 2);
  for (const char* bytes : {"", "[]", "{}", "{\"schema\": \"cchc-baseline/2\", \"findings\": []}",
                            "{\"schema\": \"cchc-baseline/1\", \"findings\": [{\"file\": 1}]}",
                            "{\"schema\": \"cchc-baseline/1\"}", "format: cchc-plan/1"}) {
    INFO(bytes);
    CHECK_FALSE(formats::read_baseline(bytes).baseline);
  }
}
