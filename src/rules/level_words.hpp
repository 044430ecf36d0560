#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "cchc/calendar/date.hpp"
#include "cchc/model/plan.hpp"
#include "rules/words.hpp"

namespace cchc::rules {

enum class PlaceKind { commune, ward, town, special_zone, district, city, province };

/// The name of a kind of place ("thị xã") among the words of a text.
struct PlaceWord {
  PlaceKind unit = PlaceKind::commune;
  std::size_t words = 0;  ///< how many words it takes; 0 where none stands there
};

/// The kind of place that is named from word `at` on.
PlaceWord place_at(const std::vector<Word>& words, std::size_t at);

/// The kinds of place that the plan speaks for, as its level and its place's name tell.
class OwnLevel {
 public:
  explicit OwnLevel(const model::Plan& plan, calendar::Date day);

  /// False where the plan does not say of what level it is.
  bool known() const { return level_.has_value(); }
  /// True for communes, wards and special zones.
  bool lowest() const;
  /// True for a kind of place that is not the plan's, and was there on the day; a town that is no more is abolished.
  bool is_other(PlaceKind unit) const;
  /// "phường".
  std::string_view name() const;

 private:
  std::optional<model::Level> level_;
  std::optional<PlaceKind> named_;  ///< the kind that the place's name begins with
  bool under_province_ = false;
  bool two_tiers_ = false;
};

}  // namespace cchc::rules
