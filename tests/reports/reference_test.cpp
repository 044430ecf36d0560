#include <algorithm>

#include "cchc/formats/document_formats.hpp"
#include "cchc/model/fields.hpp"
#include "cchc/reports/reports.hpp"
#include "reports/objects.hpp"
#include "reports/samples.hpp"
#include "tests/documents.hpp"
#include "tests/golden.hpp"

namespace {

using namespace cchc;

std::string markdown(text::Language language) {
  for (const formats::DocumentFormat& one : formats::document_formats()) {
    if (one.name == "md") return one.print(reports::reference(language), {});
  }
  return "no such format";
}

}  // namespace

TEST_CASE("reports: docs/format.md is the reference of the tables") {
  tests::check_golden(tests::root / "docs/format.md", markdown(text::Language::en));
}

TEST_CASE("reports: every key stands in the reference with its term and what it is") {
  for (const text::Language language : {text::Language::vi, text::Language::en}) {
    const std::string page = markdown(language);
    for (const model::DocumentTable& table : model::document_tables()) {
      for (const model::Object* object : reports::objects_of(table)) {
        const std::string title = "\n### " + std::string(object->title.in(language));
        const std::size_t heading = std::min(page.find(title + "\n"), page.find(title + " ("));
        REQUIRE_MESSAGE(heading != std::string::npos, object->id);
        for (const model::Field& field : object->fields) {
          const std::size_t row = page.find("\n| `" + std::string(field.key) + "` ", heading);
          CHECK_MESSAGE(row < page.find("\n#", heading + 1), object->id, ".", field.key);
        }
      }
    }
  }
}

TEST_CASE("reports: the reference's samples are faultless documents") {
  CHECK(tests::read_plan(std::string(reports::samples[0])).found() == "");
  CHECK(tests::read_results(std::string(reports::samples[1]), {2026, 2026}).found() == "");
  CHECK(tests::read_settings(std::string(reports::samples[2])).found() == "");
}
