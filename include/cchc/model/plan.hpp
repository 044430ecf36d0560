#pragma once

#include <string_view>
#include <vector>

#include "cchc/calendar/date.hpp"
#include "cchc/calendar/due_rule.hpp"
#include "cchc/calendar/period.hpp"
#include "cchc/calendar/window.hpp"
#include "cchc/model/outline.hpp"
#include "cchc/model/places.hpp"
#include "cchc/model/scalar.hpp"
#include "cchc/model/unit_names.hpp"
#include "cchc/phrases/deadline.hpp"
#include "cchc/phrases/document_number.hpp"
#include "cchc/phrases/reading.hpp"
#include "cchc/phrases/target.hpp"

namespace cchc::model {

enum class State { draft, signed_ };
enum class Level { commune, ward, special_zone, district, province };
enum class Regime { national, calendar };
enum class Shift { none, next, previous };

/// `at` of every struct: its id, or its first key; what is absent is reported there.
struct Place {
  source::Span at;
  Scalar name;
  Scalar code;  ///< official administrative code
  Phrase<Level> level;
  Scalar parent;
};

/// A row of the register of documents (căn cứ): a mapping, or one line that names it all.
struct BasisDocument {
  source::Span at;
  Scalar line;  ///< the one-line form as typed
  Phrase<phrases::DocumentNumber> number;
  Phrase<calendar::Date> issued;
  Scalar issuer;
  Scalar subject;
  Phrase<phrases::Years> years;
};

struct Annex {
  source::Span at;
  Scalar title;
  Scalar file;
};

struct Unit {
  source::Span at;
  Scalar id;
  Scalar name;
  OneOrMany<Scalar> aliases;
  OneOrMany<Scalar> answers_for;
  OneOrMany<Scalar> supports;
  Phrase<bool> group;
  Phrase<calendar::Date> valid_from;
  Phrase<calendar::Date> valid_to;
};

/// A period that is reported on; in a plan over several years one without a year comes back every year.
struct ReportedPeriod {
  calendar::Period period;
  bool every_year = false;

  bool operator==(const ReportedPeriod&) const = default;
};

/// One tier of a report's way up.
struct ReportingStep {
  source::Span at;
  OneOrMany<Scalar> from;
  Scalar to;
  Scalar via;
  Phrase<calendar::DueRule> due;
  OneOrMany<Phrase<ReportedPeriod>> periods;
  Scalar about;
};

struct PrintedWindow {
  source::Span at;
  Scalar id;  ///< the period as typed
  Phrase<calendar::Period> period;
  Phrase<calendar::Window> window;
};

/// One stream of reports.
struct Stream {
  source::Span at;
  Scalar name;
  Phrase<unsigned> closes_before_day;
  Phrase<Regime> regime;
  OneOrMany<Phrase<ReportedPeriod>> periods;
  Keyed<PrintedWindow> windows;
  Phrase<Shift> shift;
  List<ReportingStep> steps;
};

struct Partner {
  source::Span at;
  Scalar unit;
  Seldom<Scalar> role;
};

/// What the tasks below take over where they say nothing themselves.
struct Defaults {
  source::Span at;
  OneOrMany<Scalar> lead;
  OneOrMany<Partner> partners;
  Scalar approver;
  Phrase<phrases::Deadline> due;
  Scalar output;
};

/// Counts that the plan's own words state.
struct Declared {
  source::Span at;
  Phrase<unsigned> areas;
  Phrase<unsigned> tasks;
  Phrase<unsigned> indicators;
  Scalar area;
  Scalar where;
};

struct Measure {
  source::Span at;
  Scalar done;
  Scalar of;
};

struct MilestoneEntry {
  source::Span at;
  Scalar id;  ///< the year as typed
  Phrase<unsigned> year;
  Phrase<phrases::Target> target;
};

/// What few indicators say of their target.
struct Terms {
  Scalar except;
  Phrase<bool> if_any;
  Scalar within;
  Phrase<bool> subset;
  Scalar of;
  Keyed<MilestoneEntry> milestones;
  Phrase<phrases::Target> step;
  Scalar every;
  Scalar same_as;
  Scalar where;
  Scalar note;
};

/// What an indicator and a task with a target say of it.
struct Aim {
  Phrase<phrases::Target> target;
  Part<Measure> measure;
  Seldom<Terms> terms;
};

struct Indicator : Aim {
  source::Span at;
  Scalar id;
  Scalar title;
  OneOrMany<Scalar> lead;
  Scalar criterion;
};

struct Assignment {
  source::Span at;
  Phrase<phrases::DocumentNumber> number;
  Phrase<phrases::Deadline> due;
};

struct Event {
  source::Span at;
  Phrase<calendar::Date> happened;
};

struct TaskDetails;

/// A task (nhiệm vụ); with a target it is an indicator at once.
struct Task {
  source::Span at;
  source::Span whole;  ///< from its first key to its last value, rows below included
  Scalar id;
  Scalar title;
  Scalar output;
  OneOrMany<Scalar> lead;
  OneOrMany<Partner> partners;
  Phrase<phrases::Deadline> due;
  Seldom<Aim> aim;
  Seldom<TaskDetails> details;
};

/// What few tasks say.
struct TaskDetails {
  Scalar approver;
  Part<Assignment> assigned_by;
  Scalar criterion;
  Part<Event> event;
  List<Indicator> indicators;
  List<Task> tasks;
};

struct Group {
  source::Span at;
  Scalar id;
  Scalar title;
  Part<Defaults> defaults;
  OneOrMany<Scalar> directions;
  List<Indicator> indicators;
  List<Task> tasks;
  Scalar note;
};

struct Area {
  source::Span at;
  Scalar id;
  Scalar title;
  OneOrMany<Scalar> lead;
  OneOrMany<Scalar> guided_by;
  Part<Defaults> defaults;
  OneOrMany<Scalar> directions;
  List<Indicator> indicators;
  List<Task> tasks;
  List<Group> groups;
  Scalar note;
};

struct Section {
  source::Span at;
  Scalar heading;
  Scalar body;
};

/// One year's (or several years') plan, as typed and as read.
struct Plan {
  source::Span at;
  Scalar format;
  Phrase<State> state;
  Scalar title;
  Phrase<phrases::DocumentNumber> number;
  Phrase<calendar::Date> issued;
  Scalar issued_with;
  Phrase<phrases::Years> years;
  Part<Place> place;
  List<BasisDocument> basis;
  List<Annex> annexes;
  Keyed<Unit> units;
  OneOrMany<Stream> reporting;
  Part<Defaults> defaults;
  List<Declared> declared;
  List<Indicator> indicators;
  List<Task> tasks;
  List<Area> areas;
  List<Section> sections;
  OneOrMany<Scalar> recipients;

  Places places;             ///< where its words stand in the file
  std::vector<Prose> prose;  ///< every free text, in file order
  Outline outline;           ///< its tasks and indicators as flat lists
  UnitNames unit_names;      ///< units by id and by folded name
};

}  // namespace cchc::model
