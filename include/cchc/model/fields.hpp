#pragma once

#include <span>
#include <string_view>

#include "cchc/text/language.hpp"

namespace cchc::yaml {
struct Node;
}

namespace cchc::model {

class Reader;
struct Object;

enum class Form {
  text,    ///< a scalar
  words,   ///< a scalar out of `Type::words`
  list,    ///< a list of `item`
  object,  ///< a mapping with the keys of `object`
  map,     ///< a mapping whose keys are free and whose values are `item`
};

/// What may stand as a value: the structure that the reader, the schema and the reference page agree on.
struct Type {
  Form form = Form::text;
  text::Bilingual name;                          ///< "ngày", "danh sách": for messages and the reference page
  std::span<const std::string_view> words = {};  ///< words only
  const Type& (*item)() = nullptr;               ///< list and map
  const Object& (*object)() = nullptr;           ///< object only
  bool scalar_too = false;                       ///< a single scalar is accepted in its place
  bool single_too = false;                       ///< list only: one item is accepted without the list
  std::string_view example = {};                 ///< what to type
};

/// One key of a mapping.
struct Field {
  std::string_view key;
  text::Bilingual label;  ///< the glossary's term, also understood by "did you mean"
  text::Bilingual help;   ///< one line
  const Type& (*type)();
  void (*read)(Reader& reader, const yaml::Node& key, const yaml::Node& value, void* object);
  bool required = false;
  std::string_view example = {};  ///< what to type here; else that of its type
};

/// One kind of mapping.
struct Object {
  std::string_view id;    ///< `task`: its name in the schema
  text::Bilingual title;  ///< "nhiệm vụ"
  std::span<const Field> fields;
  /// Reads a mapping under a key that is the document's own (an area's id); none: every other key is a fault.
  void (*read_other)(Reader& reader, const yaml::Node& key, const yaml::Node& value, void* object) = nullptr;
  const Type& (*other)() = nullptr;
  bool citation = false;          ///< its texts belong to the register of documents
  std::string_view example = {};  ///< the single text that may stand in its place
};

/// A kind of document.
struct DocumentTable {
  std::string_view name;    ///< `plan`, as `cchc schema` names it
  std::string_view format;  ///< `cchc-plan/1`
  const Object& (*root)();
};

/// plan, results and settings.
std::span<const DocumentTable> document_tables();

}  // namespace cchc::model
