#pragma once

#include <string_view>
#include <vector>

#include "cchc/calendar/date.hpp"
#include "cchc/diagnostics/rule_info.hpp"
#include "cchc/model/places.hpp"
#include "cchc/model/scalar.hpp"
#include "cchc/text/language.hpp"

namespace cchc::model {

struct RuleLevel {
  source::Span at;
  Scalar id;  ///< name or code of a rule
  Phrase<diagnostics::Severity> severity;
};

struct PathRules {
  source::Span at;
  Scalar id;  ///< a glob from the settings file's folder
  Keyed<RuleLevel> rules;
};

struct DayOff {
  source::Span at;
  Phrase<calendar::Date> date;
  Scalar why;
};

struct Abbreviation {
  source::Span at;
  Scalar id;
  Scalar meaning;
};

struct Words {
  source::Span at;
  OneOrMany<Scalar> units;
  Keyed<Abbreviation> abbreviations;
};

/// What settings, and those they extend, add to the words that every plan may use. Lives as long as they do.
struct KnownWords {
  std::vector<std::string_view> units;
  std::vector<std::string_view> abbreviations;
};

/// `.cchc.yaml`.
struct Settings {
  source::Span at;
  Scalar format;
  Scalar extends;
  Phrase<text::Language> language;
  Keyed<RuleLevel> rules;
  Keyed<PathRules> paths;
  OneOrMany<Scalar> exclude;
  List<DayOff> days_off;
  Part<Words> words;

  Places places;
  std::vector<Prose> prose;
};

}  // namespace cchc::model
