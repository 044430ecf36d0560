#include "model/reader.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "cchc/model/read.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/text/closest.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/yaml/rules.hpp"
#include "cchc/yaml/slip.hpp"
#include "cchc/yaml/split_text.hpp"
#include "model/examples.hpp"
#include "model/messages.hpp"

namespace cchc::model {

namespace {

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

/// True for words that no key of the format looks like.
bool reads_as_text(std::string_view key) {
  return std::any_of(key.begin(), key.end(),
                     [](char one) { return one == ' ' || one == '/' || static_cast<unsigned char>(one) >= 0x80; });
}

bool is_empty(const yaml::Tree& tree, const yaml::Node& value) {
  if (value.broken || value.kind != yaml::Kind::scalar) return !value.broken && value.kind == yaml::Kind::null;
  const std::string_view text = tree.text(value);
  const bool letter = !text.empty() && text.front() > ' ';
  return !letter && text::trim(text).empty();
}

/// `>5`, unquoted: its own reader keeps the words, YAML begins a block there.
bool opens_block(yaml::Style style, std::string_view text) {
  return style == yaml::Style::plain && (text.front() == '>' || text.front() == '|');
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

Reader::Reader(const Parsed& parsed, Storage& storage, diagnostics::Diagnostics& diagnostics,
               phrases::Readings& readings)
    : source_(*parsed.source), tree_(*parsed.tree), storage_(storage), diagnostics_(diagnostics), readings_(readings) {}

Scalar Reader::scalar(const yaml::Node& key, const yaml::Node& value, const Type& expected) {
  const Scalar refused{{}, value.span, key.span.begin, Scalar::absent, true};
  if (value.broken) return refused;
  if (is_empty(tree_, value)) return {{}, key.span, key.span.begin, tree_.id(value) & Scalar::absent};
  if (value.kind != yaml::Kind::scalar) {
    if (&expected != &text_type || !split_text(key, value)) wrong_type(value, expected);
    return refused;
  }
  const std::string_view text = tree_.text(value);
  if (&expected == &text_type && opens_block(value.style, text) && !diagnostics_.any_within(value.span)) {
    yaml::report_text_read_as_block(tree_, value, as_item(key, value) ? std::string_view() : tree_.text(key),
                                    diagnostics_);
  }
  return {text, value.span, key.span.begin, tree_.id(value) & Scalar::absent};
}

/// True where `value` is an item of a list and `key` only stands for it, or for the key of the whole list.
bool Reader::as_item(const yaml::Node& key, const yaml::Node& value) const {
  const std::string_view between = source_.text({key.span.end, value.span.begin});
  return &key == &value || between.find_first_of("-[\n") != std::string_view::npos;
}

source::Span Reader::fields(const yaml::Node& mapping, const Object& object, void* into,
                            std::optional<source::Span> id) {
  source::Span at = id.value_or(mapping.span);
  MetKeys met(object, orders_.try_emplace(&object, object).first->second);
  std::vector<const Field*> meant;
  bool first = true;
  const bool around = std::exchange(in_citation, in_citation || object.citation);
  for (const auto& [key, value] : tree_.entries(mapping)) {
    if (key.broken) continue;
    const std::string_view name = tree_.text(key);
    const Field* const field = met.find(name);
    if (met.has(field, name)) continue;
    if (std::exchange(first, false) && !id) at = key.span;
    const bool empty = is_empty(tree_, value);
    if (!empty) met.add(field, name);
    if (!empty && !id && name == "id") at = value.span;
    if (field != nullptr) {
      field->read(*this, key, value, into);
    } else if (object.read_other != nullptr && value.kind == yaml::Kind::mapping) {
      object.read_other(*this, key, value, into);
    } else if (const Field* nearest = unknown_key(key, value, object)) {
      const bool once = std::find(meant.begin(), meant.end(), nearest) == meant.end();
      if (once && tree_.find(mapping, nearest->key) == nullptr) nearest->read(*this, key, value, into);
      meant.push_back(nearest);
    }
  }
  in_citation = around;
  if (!met.incomplete()) return at;
  for (const Field& field : object.fields) {
    const bool missing = field.required && !met.has(field);
    if (missing && std::find(meant.begin(), meant.end(), &field) == meant.end())
      missing_key(mapping, object, field, at);
  }
  return at;
}

bool Reader::is_cut_text(const yaml::Node& key, const yaml::Node& mapping, const Object& object) {
  if (mapping.style != yaml::Style::block) return false;
  for (const auto& [name, value] : tree_.entries(mapping)) {
    if (!reads_as_text(tree_.text(name)) || nearest_field(object, tree_.text(name)) != nullptr) return false;
  }
  return split_text(key, mapping);
}

const Field* Reader::unknown_key(const yaml::Node& key, const yaml::Node& value, const Object& object) {
  const Field* meant = nearest_field(object, tree_.text(key));
  if (diagnostics_.any_within(key.span)) return meant;
  if (meant == nullptr) {
    diagnostics_.report(model::unknown_key, key.span, messages::unknown_key,
                        {{"key", tree_.text(key)}, {"thing", object.title}, {"keys", key_list(object)}});
    return nullptr;
  }
  const bool one_line = value.kind == yaml::Kind::scalar && tree_.text(value).size() <= 40;
  diagnostics_.report(model::unknown_key, key.span, messages::mistyped_key,
                      {{"key", tree_.text(key)},
                       {"thing", object.title},
                       {"meant", meant->key},
                       {"label", meant->label},
                       {"typed", one_line ? " " + std::string(tree_.text(value)) : std::string()}});
  return meant;
}

void Reader::missing_key(const yaml::Node& mapping, const Object& object, const Field& field, source::Span at) {
  const bool root = &mapping == &tree_.root();
  if (root && unreadable_in_part()) return;
  source::Span place = root ? source::Span{} : at;
  for (const auto& [key, value] : tree_.entries(mapping)) {
    if (tree_.text(key) != field.key) continue;
    if (!is_empty(tree_, value) || diagnostics_.any_within(value.span)) return;
    place = key.span;
  }
  diagnostics_.report(
      model::missing_key, place, messages::missing_key,
      {{"thing", object.title}, {"key", field.key}, {"label", field.label}, {"example", example_of(field)}});
}

/// True where YAML itself could not be read somewhere: a key that seems to be missing may stand there.
bool Reader::unreadable_in_part() const {
  const auto& all = diagnostics_.all();
  return std::any_of(all.begin(), all.end(),
                     [](const diagnostics::Diagnostic& one) { return yaml::keeps_from_reading(*one.rule); });
}

bool Reader::in_disorder(source::Span span) const {
  const auto& all = diagnostics_.all();
  return std::any_of(all.begin(), all.end(), [&](const diagnostics::Diagnostic& one) {
    const bool disorder = yaml::leaves_lines_out(one) || one.rule == &yaml::duplicate_key;
    return disorder && span.contains(one.span);
  });
}

bool Reader::split_text(const yaml::Node& key, const yaml::Node& value) {
  if (diagnostics_.any_within(value.span)) return false;
  const bool on_one_line = source_.position(value.span.begin).line == source_.position(value.span.end).line;
  if (!on_one_line) return false;
  if (value.kind == yaml::Kind::mapping && tree_.count(value) == 1) {
    const std::string_view name = as_item(key, value) ? std::string_view() : tree_.text(key);
    yaml::report_text_split_by_colon(source_, tree_, value, name, diagnostics_);
    return true;
  }
  if (value.kind != yaml::Kind::sequence || value.style != yaml::Style::flow || tree_.count(value) < 2) return false;
  yaml::report_text_in_brackets(source_, tree_, value, as_item(key, value) ? std::string_view() : tree_.text(key),
                                diagnostics_);
  return true;
}

void Reader::wrong_type(const yaml::Node& value, const Type& expected) {
  if (value.broken || diagnostics_.any_within(value.span)) return;
  static constexpr std::array<text::Bilingual, 4> found = {{
      {"để trống", "empty"},
      {"một câu chữ", "a single text"},
      {"một danh sách", "a list"},
      {"các dòng `mục: giá trị`", "lines of `key: value`"},
  }};
  diagnostics::Argument what{"expected", expected.name};
  if (expected.form == Form::object && !expected.scalar_too) {
    what = {"expected", fmt::format("các mục của {}", expected.name.vi), fmt::format("keys of {}", expected.name.en)};
  }
  diagnostics_.report(
      model::wrong_type, value.span, messages::wrong_type,
      {what, {"found", found[static_cast<std::size_t>(value.kind)]}, {"example", example_of(expected)}});
}

}  // namespace cchc::model
