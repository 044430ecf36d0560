#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cchc::model {

struct Unit;
template <class Item>
struct Keyed;

/// The form in which two spellings of one body are equal (domain.md section 6): folded, spaces round dashes and commas
/// dropped, the members of "A và B" and "A-B" sorted.
std::string fold_unit(std::string_view name);

/// A group of actors that owns nothing alone ("Các ngành có liên quan", "công chức chuyên môn"), declared or not.
bool is_group_phrase(std::string_view name);

/// Finds declared units by id, name or alias.
class UnitNames {
 public:
  UnitNames() = default;
  explicit UnitNames(const Keyed<Unit>& units);

  /// The one unit meant, or none; a name that could be two units is none.
  const Unit* find(std::string_view id_or_name) const;
  /// Ids, for "did you mean".
  const std::vector<std::string_view>& ids() const { return ids_; }

 private:
  void learn(std::string_view name, const Unit* unit);

  std::vector<std::string_view> ids_;
  std::unordered_map<std::string_view, const Unit*> by_id_;
  std::unordered_map<std::string, const Unit*> by_name_;        ///< a name of two units: null
  std::unordered_map<std::string, const Unit*> by_short_name_;  ///< without "phòng", "phường" …; of two units: null
};

}  // namespace cchc::model
