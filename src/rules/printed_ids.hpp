#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/model/plan.hpp"

namespace cchc::rules {

enum class Numerals { figures, roman, letters };

/// A number that the plan prints in front of a row, taken apart: `VI.1` is figure 1 behind `VI`.
struct PrintedId {
  std::string front;  ///< what stands before its last part, the dot included
  std::string last;   ///< `1`, `IV`, `đ`
};

/// Nothing where the id is a word (`thanh-toan`).
std::optional<PrintedId> printed_id(std::string_view id);

/// True where the last sign of the id is a figure: then no letter numbers it.
bool ends_in_figure(std::string_view id);

/// The end of a place ("mục II.2.đ") if it is a single letter.
std::optional<PrintedId> lettered_place(std::string_view where);

/// A row among its siblings: those of one parent and one kind.
struct Sibling {
  const model::Scalar* id = nullptr;
  const model::Scalar* where = nullptr;  ///< none for areas and groups
  bool by_criterion = false;             ///< numbered as the scoring is, not as the plan
};

/// The children of one parent, kind by kind, each in file order; there are three kinds at most.
struct Family {
  std::array<std::vector<Sibling>, 3> kinds;
};

/// Shows `see` every family; a large plan has more siblings than it is worth keeping.
void each_family(const model::Plan& plan, const std::function<void(const Family&)>& see);

/// True where the numbers among the ids are figures behind one front, each one more than the one above it: none is
/// missing, which most plans show without taking ids apart.
bool counts_up(const Family& family);

/// What `lasts`, the last parts of ids with one front, count in.
Numerals numerals_of(const std::vector<std::string_view>& lasts);

/// The place of a last part in its row, from 1: 4 of `IV`, 5 of `đ`; 0 where it has none (`f`, `12` among letters).
std::size_t rank(std::string_view last, Numerals numerals);

/// The last part that has this rank, in capitals where `like` is.
std::string printed(std::size_t rank, Numerals numerals, std::string_view like);

}  // namespace cchc::rules
