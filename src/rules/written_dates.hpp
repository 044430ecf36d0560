#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cchc::rules {

/// A day that a text names day first, at these bytes of it, and how decree 30/2020/NĐ-CP writes it.
struct WrittenDate {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string official;
};

/// The days in `text` that exist: `9/3/2025` (also with dashes or dots), `9 tháng 3 năm 2025`, and behind "ngày" those
/// without a year.
std::vector<WrittenDate> written_dates(std::string_view text);

}  // namespace cchc::rules
