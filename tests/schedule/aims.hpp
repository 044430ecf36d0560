#pragma once

#include <string_view>

#include <doctest/doctest.h>

#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"
#include "cchc/phrases/deadline.hpp"
#include "cchc/schedule/progress.hpp"

namespace tests {

using namespace cchc;

inline model::Phrase<phrases::Target> target(std::string_view words) {
  const auto read = phrases::read_target(words);
  REQUIRE_MESSAGE(bool(read), words);
  return {{words, {}}, *read};
}

inline model::Result result(std::string_view words) {
  const auto read = phrases::read_result(words);
  REQUIRE_MESSAGE(bool(read), words);
  model::Result one;
  one.value = {{words, {}}, *read};
  return one;
}

/// The verdict on `reached` in `year` of a plan that begins in `first_year`.
inline std::string_view verdict(const model::Aim& aim, const model::Result* reached, int year = 2025,
                                int first_year = 2025) {
  model::IndicatorRow row;
  row.aim = &aim;
  return schedule::symbol(schedule::judge(row, reached, year, first_year));
}

inline std::string_view verdict(std::string_view wanted, std::string_view reached) {
  model::Aim aim;
  aim.target = target(wanted);
  const model::Result one = result(reached);
  return verdict(aim, &one);
}

}  // namespace tests
