#include "model/examples.hpp"

#include <algorithm>

namespace cchc::model {

namespace {

bool says_something(const Type& type) { return !type.example.empty() && type.example != "..."; }

bool says_something(const Field& field) { return !field.example.empty() || says_something(field.type()); }

/// The field to show for its object: a required one, else one whose example says something.
const Field& shown_field(const Object& object) {
  const auto end = object.fields.end();
  const auto required = std::find_if(object.fields.begin(), end, [](const Field& field) { return field.required; });
  if (required != end) return *required;
  const auto telling =
      std::find_if(object.fields.begin(), end, [](const Field& field) { return says_something(field); });
  return telling == end ? object.fields.front() : *telling;
}

}  // namespace

std::string example_of(const Type& type) {
  switch (type.form) {
    case Form::list: return "- " + example_of(type.item());
    case Form::map: return "a: " + example_of(type.item());
    case Form::object: {
      if (!type.object().example.empty()) return std::string(type.object().example);
      const Field& field = shown_field(type.object());
      return type.scalar_too ? example_of(field) : std::string(field.key) + ": " + example_of(field);
    }
    default: return std::string(says_something(type) ? type.example : "Cải cách thủ tục hành chính");
  }
}

std::string example_of(const Field& field) {
  if (!field.example.empty()) return std::string(field.example);
  const Type& type = field.type();
  return type.single_too ? example_of(type.item()) : example_of(type);
}

}  // namespace cchc::model
