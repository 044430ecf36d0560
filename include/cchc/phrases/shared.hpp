#pragma once

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace cchc::phrases {

/// A value that never changes, or none; copies share it.
template <class Value>
class Shared {
 public:
  Shared() = default;
  Shared(std::nullopt_t) {}
  Shared(Value value) : value_(std::make_shared<const Value>(std::move(value))) {}

  explicit operator bool() const { return value_ != nullptr; }
  bool has_value() const { return value_ != nullptr; }
  const Value& operator*() const { return *value_; }
  const Value* operator->() const { return value_.get(); }
  void reset() { value_.reset(); }

 private:
  std::shared_ptr<const Value> value_;
};

/// How a phrase keeps its value: a large one is shared by all phrases that say the same.
template <class Value>
using Kept = std::conditional_t<(sizeof(Value) > 32), Shared<Value>, std::optional<Value>>;

}  // namespace cchc::phrases
