#include "model/reader.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "cchc/model/rules.hpp"
#include "cchc/text/closest.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/yaml/rules.hpp"
#include "model/examples.hpp"
#include "model/messages.hpp"

namespace cchc::model {

namespace {

const Field* find_field(const Object& object, std::string_view key) {
  const auto found =
      std::find_if(object.fields.begin(), object.fields.end(), [&](const Field& field) { return field.key == key; });
  return found == object.fields.end() ? nullptr : &*found;
}

/// The field that a mistyped key most likely means: by its key, then by the glossary's terms.
const Field* nearest_field(const Object& object, std::string_view key) {
  std::vector<std::string_view> candidates;
  for (const Field& field : object.fields) candidates.push_back(field.key);
  for (const Field& field : object.fields) candidates.push_back(field.label.vi);
  const std::vector<std::string_view> nearest = text::closest(key, candidates);
  if (nearest.empty()) return nullptr;
  const auto found = std::find_if(object.fields.begin(), object.fields.end(), [&](const Field& field) {
    return field.key == nearest[0] || field.label.vi == nearest[0];
  });
  return &*found;
}

bool is_empty(const yaml::Node& value) {
  return !value.broken &&
         (value.kind == yaml::Kind::null || (value.kind == yaml::Kind::scalar && text::trim(value.text).empty()));
}

std::string key_list(const Object& object) {
  std::string keys;
  for (const Field& field : object.fields) {
    if (!keys.empty()) keys += ", ";
    keys += "`" + std::string(field.key) + "`";
  }
  return keys;
}

}  // namespace

Scalar Reader::scalar(const yaml::Node& key, const yaml::Node& value) {
  if (value.broken) return {};
  if (value.kind == yaml::Kind::null) return {{}, key.span, key.span, &value};
  if (value.kind != yaml::Kind::scalar) {
    wrong_type(value, text_type);
    return {};
  }
  return {value.text, value.span, key.span, &value};
}

source::Span Reader::fields(const yaml::Node& mapping, const Object& object, void* into,
                            std::optional<source::Span> id) {
  source::Span at = id.value_or(mapping.span);
  std::vector<std::string_view> seen;
  std::vector<const Field*> meant;
  const bool around = std::exchange(in_citation, in_citation || object.citation);
  for (const auto& [key, value] : tree_.entries(mapping)) {
    if (key.broken || std::find(seen.begin(), seen.end(), key.text) != seen.end()) continue;
    if (seen.empty() && !id) at = key.span;
    seen.push_back(key.text);
    if (key.text == "id" && !id && !is_empty(value)) at = value.span;
    if (const Field* field = find_field(object, key.text)) {
      field->read(*this, key, value, into);
    } else if (object.read_other != nullptr && value.kind == yaml::Kind::mapping) {
      object.read_other(*this, key, value, into);
    } else {
      meant.push_back(unknown_key(key, value, object));
    }
  }
  in_citation = around;
  missing_keys(mapping, object, at, meant);
  return at;
}

bool Reader::is_cut_text(const yaml::Node& mapping, const Object& object) {
  for (const auto& [key, value] : tree_.entries(mapping)) {
    if (find_field(object, key.text) != nullptr) return false;
  }
  return yaml::report_split_text(source_, tree_, mapping, diagnostics_);
}

const Field* Reader::unknown_key(const yaml::Node& key, const yaml::Node& value, const Object& object) {
  const Field* meant = nearest_field(object, key.text);
  if (diagnostics_.any_within(key.span)) return meant;
  if (meant == nullptr) {
    diagnostics_.report(model::unknown_key, key.span, messages::unknown_key,
                        {{"key", key.text}, {"thing", object.title}, {"keys", key_list(object)}});
    return nullptr;
  }
  const bool one_line = value.kind == yaml::Kind::scalar && value.text.size() <= 40;
  diagnostics_.report(model::unknown_key, key.span, messages::mistyped_key,
                      {{"key", key.text},
                       {"thing", object.title},
                       {"meant", meant->key},
                       {"label", meant->label},
                       {"typed", one_line ? " " + std::string(value.text) : std::string()}});
  return meant;
}

void Reader::missing_keys(const yaml::Node& mapping, const Object& object, source::Span at,
                          const std::vector<const Field*>& meant) {
  for (const Field& field : object.fields) {
    if (!field.required || std::find(meant.begin(), meant.end(), &field) != meant.end()) continue;
    source::Span place = &mapping == &tree_.root() ? source::Span{} : at;
    bool found = false;
    for (const auto& [key, value] : tree_.entries(mapping)) {
      if (key.text != field.key) continue;
      found = found || !is_empty(value) || diagnostics_.any_within(value.span);
      place = key.span;
    }
    if (found) continue;
    diagnostics_.report(
        missing_key, place, messages::missing_key,
        {{"thing", object.title}, {"key", field.key}, {"label", field.label}, {"example", example_of(field)}});
  }
}

void Reader::wrong_type(const yaml::Node& value, const Type& expected) {
  if (value.broken || diagnostics_.any_within(value.span)) return;
  if (expected.form == Form::text && yaml::report_split_text(source_, tree_, value, diagnostics_)) return;
  static constexpr std::array<text::Bilingual, 4> found = {{
      {"để trống", "empty"},
      {"một câu chữ", "a single text"},
      {"một danh sách", "a list"},
      {"các dòng `mục: giá trị`", "lines of `key: value`"},
  }};
  diagnostics::Argument what{"expected", expected.name};
  if (expected.form == Form::object) {
    what = {"expected", fmt::format("các mục của {}", expected.name.vi), fmt::format("keys of {}", expected.name.en)};
  }
  diagnostics_.report(
      model::wrong_type, value.span, messages::wrong_type,
      {what, {"found", found[static_cast<std::size_t>(value.kind)]}, {"example", example_of(expected)}});
}

}  // namespace cchc::model
