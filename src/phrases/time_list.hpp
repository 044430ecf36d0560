#pragma once

#include <optional>
#include <vector>

#include "phrases/moment.hpp"

namespace cchc::phrases {

/// What stands before a time: nothing, "trước", "đến" and its kin, or "từ".
enum class Bound { within, before, by, from };

/// One time of a list, or the span from one to another.
struct TimeItem {
  Bound bound = Bound::within;
  Moment first;
  std::optional<Moment> last;
  Tokens bound_words;
  Tokens words;  ///< the time, or both ends of the span
};

struct TimeList {
  std::vector<TimeItem> items;
  bool alternatives = false;  ///< joined by "hoặc"
  bool yearly = false;        ///< "hàng năm" behind it
};

/// Takes all of `tokens` as times joined by "và", a comma and so on; nothing where anything else stands there.
std::optional<TimeList> time_list(Tokens tokens);

}  // namespace cchc::phrases
