#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/model/settings.hpp"

namespace cchc::rules {

/// Units that one key of the plan names: `lead`, `partners`, `guided_by`, a step's `from`.
using UnitList = std::span<const model::Scalar* const>;

/// Such lists, none empty, one behind the other.
class UnitLists {
 public:
  class Iterator {
   public:
    Iterator(const UnitLists& lists, std::size_t at) : lists_(&lists), at_(at) {}
    UnitList operator*() const { return (*lists_)[at_]; }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return at_ != other.at_; }

   private:
    const UnitLists* lists_;
    std::size_t at_;
  };

  Iterator begin() const { return {*this, 0}; }
  Iterator end() const { return {*this, ends_.size()}; }
  UnitList operator[](std::size_t at) const {
    const std::size_t begin = at == 0 ? 0 : ends_[at - 1];
    return UnitList(names_).subspan(begin, ends_[at] - begin);
  }

  void reserve(std::size_t lists) {
    names_.reserve(lists);
    ends_.reserve(lists);
  }
  /// Adds a name to the list that is open; `close` ends it.
  void add(const model::Scalar& name) { names_.push_back(&name); }
  void close() {
    if (names_.size() > (ends_.empty() ? 0 : ends_.back())) ends_.push_back(static_cast<std::uint32_t>(names_.size()));
  }

 private:
  std::vector<const model::Scalar*> names_;
  std::vector<std::uint32_t> ends_;  ///< of each list among the names
};

/// Every such list, each once as it is typed (defaults not repeated for the tasks that take them over).
UnitLists unit_lists(const model::Plan& plan);

/// The unit of the settings that the name means, as they spell it; empty where it is none.
std::string_view known_unit(const model::KnownWords& words, std::string_view name);

/// True where both names mean one declared unit, or are the same words for an undeclared one.
bool same_unit(const model::UnitNames& names, const model::Scalar& a, const model::Scalar& b);

/// True where the name stands for a group of actors, by its words or by `group: true` of its unit.
bool is_group(const model::UnitNames& names, const model::Scalar& name);

}  // namespace cchc::rules
