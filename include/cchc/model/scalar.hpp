#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "cchc/model/rows.hpp"
#include "cchc/phrases/shared.hpp"
#include "cchc/source/span.hpp"

namespace cchc::model {

/// One value as it was typed, with its place. Texts live as long as the file they were read from.
struct Scalar {
  static constexpr std::uint32_t absent = 0x7FFFFFFF;  ///< no node

  std::string_view text;             ///< decoded; empty where absent or empty
  source::Span at;                   ///< quotes included; an empty value: its key's
  std::uint32_t key = 0;             ///< where the key (or list) begins that it stands under; 0 where absent
  std::uint32_t node : 31 = absent;  ///< its yaml::NodeId
  bool refused : 1 = false;          ///< what stands there is no text, or broken: it is reported already

  /// True where something stands there.
  explicit operator bool() const { return !text.empty(); }
  /// True where the key was written, even with nothing behind it.
  bool written() const { return node != absent; }
};
static_assert(sizeof(Scalar) <= 32);

/// Words and what they were read as; no value where the words are absent, or could not be read (then it is reported).
template <class Value>
struct Phrase {
  Scalar words;
  phrases::Kept<Value> value;

  explicit operator bool() const { return value.has_value(); }
  const Value& operator*() const { return *value; }
  const Value* operator->() const { return &*value; }
};

/// `lead: vp` or `lead: [vp, hcc]`: one value stands for a list of one.
template <class Item>
struct OneOrMany : Rows<Item> {};

/// A mapping whose keys are the document's own: ids, names, periods. Items carry their key as `id`.
template <class Item>
struct Keyed : Rows<Item> {};

/// A list of things.
template <class Item>
struct List : Rows<Item> {};

/// A mapping that may be absent; its content stays where it is when the part is moved.
template <class Item>
class Part {
 public:
  source::Span key;

  explicit operator bool() const { return item_ != nullptr; }
  bool has_value() const { return item_ != nullptr; }
  const Item& operator*() const { return *item_; }
  Item& operator*() { return *item_; }
  const Item* operator->() const { return item_.get(); }
  Item* operator->() { return item_.get(); }
  Item& emplace() { return *(item_ = std::make_unique<Item>()); }
  void reset() { item_.reset(); }

 private:
  std::unique_ptr<Item> item_;
};

/// Keys that few things have: they take room only where one of them is typed, and read as absent elsewhere.
template <class Item>
class Seldom {
 public:
  const Item& operator*() const { return item_ ? *item_ : none(); }
  const Item* operator->() const { return &**this; }
  Item& fill() { return item_ ? *item_ : *(item_ = std::make_unique<Item>()); }
  /// Null where none of them is typed.
  Item* present() { return item_.get(); }

 private:
  static const Item& none() {
    static const Item nothing{};
    return nothing;
  }

  std::unique_ptr<Item> item_;
};

}  // namespace cchc::model
