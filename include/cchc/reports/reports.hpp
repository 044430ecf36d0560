#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cchc/calendar/date.hpp"
#include "cchc/calendar/days_off.hpp"
#include "cchc/calendar/period.hpp"
#include "cchc/calendar/window.hpp"
#include "cchc/document/document.hpp"
#include "cchc/model/fields.hpp"
#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"
#include "cchc/phrases/reading.hpp"
#include "cchc/phrases/steps.hpp"
#include "cchc/text/language.hpp"

namespace cchc::reports {

/// What a report on one plan is made from.
struct ReportInput {
  const model::Plan& plan;
  const model::Results* results = nullptr;      ///< none: the plan's own overview, no verdicts on what was reached
  const model::Results* year_before = nullptr;  ///< the same period last year, where there is one
  calendar::Period period;
  calendar::Date today;
  const calendar::DaysOff& days_off;
  text::Language language = text::Language::vi;
};

/// `report PATH --period P`.
document::Document period_report(const ReportInput& input);

/// A plan in `windows`, with the name that output shows.
struct NamedPlan {
  std::string name;
  const model::Plan* plan = nullptr;
  std::vector<calendar::Period> periods;  ///< empty: each stream's own
};

struct WindowsInput {
  std::vector<NamedPlan> plans;
  std::optional<calendar::Date> on;  ///< only the windows that hold this day
  const calendar::DaysOff& days_off;
  text::Language language = text::Language::vi;
  calendar::Date today{};  ///< for calendars
};

/// `windows [PATH]`: reporting windows and due days, as a clerk pins them to the wall.
document::Document windows(const WindowsInput& input);

/// `windows --closes-before-day D --year Y`: windows of a rule alone; JSON and CSV without plan and steps.
document::Document windows_of_rule(calendar::ClosingRule rule, std::span<const calendar::Period> periods,
                                   std::optional<calendar::Date> on, text::Language language,
                                   calendar::Date today = {});

/// A plan in `due`, with the name that output shows and all results of its periods.
struct DuePlan {
  std::string name;
  const model::Plan* plan = nullptr;
  std::vector<const model::Results*> results;
};

struct DueOptions {
  std::vector<DuePlan> plans;
  calendar::Date on;
  int within = 30;
  bool overdue_only = false;
  std::string unit;  ///< only its things, as a text to paste into a message; empty: all units
  const calendar::DaysOff& days_off;
  text::Language language = text::Language::vi;
  calendar::Date today{};  ///< for calendars
};

/// `due [PATH…]`: what is still to be done, by due day.
document::Document due(const DueOptions& options);

/// How many open tasks of `options.plans` have no deadline that could be read, and so stand nowhere in `due`.
std::size_t without_deadline(const DueOptions& options);

/// Whether any plan declares `unit`, by id, name or alias, or names it as a lead or sender.
bool has_unit(const DueOptions& options, std::string_view unit);

/// Two plans, or one plan at two times.
struct ChangesInput {
  const model::Plan& before;
  const model::Plan& after;
  const calendar::DaysOff& days_off;
  bool for_signing = false;  ///< as the table of an amendment, not as lines
  text::Language language = text::Language::vi;
};

/// `diff OLD NEW`: what changed in meaning; `tables[0]` has no rows where nothing did.
document::Document changes(const ChangesInput& input);

/// A phrase, with what its reading may depend on.
struct PhraseInput {
  std::string_view phrase;
  phrases::Years years;                          ///< those of a phrase without a year
  bool this_year = false;                        ///< nobody named `years`: they are those of today
  std::optional<calendar::Period> period;        ///< due rules: the period whose due day is asked for
  bool period_without_year = false;              ///< `period` has taken its year from `years`
  std::optional<calendar::ClosingRule> closing;  ///< when the data of a period close
  const calendar::DaysOff& days_off;
  text::Language language = text::Language::vi;
};

/// `explain "PHRASE"`: how it reads as each of `kinds`, step by step, without those that do not fit; several readings
/// are a list in JSON. Nothing where none fits.
std::optional<document::Document> phrase(const PhraseInput& input, std::span<const phrases::PhraseKind> kinds);

/// A rule in full.
struct RuleInput {
  std::string_view code;
  std::string_view name;
  std::string_view severity;
  std::string_view summary;
  std::string_view page;  ///< Markdown; under each heading Vietnamese and English paragraphs take turns
  text::Language language = text::Language::vi;
};

/// `explain CODE|NAME`.
document::Document rule(const RuleInput& input);

/// `schema NAME`: JSON Schema 2020-12 of a kind of document: structure only, Vietnamese descriptions.
document::Value schema(const model::DocumentTable& table);

/// docs/format.md: every key of every document.
document::Document reference(text::Language language);

}  // namespace cchc::reports
