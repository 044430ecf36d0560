#pragma once

#include <vector>

#include "cchc/calendar/date.hpp"
#include "cchc/calendar/period.hpp"
#include "cchc/model/places.hpp"
#include "cchc/model/scalar.hpp"
#include "cchc/phrases/decimal.hpp"
#include "cchc/phrases/reading.hpp"
#include "cchc/phrases/result.hpp"

namespace cchc::model {

/// Which plan the results belong to: a path, or what identifies it.
struct PlanReference {
  source::Span at;
  Scalar path;
  Scalar number;
  Phrase<phrases::Years> years;
  Scalar place;
};

/// What was reached for one indicator or task; `thanh-toan: 412/655` is short for `{value: 412/655}`.
struct Result {
  source::Span at;
  Scalar id;
  Phrase<phrases::ResultValue> value;
  Phrase<phrases::Status> status;
  Phrase<calendar::Date> on;
  Scalar product;
  OneOrMany<Scalar> evidence;
  Scalar note;
};

/// Counts of dossiers in one field. Settled = early + on time + late.
struct Dossier {
  source::Span at;
  Scalar id;
  Phrase<phrases::Decimal> carried_over;
  Phrase<phrases::Decimal> received;
  Phrase<phrases::Decimal> early;
  Phrase<phrases::Decimal> on_time;
  Phrase<phrases::Decimal> late;
  Phrase<phrases::Decimal> pending;
};

/// The prose of a report, or of one area in it.
struct NarrativeParts {
  source::Span at;
  Scalar id;  ///< the area; absent for the whole report
  Scalar done;
  Scalar strengths;
  Scalar limits;
  Scalar causes;
  Scalar next;
  Scalar proposals;
};

struct Narrative : NarrativeParts {
  Keyed<NarrativeParts> areas;
};

/// What happened in one period.
struct Results {
  source::Span at;
  Scalar format;
  PlanReference plan;
  Phrase<calendar::Period> period;
  Phrase<calendar::Date> reported;
  Scalar by;
  Keyed<Result> results;
  Keyed<Dossier> dossiers;
  Part<Narrative> narrative;

  Places places;
  std::vector<Prose> prose;

  /// The entry for an id, or null.
  const Result* find(std::string_view id) const;
};

}  // namespace cchc::model
