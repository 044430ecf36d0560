#include "rules/level_words.hpp"

#include <algorithm>
#include <array>

#include "rules/terms.hpp"

namespace cchc::rules {

namespace {

struct Name {
  std::array<std::string_view, 2> words;
  PlaceKind unit;
};

constexpr std::array<Name, 10> names{{
    {{"xã", ""}, PlaceKind::commune},
    {{"phường", ""}, PlaceKind::ward},
    {{"thị", "trấn"}, PlaceKind::town},
    {{"đặc", "khu"}, PlaceKind::special_zone},
    {{"huyện", ""}, PlaceKind::district},
    {{"quận", ""}, PlaceKind::district},
    {{"thị", "xã"}, PlaceKind::district},
    {{"thành", "phố"}, PlaceKind::city},
    {{"tp", ""}, PlaceKind::city},
    {{"tỉnh", ""}, PlaceKind::province},
}};

/// The level of a place whose name begins with its kind ("phường Mẫu"); nothing above communes, where one name has two.
std::optional<model::Level> level_of(std::optional<PlaceKind> named) {
  if (named == PlaceKind::commune || named == PlaceKind::town) return model::Level::commune;
  if (named == PlaceKind::ward) return model::Level::ward;
  if (named == PlaceKind::special_zone) return model::Level::special_zone;
  return std::nullopt;
}

}  // namespace

PlaceWord place_at(const std::vector<Word>& words, std::size_t at) {
  for (const Name& name : names) {
    const std::size_t size = name.words[1].empty() ? 1 : 2;
    if (at + size > words.size() || words[at].folded != name.words[0]) continue;
    if (size == 2 && (words[at + 1].folded != name.words[1] || words[at + 1].before != Pause::none)) continue;
    return {name.unit, size};
  }
  return {};
}

// From 1 July 2025 on there are provinces and communes only: resolution 203/2025/QH15.
OwnLevel::OwnLevel(const model::Plan& plan, calendar::Date day) : two_tiers_(day >= calendar::Date::of(2025, 7, 1)) {
  if (!plan.place) return;
  level_ = plan.place->level.value;
  const std::vector<Word> name = term_words(plan.place->name.text);
  if (const PlaceWord kind = place_at(name, 0); kind.words > 0) named_ = kind.unit;
  if (!level_ && !plan.place->level.words) level_ = level_of(named_);
  const std::vector<Word> parent = term_words(plan.place->parent.text);
  under_province_ = std::any_of(parent.begin(), parent.end(), [](const Word& one) { return one.folded == "tỉnh"; });
}

bool OwnLevel::lowest() const {
  return level_ == model::Level::commune || level_ == model::Level::ward || level_ == model::Level::special_zone;
}

bool OwnLevel::is_other(PlaceKind unit) const {
  if (unit == named_) return false;
  const bool gone =
      unit == PlaceKind::district || unit == PlaceKind::town || (unit == PlaceKind::city && under_province_);
  if (two_tiers_ && gone) return false;
  switch (level_.value_or(model::Level::commune)) {
    case model::Level::commune: return unit != PlaceKind::commune && (unit != PlaceKind::town || named_.has_value());
    case model::Level::ward: return unit != PlaceKind::ward;
    case model::Level::special_zone: return unit != PlaceKind::special_zone;
    case model::Level::district: return unit == PlaceKind::province;
    case model::Level::province: return false;
  }
  return false;
}

std::string_view OwnLevel::name() const {
  if (named_ == PlaceKind::town) return "thị trấn";
  switch (level_.value_or(model::Level::commune)) {
    case model::Level::commune: return "xã";
    case model::Level::ward: return "phường";
    case model::Level::special_zone: return "đặc khu";
    case model::Level::district: return named_ == PlaceKind::city ? "thành phố" : "huyện";
    case model::Level::province: return "tỉnh";
  }
  return "";
}

}  // namespace cchc::rules
