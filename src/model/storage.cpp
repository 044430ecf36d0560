#include "cchc/model/storage.hpp"

#include <algorithm>

namespace cchc::model {

namespace {

constexpr std::size_t first_block = 16'384;  ///< what a plan of 10 kB takes
constexpr std::size_t largest_block = 1'048'576;

}  // namespace

void Storage::open_block(std::size_t size) {
  const std::size_t doublings = std::min<std::size_t>(blocks_.size(), 6);
  left_ = std::max(size, std::min(first_block << doublings, largest_block));
  free_ = blocks_.emplace_back(std::make_unique_for_overwrite<std::byte[]>(left_)).get();
}

}  // namespace cchc::model
