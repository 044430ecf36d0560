#include <algorithm>
#include <set>
#include <string>
#include <variant>

#include "cchc/formats/document_formats.hpp"
#include "cchc/model/fields.hpp"
#include "cchc/reports/reports.hpp"
#include "tests/documents.hpp"
#include "tests/golden.hpp"

namespace {

namespace fs = std::filesystem;
using namespace cchc;
using document::Value;

const Value* find(const Value& object, std::string_view key) {
  for (const auto& [name, value] : std::get<Value::Object>(object.any())) {
    if (name == key) return &value;
  }
  return nullptr;
}

const std::string& text(const Value& value) { return std::get<std::string>(value.any()); }

/// The JSON types that a reader of YAML may give a node: it types scalars as it likes.
bool has_type(const yaml::Node& node, std::string_view type) {
  switch (node.kind) {
    case yaml::Kind::null: return type == "null";
    case yaml::Kind::scalar: return type == "string";
    case yaml::Kind::sequence: return type == "array";
    case yaml::Kind::mapping: break;
  }
  return type == "object";
}

/// As much of JSON Schema as the schemas use.
class Checker {
 public:
  Checker(const Value& schema, const yaml::Tree& tree) : schema_(schema), tree_(tree) {}

  bool fits(const yaml::Node& node) const { return fits(node, schema_); }

 private:
  bool fits(const yaml::Node& node, const Value& schema) const {
    if (const bool* all = std::get_if<bool>(&schema.any())) return *all;
    return fits_reference(node, schema) && fits_any(node, schema) && fits_type(node, schema) &&
           fits_words(node, schema) && fits_items(node, schema) && fits_properties(node, schema) &&
           has_required(node, schema);
  }

  bool fits_reference(const yaml::Node& node, const Value& schema) const {
    const Value* reference = find(schema, "$ref");
    if (reference == nullptr) return true;
    const std::string name = text(*reference).substr(std::string_view("#/$defs/").size());
    const Value* definition = find(*find(schema_, "$defs"), name);
    REQUIRE_MESSAGE(definition != nullptr, name);
    return fits(node, *definition);
  }

  bool fits_any(const yaml::Node& node, const Value& schema) const {
    const Value* any = find(schema, "anyOf");
    if (any == nullptr) return true;
    const auto& choices = std::get<Value::Array>(any->any());
    return std::any_of(choices.begin(), choices.end(), [&](const Value& one) { return fits(node, one); });
  }

  static bool fits_type(const yaml::Node& node, const Value& schema) {
    const Value* type = find(schema, "type");
    if (type == nullptr) return true;
    if (const auto* name = std::get_if<std::string>(&type->any())) return has_type(node, *name);
    const auto& names = std::get<Value::Array>(type->any());
    return std::any_of(names.begin(), names.end(), [&](const Value& one) { return has_type(node, text(one)); });
  }

  bool is_word(const yaml::Node& node, const Value& word) const {
    if (std::holds_alternative<std::nullptr_t>(word.any())) return node.kind == yaml::Kind::null;
    const auto* spelled = std::get_if<std::string>(&word.any());
    return spelled != nullptr && node.kind == yaml::Kind::scalar && tree_.text(node) == *spelled;
  }

  bool fits_words(const yaml::Node& node, const Value& schema) const {
    if (const Value* only = find(schema, "const")) return is_word(node, *only);
    const Value* words = find(schema, "enum");
    if (words == nullptr) return true;
    const auto& list = std::get<Value::Array>(words->any());
    return std::any_of(list.begin(), list.end(), [&](const Value& one) { return is_word(node, one); });
  }

  bool fits_items(const yaml::Node& node, const Value& schema) const {
    const Value* items = find(schema, "items");
    if (items == nullptr || node.kind != yaml::Kind::sequence) return true;
    for (const yaml::Node& item : tree_.items(node)) {
      if (!fits(item, *items)) return false;
    }
    return true;
  }

