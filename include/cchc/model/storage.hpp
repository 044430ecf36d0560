#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace cchc::model {

/// Where the lists of one document lie, each behind the one before; all of it is given back at once.
class Storage {
 public:
  Storage() = default;
  Storage(Storage&& other) noexcept { *this = std::move(other); }
  /// The other one takes over what lay here, as lists do that are moved.
  Storage& operator=(Storage&& other) noexcept {
    std::swap(blocks_, other.blocks_);
    std::swap(free_, other.free_);
    std::swap(left_, other.left_);
    return *this;
  }

  /// Room for `count` items that are still to be made.
  template <class Item>
  Item* room_for(std::size_t count) {
    static_assert(alignof(Item) <= alignment);
    const std::size_t size = (count * sizeof(Item) + alignment - 1) / alignment * alignment;
    if (size > left_) open_block(size);
    left_ -= size;
    return reinterpret_cast<Item*>(std::exchange(free_, free_ + size));
  }

 private:
  static constexpr std::size_t alignment = alignof(void*);

  /// Opens a block of `size` at least.
  void open_block(std::size_t size);

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* free_ = nullptr;  ///< behind the last list
  std::size_t left_ = 0;       ///< of its block
};

}  // namespace cchc::model
