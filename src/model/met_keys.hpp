#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "cchc/model/fields.hpp"

namespace cchc::model {

/// What has been met in a mapping: its keys nearly always come in the order of the table.
class MetKeys {
 public:
  explicit MetKeys(const Object& object) : fields_(object.fields) {}

  /// The field of this key, or null.
  const Field* find(std::string_view key) {
    for (std::size_t tried = 0; tried < fields_.size(); ++tried) {
      const Field& field = fields_[next_];
      if (++next_ == fields_.size()) next_ = 0;
      if (field.key.size() == key.size() && field.key == key) return &field;
    }
    return nullptr;
  }
  /// Whether the key, of this field or of none (null), has been added.
  bool has(const Field* field, std::string_view key) const {
    if (field != nullptr) return has(*field);
    return std::find(unknown_.begin(), unknown_.end(), key) != unknown_.end();
  }
  bool has(const Field& field) const { return (met_ & bit(field)) != 0; }
  void add(const Field* field, std::string_view key) {
    if (field == nullptr) return unknown_.push_back(key);
    met_ |= bit(*field);
  }

 private:
  std::uint64_t bit(const Field& field) const { return std::uint64_t{1} << (&field - fields_.data()); }

  std::span<const Field> fields_;
  std::size_t next_ = 0;
  std::uint64_t met_ = 0;
  std::vector<std::string_view> unknown_;
};

}  // namespace cchc::model
