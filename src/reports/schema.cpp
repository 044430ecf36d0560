#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cchc/reports/reports.hpp"
#include "reports/objects.hpp"

namespace cchc::reports {

namespace {

using document::Value;
using model::Field;
using model::Form;
using model::Object;
using model::Type;

Value one_of_types(std::initializer_list<std::string_view> types) {
  Value::Array names;
  for (const std::string_view type : types) names.emplace_back(type);
  return names;
}

/// Other readers of YAML type scalars: `no`, `off` and `false` are a boolean to them, `2025` a number.
void add_boolean(Value::Array& words, std::string_view word) {
  if (word == "true" || word == "on" || word == "yes") words.emplace_back(true);
  if (word == "false" || word == "off" || word == "no") words.emplace_back(false);
}

Value words_of(const Type& type, bool may_be_empty) {
  Value::Array words;
  for (const std::string_view word : type.words) words.emplace_back(word);
  for (const std::string_view word : type.words) add_boolean(words, word);
  if (may_be_empty) words.emplace_back(nullptr);
  return words;
}

/// The schemas of a type, one of which a value must fit; a key that is not required may have nothing behind it.
class Shapes {
 public:
  Shapes(const Type& type, bool may_be_empty) : may_be_empty_(may_be_empty) { add(type); }

  Value::Object take() {
    if (shapes_.size() == 1) return std::move(shapes_.front());
    Value::Array any(shapes_.begin(), shapes_.end());
    return {{"anyOf", std::move(any)}};
  }

 private:
  void add(const Type& type);
  void scalar() {
    shapes_.push_back({{"type", may_be_empty_ ? one_of_types({"string", "number", "boolean", "null"})
                                              : one_of_types({"string", "number", "boolean"})}});
    may_be_empty_ = false;
  }
  /// A list or a mapping, which may be left empty where no scalar beside it says so already.
  Value type_or_null(std::string_view type) {
    const bool null_too = may_be_empty_;
    may_be_empty_ = false;
    return null_too ? one_of_types({type, "null"}) : Value(type);
  }

  std::vector<Value::Object> shapes_;
  bool may_be_empty_;
};

Value::Object shape_of(const Type& type, bool may_be_empty) { return Shapes(type, may_be_empty).take(); }

void Shapes::add(const Type& type) {
  if (type.scalar_too) scalar();
  switch (type.form) {
    case Form::text: scalar(); break;
    case Form::words:
      shapes_.push_back({{"enum", words_of(type, may_be_empty_)}});
      may_be_empty_ = false;
      break;
    case Form::list: {
      if (type.single_too) add(type.item());
      shapes_.push_back({{"type", type_or_null("array")}, {"items", shape_of(type.item(), true)}});
      break;
    }
    case Form::map:
      shapes_.push_back({{"type", type_or_null("object")}, {"additionalProperties", shape_of(type.item(), true)}});
      break;
    case Form::object:
      if (may_be_empty_) shapes_.push_back({{"type", "null"}});
      may_be_empty_ = false;
      shapes_.push_back({{"$ref", fmt::format("#/$defs/{}", type.object().id)}});
      break;
  }
}

Value::Object property(const Field& field) {
  Value::Object schema{{"title", field.label.vi}, {"description", field.help.vi}};
  for (auto& entry : shape_of(field.type(), !field.required)) schema.push_back(std::move(entry));
  const std::string_view example = field.type().example;
  if (!example.empty() && example != "...") schema.emplace_back("examples", Value::Array{Value(example)});
  return schema;
}

/// `format`: what the document's first key must say; empty below its root.
Value::Object definition(const Object& object, std::string_view format = {}) {
  Value::Object properties;
  Value::Array required;
  for (const Field& field : object.fields) {
    if (field.key == "format" && !format.empty()) {
      properties.emplace_back(field.key, Value::Object{{"description", field.help.vi}, {"const", format}});
    } else {
      properties.emplace_back(field.key, property(field));
    }
    if (field.required) required.emplace_back(field.key);
  }
  Value::Object schema{{"title", object.title.vi}, {"type", "object"}, {"properties", std::move(properties)}};
  if (!required.empty()) schema.emplace_back("required", std::move(required));
  Value others = false;
  if (object.other != nullptr) others = shape_of(object.other(), false);
  schema.emplace_back("additionalProperties", std::move(others));
  return schema;
}

}  // namespace

Value schema(const model::DocumentTable& table) {
  Value::Object schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                       {"$id", fmt::format("urn:cchc:schema:{}:1", table.name)}};
  for (auto& entry : definition(table.root(), table.format)) schema.push_back(std::move(entry));
  Value::Object definitions;
  for (const Object* object : objects_of(table)) {
    if (object != &table.root()) definitions.emplace_back(object->id, definition(*object));
  }
  schema.emplace_back("$defs", std::move(definitions));
  return schema;
}

}  // namespace cchc::reports
