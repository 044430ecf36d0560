#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "cchc/model/fields.hpp"
#include "cchc/text/short_texts.hpp"

namespace cchc::model {

/// What is known of an object's keys while a document is read.
struct KeyOrder {
  explicit KeyOrder(const Object& object) {
    for (const Field& field : object.fields) {
      if (field.required) required |= std::uint64_t{1} << (&field - object.fields.data());
    }
  }

  std::uint64_t required = 0;  ///< a bit for each field that must be there
  std::array<std::uint8_t, 65>
      next{};  ///< which field followed which the last time; by its number from 1, 0: the first
};

/// The keys that were met in a mapping so far.
class MetKeys {
 public:
  MetKeys(const Object& object, KeyOrder& order) : fields_(object.fields), order_(order) {}

  /// The field of this key, or null: the likely one first, then those behind the last one met.
  const Field* find(std::string_view key) {
    std::size_t at = order_.next[last_];
    if (!is(at, key)) at = find(key, last_, fields_.size());
    if (at == fields_.size()) at = find(key, 0, last_);
    if (at == fields_.size()) return nullptr;
    order_.next[last_] = static_cast<std::uint8_t>(at);
    last_ = at + 1;
    return &fields_[at];
  }
  /// Whether the key, of this field or of none (null), has been added.
  bool has(const Field* field, std::string_view key) const {
    if (field != nullptr) return has(*field);
    return std::find(unknown_.begin(), unknown_.end(), key) != unknown_.end();
  }
  bool has(const Field& field) const { return (met_ & bit(field)) != 0; }
  /// Whether a required one has not been added.
  bool incomplete() const { return (order_.required & ~met_) != 0; }
  void add(const Field* field, std::string_view key) {
    if (field == nullptr) return unknown_.push_back(key);
    met_ |= bit(*field);
  }

 private:
  bool is(std::size_t at, std::string_view key) const {
    return at < fields_.size() && text::same_short(fields_[at].key, key);
  }
  /// The field of this key among those from `begin` to `end`, or how many fields there are.
  std::size_t find(std::string_view key, std::size_t begin, std::size_t end) const {
    while (begin < end && !is(begin, key)) ++begin;
    return begin < end ? begin : fields_.size();
  }
  std::uint64_t bit(const Field& field) const { return std::uint64_t{1} << (&field - fields_.data()); }

  std::span<const Field> fields_;
  KeyOrder& order_;
  std::size_t last_ = 0;
  std::uint64_t met_ = 0;
  std::vector<std::string_view> unknown_;
};

}  // namespace cchc::model
