#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cchc/phrases/decimal.hpp"
#include "cchc/phrases/reading.hpp"

namespace cchc::phrases {

enum class ResultKind { ratio, figure, rank, nothing_arose };

/// What an indicator reached in a period: `412/655`, `38%`, `hạng 3/14`, `không phát sinh`.
struct ResultValue {
  ResultKind kind = ResultKind::figure;
  Ratio ratio;       ///< ratio: the parts; rank: the place and of how many (0: not named)
  Decimal figure;    ///< figure only
  std::string unit;  ///< figure only: as for targets; empty where none

  bool ambiguous = false;  ///< a number in it was `ambiguous` (see Number)

  bool operator==(const ResultValue&) const = default;
};

Reading<ResultValue> read_result(std::string_view phrase);

/// `412/655`, `38%`, `rank 3/14`, `không phát sinh`; reads back to an equal value that is not `ambiguous`.
std::string print(const ResultValue& value);

enum class Status { not_started, doing, drafted, submitted, done, stopped };

/// Reads the words of the format (`done`) and the Vietnamese ones (`hoàn thành`, `đang thực hiện`, `chưa thực hiện`
/// …).
Reading<Status> read_status(std::string_view phrase);

/// `not-started`, `done` …
std::string_view symbol(Status status);

}  // namespace cchc::phrases
