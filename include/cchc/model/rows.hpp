#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

#include "cchc/model/storage.hpp"
#include "cchc/source/span.hpp"

namespace cchc::model {

/// Items in order, as in a std::vector, with what is known of the value that they were read from; a plan has a million
/// such lists, most of them with one item or none. They lie in the storage of their document.
template <class Item>
class Rows {
 public:
  using value_type = Item;
  using const_iterator = const Item*;

  Rows() = default;
  Rows(Rows&& other) noexcept { *this = std::move(other); }
  Rows& operator=(Rows&& other) noexcept {
    const std::uint32_t room = room_;
    room_ = other.room_;
    other.room_ = room & most;
    std::swap(items_, other.items_);
    std::swap(size_, other.size_);
    key = other.key;
    written = other.written;
    refused = other.refused;
    return *this;
  }
  ~Rows() { clear(); }

  Item* begin() { return items_; }
  Item* end() { return items_ + size_; }
  const Item* begin() const { return items_; }
  const Item* end() const { return items_ + size_; }
  const Item* data() const { return items_; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  Item& operator[](std::size_t at) { return items_[at]; }
  const Item& operator[](std::size_t at) const { return items_[at]; }
  Item& front() { return items_[0]; }
  const Item& front() const { return items_[0]; }
  Item& back() { return items_[size_ - 1]; }
  const Item& back() const { return items_[size_ - 1]; }

  void reserve(std::size_t room, Storage& storage) {
    if (room <= room_) return;
    Item* const wider = storage.room_for<Item>(room);
    std::uninitialized_move(begin(), end(), wider);
    std::destroy(begin(), end());
    items_ = wider;
    room_ = static_cast<std::uint32_t>(room) & most;
  }
  Item& emplace_back(Storage& storage) {
    if (size_ == room_) reserve(room_ == 0 ? 1 : 2 * std::size_t{room_}, storage);
    std::construct_at(end());
    return items_[size_++];
  }
  void pop_back() { erase(end() - 1, end()); }
  void erase(Item* first, Item* last) {
    Item* const rest = std::move(last, end(), first);
    std::destroy(rest, end());
    size_ = static_cast<std::uint32_t>(rest - items_);
  }
  void clear() {
    if (size_ > 0) erase(begin(), end());
  }

 private:
  static constexpr std::uint32_t most = (1U << 30U) - 1;

  Item* items_ = nullptr;
  std::uint32_t size_ = 0;
  std::uint32_t room_ : 30 = 0;

 public:
  bool written : 1 = false;  ///< its key stands there
  bool refused : 1 = false;  ///< some of what stands there could not be read: it is reported already
  source::Span key;          ///< empty where absent
};

}  // namespace cchc::model
