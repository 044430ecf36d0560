#pragma once

#include <optional>
#include <set>
#include <string>
#include <type_traits>
#include <utility>

#include "cchc/text/normalize.hpp"
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
    if (out) reader.add_prose(out);
  }
};

template <class Value>
struct Shape<Phrase<Value>> {
  static const Type& type() { return phrase_type<Value>(); }
  static void read(Reader& reader, const yaml::Node& key, const yaml::Node& value, Phrase<Value>& out) {
    out.words = reader.scalar(key, value, type());
    if (out.words) out.value = read_phrase<Value>(reader, out.words);
  }
};

template <class Value>
struct Shape<Seldom<Value>> {
  static const Type& type() { return Shape<Value>::type(); }
  static void read(Reader& reader, const yaml::Node& key, const yaml::Node& value, Seldom<Value>& out) {
    Shape<Value>::read(reader, key, value, out.fill());
  }
};

/// Structs that a single scalar can stand for say how: `static void read_short(Struct&, Reader&, Scalar)`.
template <class Struct>
concept HasShortForm = requires(Struct& out, Reader& reader, Scalar words) {
  read_short(out, reader, words);
};

/// Where the id stands that an entry of a mapping has been given already; nothing for other structs.
template <class Struct>
std::optional<source::Span> place_of_id(const Struct& out) {
  if constexpr (requires { out.id.at; }) {
    if (out.id.written()) return out.id.at;
  }
  return std::nullopt;
}

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
      if (HasShortForm<Struct> && reader.is_cut_text(key, value, object_of<Struct>())) return;
      out.at = reader.fields(value, object_of<Struct>(), &out, place_of_id(out));
      if constexpr (requires { out.whole; }) out.whole = value.span;
      return;
    }
    if constexpr (HasShortForm<Struct>) {
      if (const Scalar words = reader.scalar(key, value, type()); words.written()) {
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

/// False for what `Shape::read` reported instead of reading it.
inline bool was_read(const Scalar& one) { return one.written(); }
template <class Value>
bool was_read(const Phrase<Value>& one) {
  return one.words.written();
}
template <class Struct>
requires requires(Struct one) { one.at; }
bool was_read(const Struct& one) { return !one.at.empty(); }

template <class Struct>
struct Shape<Part<Struct>> {
  static const Type& type() { return Shape<Struct>::type(); }
  static void read(Reader& reader, const yaml::Node& key, const yaml::Node& value, Part<Struct>& out) {
    out.key = key.span;
    if (value.broken || value.kind == yaml::Kind::null) return;
    Shape<Struct>::read(reader, key, value, out.emplace());
    if (!was_read(*out)) out.reset();
  }
};

/// Appends the item; false where it could not be read, which is reported.
template <class Item>
bool read_item(Reader& reader, const yaml::Node& key, const yaml::Node& item, Rows<Item>& out) {
  if (item.broken || item.kind == yaml::Kind::null) return !item.broken;
  Shape<Item>::read(reader, key, item, out.emplace_back(reader.storage()));
  if (was_read(out.back())) return true;
  out.pop_back();
  return false;
}

/// Appends every item that can be read; false where one could not.
template <class Item>
bool read_items(Reader& reader, const yaml::Node& key, const yaml::Node& list, Rows<Item>& out) {
  bool all = true;
  out.reserve(out.size() + reader.tree().count(list), reader.storage());
  for (const yaml::Node& item : reader.tree().items(list)) all &= read_item(reader, key, item, out);
  return all;
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
    const bool list = value.kind == yaml::Kind::sequence;
    out.refused = !(list ? read_items(reader, key, value, out) : read_item(reader, key, value, out));
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
    const bool other_kind = value.kind != yaml::Kind::mapping && value.kind != yaml::Kind::null;
    out.refused = value.broken || other_kind || reader.in_disorder(value.span);
    if (value.broken || value.kind == yaml::Kind::null) return;
    if (other_kind) return reader.wrong_type(value, type());
    out.reserve(reader.tree().count(value), reader.storage());
    const bool may_repeat = !reader.keys_differ();
    std::set<std::string> seen;
    for (const auto& [id, item] : reader.tree().entries(value)) {
      if (may_repeat && !seen.insert(text::nfc(reader.tree().text(id))).second) continue;  // it is duplicate-key
      read_entry(reader, id, item, out);
    }
  }
  /// One entry whose key is the item's id.
  static void read_entry(Reader& reader, const yaml::Node& id, const yaml::Node& item, Keyed<Item>& out) {
    Item& one = out.emplace_back(reader.storage());
    one.id = reader.scalar(id, id);
    if (item.kind != yaml::Kind::null) Shape<Item>::read(reader, id, item, one);
    one.at = id.span;
  }
};

}  // namespace cchc::model
