#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cchc/formats/document_formats.hpp"
#include "cchc/model/fields.hpp"
#include "cchc/reports/reports.hpp"
#include "tests/documents.hpp"
#include "tests/golden.hpp"

namespace {

using namespace cchc;

const calendar::DaysOff weekends;
const calendar::Period quarter{calendar::PeriodKind::quarter, 2025, 1};

std::string file(const char* name) { return tests::read_bytes(tests::root / "tests/reports/every-key" / name); }

std::string markdown(const document::Document& document) {
  for (const formats::DocumentFormat& one : formats::document_formats()) {
    if (one.name == "md") return one.print(document, {});
  }
  return "no such format";
}

std::string overview(const std::string& plan_bytes) {
  const auto plan = tests::read_plan(plan_bytes);
  return markdown(
      reports::period_report({*plan, nullptr, nullptr, quarter, *calendar::Date::of(2025, 6, 1), weekends}));
}

std::string report(const std::string& results_bytes) {
  const auto plan = tests::read_plan(file("ke-hoach.yaml"));
  const auto results = tests::read_results(results_bytes, {2025, 2025});
  return markdown(
      reports::period_report({*plan, &*results, nullptr, quarter, *calendar::Date::of(2025, 6, 1), weekends}));
}

/// Every `object.key` that a document's tables name.
void add_keys(const model::Object& object, std::set<std::string>& keys);

void add_keys(const model::Type& type, std::set<std::string>& keys) {
  if (type.object != nullptr) add_keys(type.object(), keys);
  if (type.item != nullptr) add_keys(type.item(), keys);
}

void add_keys(const model::Object& object, std::set<std::string>& keys) {
  for (const model::Field& field : object.fields) {
    if (keys.insert(std::string(object.id) + "." + std::string(field.key)).second) add_keys(field.type(), keys);
  }
  if (object.other != nullptr) add_keys(object.other(), keys);
}

/// What a document holds, found by walking its tree along the tables.
struct Held {
  std::set<std::string> keys;        ///< `object.key`
  std::vector<std::string> words;    ///< texts, and keys that are the document's own
  std::vector<std::size_t> choices;  ///< lines whose value is one of the given words
};

class Walk {
 public:
  Walk(const source::Source& source, const yaml::Tree& tree) : source_(source), tree_(tree) {}

  Held held;

  void value(const yaml::Node& node, const model::Type& type) {
    switch (node.kind) {
      case yaml::Kind::null: break;
      case yaml::Kind::scalar:
        if (type.form == model::Form::words) {
          held.choices.push_back(source_.position(node.span.begin).line);
        } else {
          held.words.emplace_back(tree_.text(node));
        }
        break;
      case yaml::Kind::sequence:
        for (const yaml::Node& item : tree_.items(node)) value(item, type.item());
        break;
      case yaml::Kind::mapping:
        if (type.form == model::Form::list) return value(node, type.item());
        type.form == model::Form::map ? map(node, type.item()) : object(node, type.object());
        break;
    }
  }

 private:
  void map(const yaml::Node& node, const model::Type& item) {
    for (const auto& [key, entry] : tree_.entries(node)) {
      held.words.emplace_back(tree_.text(key));
      value(entry, item);
    }
  }

  void object(const yaml::Node& node, const model::Object& object) {
    for (const auto& entry : tree_.entries(node)) {
      const std::string key(tree_.text(entry.key));
      const auto field = std::find_if(object.fields.begin(), object.fields.end(),
                                      [&](const model::Field& one) { return one.key == key; });
      if (field != object.fields.end()) {
        held.keys.insert(std::string(object.id) + "." + key);
        value(entry.value, field->type());
      } else {
        const bool takes_other_keys = object.other != nullptr;
        REQUIRE(takes_other_keys);
        value(entry.value, object.other());
      }
    }
  }

  const source::Source& source_;
  const yaml::Tree& tree_;
};

template <class Content>
Held held_by(const model::File<Content>& file, const model::DocumentTable& table) {
  Walk walk(*file.parsed.source, *file.parsed.tree);
  const model::Type whole{.form = model::Form::object, .name = {"", ""}, .object = table.root};
  walk.value(file.parsed.tree->root(), whole);
  return walk.held;
}

std::string without_line(const std::string& bytes, std::size_t number) {
  std::size_t begin = 0;
  for (std::size_t line = 1; line < number; ++line) begin = bytes.find('\n', begin) + 1;
  return bytes.substr(0, begin) + bytes.substr(bytes.find('\n', begin) + 1);
}

template <class Print>
void check_all_shown(const Held& held, const model::DocumentTable& table, const std::string& bytes, Print print) {
  std::set<std::string> keys;
  add_keys(table.root(), keys);
  for (const std::string& key : keys) CHECK_MESSAGE(held.keys.count(key) == 1, key, " is not in the test's document");

  const std::string shown = print(bytes);
  for (const std::string& words : held.words) {
    CHECK_MESSAGE(shown.find(words) != std::string::npos, words, " is not shown");
  }
  for (const std::size_t line : held.choices) {
    CHECK_MESSAGE(print(without_line(bytes, line)) != shown, "nothing shows line ", line);
  }
}

}  // namespace

TEST_CASE("reports: every key of a plan is shown in its overview") {
  const std::string bytes = file("ke-hoach.yaml");
  const auto plan = tests::read_plan(bytes);
  CHECK(plan.found() == "");
  check_all_shown(held_by(plan.file, model::document_tables()[0]), model::document_tables()[0], bytes, overview);
}

TEST_CASE("reports: every key of results is shown in the period's report") {
  const std::string bytes = file("ket-qua.yaml");
  const auto results = tests::read_results(bytes, {2025, 2025});
  CHECK(results.found() == "");
  check_all_shown(held_by(results.file, model::document_tables()[1]), model::document_tables()[1], bytes, report);
}
