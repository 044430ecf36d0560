#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cchc::phrases {

/// Why a phrase has no reading.
enum class Refusal {
  empty,
  no_figure,  ///< words without any figure ("nhóm dẫn đầu"): allowed for a target, and warned about; a citation
              ///< without a document number ("Luật Ngân sách nhà nước năm 2015")
  not_understood,  ///< figures or words that no form fits
  ambiguous,       ///< two readings, both in `readings`
  no_such_day,     ///< 30/02/2025
  year_missing,    ///< "Quý I" in a plan over several years
};

struct ReadingError {
  Refusal refusal = Refusal::not_understood;
  std::vector<std::string> readings;  ///< ambiguous only: each reading in symbolic form
};

/// A value, or why there is none.
template <class Value>
class Reading {
 public:
  Reading(Value value) : value_(std::move(value)) {}
  Reading(ReadingError error) : error_(std::move(error)) {}
  Reading(Refusal refusal) : error_{refusal, {}} {}

  explicit operator bool() const { return value_.has_value(); }
  const Value& operator*() const { return *value_; }
  const Value* operator->() const { return &*value_; }
  const ReadingError& error() const { return error_; }

 private:
  std::optional<Value> value_;
  ReadingError error_;
};

/// The years that a phrase without a year stands in: one year, or the several of a plan over years.
struct Years {
  int first = 0;
  int last = 0;

  bool single() const { return first == last; }
  bool contains(int year) const { return first <= year && year <= last; }
  bool operator==(const Years&) const = default;
};

}  // namespace cchc::phrases
