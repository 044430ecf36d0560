#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/phrases/decimal.hpp"
#include "cchc/phrases/reading.hpp"

namespace cchc::phrases {

enum class Operator { at_least, more_than, at_most, less_than, equal, range, rank, change, milestones, growth };

/// One step of a trajectory: from year `by` on (0: from the start).
struct Milestone {
  int by = 0;
  Operator op = Operator::equal;
  Decimal value;
  std::string unit;

  bool operator==(const Milestone&) const = default;
};

/// What an indicator aims at (chỉ tiêu), as tests/phrases/targets.txt shows.
struct Target {
  Operator op = Operator::equal;
  Decimal value;     ///< the figure; growth: the start; rank: the place
  Decimal low;       ///< range only
  Decimal high;      ///< range only: full when reached
  std::string unit;  ///< `%`, `phút/lượt`, `hồ sơ`, `điểm`, `bậc` …; empty where none is named
  std::optional<Decimal> stretch;
  std::optional<Decimal> rank_of;  ///< rank only: of how many
  std::string since;               ///< change only: the baseline as written ("năm 2024"), or "mỗi năm"
  bool lower = false;              ///< change only: "giảm": better is less
  std::vector<Milestone> steps;    ///< milestones only, by year
  Decimal step;                    ///< growth only: added every `every`
  std::string every;               ///< growth only: `year`, `quarter`, `month`
  Decimal until;                   ///< growth only: where it ends
  bool relative_step = false;      ///< growth only: the step is a percentage of the value, not percentage points
  bool of_assigned = false;        ///< measured against what a higher level assigned
  bool if_any = false;             ///< "(nếu có)": nothing arose where the denominator is 0
  bool aspiration = false;         ///< "phấn đấu"
  std::string except;              ///< what "(trừ …)" leaves out, as written; several joined by `; `

  bool operator==(const Target&) const = default;
};

/// Reads symbolic and Vietnamese target phrases; `no_figure` for words only.
Reading<Target> read_target(std::string_view phrase);

/// The numbers of a target phrase whose dot was taken as a decimal point (rule ambiguous-number), as parts of it.
std::vector<std::string_view> ambiguous_numbers(std::string_view phrase);

/// Symbolic form; reads back to an equal value.
std::string print(const Target& target);

/// The operator as `explain` and JSON write it: `>=`, `rank`, `growth` …
std::string_view symbol(Operator op);

}  // namespace cchc::phrases
