#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cchc::model {

struct Unit;
template <class Item>
struct Keyed;

/// The form in which two spellings of one body are equal: folded, spaces round dashes and commas
/// dropped, the members of "A và B" and "A-B" sorted.
std::string fold_unit(std::string_view name);

/// The same for every spelling of a name, typing errors in diacritics, order of members and rank ("công chức",
/// "phường") aside; 0 where the name is too short to be told by it.
std::uint64_t unit_key(std::string_view name);

/// A group of actors that owns nothing alone ("Các ngành có liên quan", "công chức chuyên môn"), declared or not.
bool is_group_phrase(std::string_view name);

/// The words of a long name that names one thing, as sums of text::BareWord, a trailing "xã" or "phường" taken off.
struct LongName {
  std::vector<std::uint64_t> words;
  const Unit* unit = nullptr;
};

/// Finds declared units by id, name or alias.
class UnitNames {
 public:
  UnitNames() = default;
  explicit UnitNames(const Keyed<Unit>& units);

  /// The one unit meant, or none; a name that could be two units is none. Typing errors in diacritics ("Văn phong") and
  /// words left out of a long name ("Trung tâm hành chính công") still mean the one unit that they fit.
  const Unit* find(std::string_view id_or_name) const;
  /// True where it is the id of a unit.
  bool has_id(std::string_view id) const { return find_id(id) != nullptr; }
  /// True where two declared units have one name.
  bool shares_names() const { return shares_names_; }
  /// Ids, for "did you mean".
  const std::vector<std::string_view>& ids() const { return ids_; }

 private:
  /// Units by sums of what they are called by, in order; null where two units share one.
  using BySum = std::vector<std::pair<std::uint64_t, const Unit*>>;

  void learn(std::string_view name, const Unit* unit);
  const Unit* find_id(std::string_view id) const;
  const Unit* find_variant(std::string_view name) const;

  std::vector<std::string_view> ids_;
  BySum by_id_;          ///< by text::ShortHash of the id; units of one id stand side by side
  BySum by_name_;        ///< of fold_unit
  BySum by_short_name_;  ///< of the same without "phòng", "phường" …
  BySum by_key_;         ///< by unit_key
  bool shares_names_ = false;
  std::vector<LongName> long_names_;  ///< those that words may be left out of
};

}  // namespace cchc::model
