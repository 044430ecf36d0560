#pragma once

#include <type_traits>
#include <utility>

#include "model/phrase_types.hpp"
#include "model/reader.hpp"

namespace cchc::model {

// What stands as a value of a C++ type: one overload set for its structure, one for its reading.

template <class Value>
struct Shape;

template <>
struct Shape<Scalar> {
  static const Type& type() { return text_type; }
  static void read(Reader& reader, const yaml::Node& key, const yaml::Node& value, Scalar& out) {
    out = reader.scalar(key, value);
    if (out) reader.prose.push_back({out, reader.in_citation});
  }
};

template <class Value>
struct Shape<Phrase<Value>> {
  static const Type& type() { return phrase_type<Value>(); }
  static void read(Reader& reader, const yaml::Node& key, const yaml::Node& value, Phrase<Value>& out) {
    out.words = reader.scalar(key, value);
    if (out.words) out.value = read_phrase<Value>(reader, out.words);
  }
};

/// Structs that a single scalar can stand for say how: `static void read_short(Struct&, Reader&, Scalar)`.
template <class Struct>
concept HasShortForm = requires(Struct& out, Reader& reader, Scalar words) {
  read_short(out, reader, words);
};

template <class Struct>
requires requires(Struct one) { one.at; }
struct Shape<Struct> {
  static const Type& type() {
    static const Type one{.form = Form::object,
                          .name = object_of<Struct>().title,
                          .object = &object_of<Struct>,
                          .scalar_too = HasShortForm<Struct>};
    return one;
  }
  static void read(Reader& reader, const yaml::Node& key, const yaml::Node& value, Struct& out) {
    if (value.broken) return;
    if (value.kind == yaml::Kind::mapping) {
      out.at = reader.fields(value, object_of<Struct>(), &out);
      if constexpr (requires { out.whole; }) out.whole = value.span;
      return;
    }
    if constexpr (HasShortForm<Struct>) {
      if (const Scalar words = reader.scalar(key, value); words.written()) {
        out.at = words.at;
        read_short(out, reader, words);
      }
    } else {
      reader.wrong_type(value.kind == yaml::Kind::null ? key : value, type());
    }
  }
};

/// An entry `id: value` of a mapping with free keys, whose value is always one phrase.
template <class Struct, class Value>
struct EntryShape {
  static const Type& type() { return Shape<Value>::type(); }
  static void read(Reader& reader, const yaml::Node& key, const yaml::Node& value, Struct& out) {
    if (const Scalar words = reader.scalar(key, value)) read_short(out, reader, words);
  }
};

template <class Struct>
struct Shape<Part<Struct>> {
  static const Type& type() { return Shape<Struct>::type(); }
  static void read(Reader& reader, const yaml::Node& key, const yaml::Node& value, Part<Struct>& out) {
    out.key = key.span;
    if (value.broken || value.kind == yaml::Kind::null) return;
    Shape<Struct>::read(reader, key, value, out.emplace());
  }
};

template <class Item>
void read_items(Reader& reader, const yaml::Node& key, const yaml::Node& list, std::vector<Item>& out) {
  for (const yaml::Node& item : reader.tree().items(list)) {
    if (item.broken || item.kind == yaml::Kind::null) continue;
    Shape<Item>::read(reader, key, item, out.emplace_back());
  }
}

template <class Item>
struct Shape<List<Item>> {
  static const Type& type() {
    static const Type one{.form = Form::list, .name = {"danh sách", "list"}, .item = &Shape<Item>::type};
    return one;
  }
  static void read(Reader& reader, const yaml::Node& key, const yaml::Node& value, List<Item>& out) {
    out.key = key.span;
    out.written = true;
    if (value.broken || value.kind == yaml::Kind::null) return;
    if (value.kind != yaml::Kind::sequence) return reader.wrong_type(value, type());
    read_items(reader, key, value, out);
  }
};

template <class Item>
struct Shape<OneOrMany<Item>> {
  static const Type& type() {
    static const Type one{
        .form = Form::list, .name = {"danh sách", "list"}, .item = &Shape<Item>::type, .single_too = true};
    return one;
  }
  static void read(Reader& reader, const yaml::Node& key, const yaml::Node& value, OneOrMany<Item>& out) {
    out.key = key.span;
    out.written = true;
    out.refused = value.broken;
    if (value.broken || value.kind == yaml::Kind::null) return;
    if (value.kind == yaml::Kind::sequence) return read_items(reader, key, value, out);
    Shape<Item>::read(reader, key, value, out.emplace_back());
  }
};

template <class Item>
struct Shape<Keyed<Item>> {
  static const Type& type() {
    static const Type one{
        .form = Form::map, .name = {"các dòng `mã: giá trị`", "lines of `key: value`"}, .item = &Shape<Item>::type};
    return one;
  }
  static void read(Reader& reader, const yaml::Node& key, const yaml::Node& value, Keyed<Item>& out) {
    out.key = key.span;
    out.written = true;
    if (value.broken || value.kind == yaml::Kind::null) return;
    if (value.kind != yaml::Kind::mapping) return reader.wrong_type(value, type());
    for (const auto& [id, item] : reader.tree().entries(value)) read_entry(reader, id, item, out);
  }
  /// One entry whose key is the item's id.
  static void read_entry(Reader& reader, const yaml::Node& id, const yaml::Node& item, Keyed<Item>& out) {
    Item& one = out.emplace_back();
    one.id = reader.scalar(id, id);
    if (item.kind != yaml::Kind::null) Shape<Item>::read(reader, id, item, one);
    one.at = id.span;
  }
};

template <class Member>
struct MemberOf;
template <class Struct, class Value>
struct MemberOf<Value Struct::*> {
  using Type = Value;
};

enum class Need { optional, required };

/// One row of a table: the key, the member of `Struct` it is read into, and its words.
template <class Struct, auto Member>
constexpr Field field(std::string_view key, text::Bilingual label, text::Bilingual help, Need need = Need::optional) {
  using Value = typename MemberOf<decltype(Member)>::Type;
  return {key,
          label,
          help,
          &Shape<Value>::type,
          [](Reader& reader, const yaml::Node& at, const yaml::Node& value, void* object) {
            Shape<Value>::read(reader, at, value, static_cast<Struct*>(object)->*Member);
          },
          need == Need::required};
}

/// As `field`, for what names documents: their years are their own.
template <class Struct, auto Member>
constexpr Field citation_field(std::string_view key, text::Bilingual label, text::Bilingual help) {
  using Value = typename MemberOf<decltype(Member)>::Type;
  Field one = field<Struct, Member>(key, label, help);
  one.read = [](Reader& reader, const yaml::Node& at, const yaml::Node& value, void* object) {
    reader.in_citation = true;
    Shape<Value>::read(reader, at, value, static_cast<Struct*>(object)->*Member);
    reader.in_citation = false;
  };
  return one;
}

}  // namespace cchc::model
