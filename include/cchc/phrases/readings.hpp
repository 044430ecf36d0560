#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "cchc/calendar/date.hpp"
#include "cchc/calendar/due_rule.hpp"
#include "cchc/calendar/period.hpp"
#include "cchc/phrases/deadline.hpp"
#include "cchc/phrases/decimal.hpp"
#include "cchc/phrases/document_number.hpp"
#include "cchc/phrases/reading.hpp"
#include "cchc/phrases/result.hpp"
#include "cchc/phrases/shared.hpp"
#include "cchc/phrases/target.hpp"

namespace cchc::phrases {

/// What was read from phrases of one kind, by their words and years; forgets all of it once it holds many.
template <class Known>
class Memory {
 public:
  /// What is known of `phrase`, else what `read` finds out; stands until the next call.
  template <class Read>
  const Known& of(std::string_view phrase, Years years, Read read) {
    if (const auto met = met_.find(Said{phrase, years}); met != met_.end()) return met->known;
    if (met_.size() >= most_phrases || bytes_ >= most_bytes) {
      met_.clear();
      bytes_ = 0;
    }
    bytes_ += phrase.size();
    return met_.insert(Met{std::string(phrase), years, read()}).first->known;
  }

 private:
  static constexpr std::size_t most_phrases = 2'000;
  static constexpr std::size_t most_bytes = 200'000;

  struct Said {
    std::string_view phrase;
    Years years;
    bool operator==(const Said&) const = default;
  };
  struct Met {
    std::string phrase;
    Years years;
    Known known;
    operator Said() const { return {phrase, years}; }
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(Said said) const {
      const auto years = static_cast<std::size_t>(said.years.first) * 31 + static_cast<std::size_t>(said.years.last);
      return std::hash<std::string_view>()(said.phrase) + years;
    }
  };
  struct Same {
    using is_transparent = void;
    bool operator()(Said a, Said b) const { return a == b; }
  };

  std::unordered_set<Met, Hash, Same> met_;
  std::size_t bytes_ = 0;
};

/// A target's reading and its numbers as `ambiguous_numbers` gives them: where each begins and how long it is.
struct TargetReading {
  Reading<Shared<Target>> reading;
  std::vector<std::pair<std::size_t, std::size_t>> ambiguous;
};

/// Readings of the phrases met before: plans say "Quý III" and "100%" over and over. Each function gives what the
/// reader of its name does, standing until it is called again. For one thread, and for as many documents as it likes.
class Readings {
 public:
  const TargetReading& target(std::string_view phrase);
  const Reading<Shared<Deadline>>& deadline(std::string_view phrase, Years years);
  const Reading<calendar::DueRule>& due_rule(std::string_view phrase);
  const Reading<calendar::Period>& period(std::string_view phrase, Years years);
  const Reading<calendar::Date>& date(std::string_view phrase);
  const Reading<Years>& years(std::string_view phrase);
  const Reading<Shared<DocumentNumber>>& document_number(std::string_view phrase);
  const Reading<Number>& number(std::string_view phrase);
  const Reading<Shared<ResultValue>>& result(std::string_view phrase);
  const Reading<Status>& status(std::string_view phrase);

 private:
  Memory<TargetReading> targets_;
  Memory<Reading<Shared<Deadline>>> deadlines_;
  Memory<Reading<calendar::DueRule>> due_rules_;
  Memory<Reading<calendar::Period>> periods_;
  Memory<Reading<calendar::Date>> dates_;
  Memory<Reading<Years>> years_;
  Memory<Reading<Shared<DocumentNumber>>> document_numbers_;
  Memory<Reading<Number>> numbers_;
  Memory<Reading<Shared<ResultValue>>> results_;
  Memory<Reading<Status>> statuses_;
};

}  // namespace cchc::phrases
