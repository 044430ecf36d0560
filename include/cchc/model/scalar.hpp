#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "cchc/phrases/shared.hpp"
#include "cchc/source/span.hpp"

namespace cchc::yaml {
struct Node;
}

namespace cchc::model {

/// One value as it was typed, with its place. Texts live as long as the file they were read from.
struct Scalar {
  std::string_view text;             ///< decoded; empty where absent or empty
  source::Span at;                   ///< quotes included; an empty value: its key's
  source::Span key;                  ///< the key (or list) it stands under; empty where absent
  const yaml::Node* node = nullptr;  ///< none where absent
  bool refused = false;              ///< what stands there is no text, or broken: it is reported already

  /// True where something stands there.
  explicit operator bool() const { return !text.empty(); }
  /// True where the key was written, even with nothing behind it.
  bool written() const { return node != nullptr; }
};

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
struct OneOrMany : std::vector<Item> {
  source::Span key;  ///< empty where absent
  bool written = false;
  bool refused = false;  ///< some of what stands there could not be read: it is reported already
};

/// A mapping whose keys are the document's own: ids, names, periods. Items carry their key as `id`.
template <class Item>
struct Keyed : std::vector<Item> {
  source::Span key;
  bool written = false;
  bool refused = false;  ///< what stands there could not be read: it is reported already
};

/// A list of things.
template <class Item>
struct List : std::vector<Item> {
  source::Span key;
  bool written = false;
};

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

}  // namespace cchc::model
