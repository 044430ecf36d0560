#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace cchc::document {

/// A tree of plain values for machine formats; the keys of an object keep their order.
class Value {
 public:
  using Array = std::vector<Value>;
  using Object = std::vector<std::pair<std::string, Value>>;
  using Any = std::variant<std::nullptr_t, bool, std::int64_t, std::string, Array, Object>;

  Value() = default;
  Value(std::nullptr_t) {}
  Value(bool value) : any_(value) {}
  Value(int value) : any_(static_cast<std::int64_t>(value)) {}
  Value(unsigned value) : any_(static_cast<std::int64_t>(value)) {}
  Value(std::int64_t value) : any_(value) {}
  Value(std::size_t value) : any_(static_cast<std::int64_t>(value)) {}
  Value(const char* value) : any_(std::string(value)) {}
  Value(std::string_view value) : any_(std::string(value)) {}
  Value(std::string value) : any_(std::move(value)) {}
  Value(Array value) : any_(std::move(value)) {}
  Value(Object value) : any_(std::move(value)) {}

  const Any& any() const { return any_; }

 private:
  Any any_ = nullptr;
};

}  // namespace cchc::document
