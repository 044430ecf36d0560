#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cchc::rules {

/// A day or a quarter that stands at these bytes of a text, and how decree 30/2020/NĐ-CP writes it.
struct WrittenDate {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string official;
};

/// The days in `text` that exist and are not written so: `9/3/2025` (also with dashes or dots), `9 tháng 3 năm 2025`,
/// and behind "ngày" those without a year.
std::vector<WrittenDate> misspelt_dates(std::string_view text);

}  // namespace cchc::rules