  bool fits_properties(const yaml::Node& node, const Value& schema) const {
    if (node.kind != yaml::Kind::mapping) return true;
    const Value* properties = find(schema, "properties");
    const Value* others = find(schema, "additionalProperties");
    for (const auto& [key, value] : tree_.entries(node)) {
      const Value* own = properties == nullptr ? nullptr : find(*properties, tree_.text(key));
      if (own != nullptr ? !fits(value, *own) : others != nullptr && !fits(value, *others)) return false;
    }
    return true;
  }

  bool has_required(const yaml::Node& node, const Value& schema) const {
    const Value* required = find(schema, "required");
    if (required == nullptr || node.kind != yaml::Kind::mapping) return true;
    const auto& keys = std::get<Value::Array>(required->any());
    return std::all_of(keys.begin(), keys.end(),
                       [&](const Value& key) { return tree_.find(node, text(key)) != nullptr; });
  }

  const Value& schema_;
  const yaml::Tree& tree_;
};

bool of_structure(std::string_view rule) {
  static const std::set<std::string_view> rules{"unknown-format", "unknown-key", "missing-key", "wrong-type",
                                                "split-text"};
  return rules.count(rule) == 1;
}

/// What the reader finds wrong with the structure, a rule a line.
template <class Content>
std::string structural(const tests::Read<Content>& read) {
  std::string names;
  for (const auto& one : read.findings.all()) {
    if (of_structure(one.rule->name)) names += std::string(one.rule->name) + "\n";
  }
  return names;
}

struct Verdicts {
  bool schema = false;
  std::string reader;
};

template <class Content>
Verdicts verdicts_on(const tests::Read<Content>& read, std::size_t table) {
  const Value schema = reports::schema(model::document_tables()[table]);
  const yaml::Tree& tree = *read.file.parsed.tree;
  return {Checker(schema, tree).fits(tree.root()), structural(read)};
}

Verdicts verdicts_on(const std::string& bytes) {
  if (bytes.find("cchc-results/") != std::string::npos) return verdicts_on(tests::read_results(bytes, {2025, 2025}), 1);
  if (bytes.find("cchc-settings/") != std::string::npos) return verdicts_on(tests::read_settings(bytes), 2);
  return verdicts_on(tests::read_plan(bytes), 0);
}

}  // namespace

TEST_CASE("reports: the schemas in schemas/ are those of the tables") {
  for (const model::DocumentTable& table : model::document_tables()) {
    const std::string file = std::string(table.name) + ".schema.json";
    tests::check_golden(tests::root / "schemas" / file, formats::print_json(reports::schema(table)));
  }
}

TEST_CASE("reports: schema and reader agree on what is well built") {
  int files = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(tests::root / "tests/model/structure/good")) {
    const Verdicts verdicts = verdicts_on(tests::read_bytes(entry.path()));
    INFO(entry.path().generic_string());
    CHECK(verdicts.schema);
    CHECK(verdicts.reader == "");
    ++files;
  }
  CHECK(files > 0);
}

TEST_CASE("reports: schema and reader agree on what is badly built") {
  int files = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(tests::root / "tests/model/structure/bad")) {
    const Verdicts verdicts = verdicts_on(tests::read_bytes(entry.path()));
    INFO(entry.path().generic_string());
    CHECK_FALSE(verdicts.schema);
    CHECK(verdicts.reader != "");
    ++files;
  }
  CHECK(files > 0);
}

TEST_CASE("reports: schema and reader agree on the examples") {
  int files = 0;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(tests::root / "examples")) {
    if (entry.path().extension() != ".yaml") continue;
    const Verdicts verdicts = verdicts_on(tests::read_bytes(entry.path()));
    INFO(entry.path().generic_string());
    CHECK(verdicts.schema);
    CHECK(verdicts.reader == "");
    ++files;
  }
  CHECK(files > 0);
}
