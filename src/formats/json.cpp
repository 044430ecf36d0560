#include <variant>

#include <nlohmann/json.hpp>

#include "formats/print_document.hpp"

namespace cchc::formats {

namespace {

using document::Value;
using Json = nlohmann::ordered_json;

Json json_of(const Value& value);

struct ToJson {
  Json operator()(const Value::Array& array) const {
    Json list = Json::array();
    for (const Value& one : array) list.push_back(json_of(one));
    return list;
  }
  Json operator()(const Value::Object& object) const {
    Json json = Json::object();
    for (const auto& [key, one] : object) json[key] = json_of(one);
    return json;
  }
  template <class Plain>
  Json operator()(const Plain& plain) const {
    return plain;
  }
};

Json json_of(const Value& value) { return std::visit(ToJson{}, value.any()); }

std::string dump(const Value& value, int indent) {
  return json_of(value).dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string print_json(const Value& value) { return dump(value, 2) + "\n"; }

std::string print_json_line(const Value& value) { return dump(value, -1); }

std::string print_document_json(const document::Document& document, const PrintOptions&) {
  return print_json(document.value);
}

}  // namespace cchc::formats
