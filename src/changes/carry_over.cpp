#include <algorithm>
#include <charconv>
#include <utility>

#include "cchc/changes/new_plan.hpp"
#include "cchc/phrases/document_number.hpp"
#include "cchc/schedule/windows.hpp"
#include "cchc/source/edit.hpp"
#include "cchc/text/fold.hpp"

namespace cchc::changes {

namespace {

using calendar::Window;
using model::Scalar;

bool digit(char letter) { return '0' <= letter && letter <= '9'; }

/// A run of exactly four digits in a text.
struct WrittenYear {
  std::size_t begin = 0;
  int year = 0;
};

constexpr std::size_t year_digits = 4;

std::vector<WrittenYear> written_years(std::string_view text) {
  std::vector<WrittenYear> years;
  for (std::size_t at = 0; at < text.size();) {
    if (!digit(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && digit(text[at])) ++at;
    if (at - begin != year_digits) continue;
    int year = 0;
    std::from_chars(text.data() + begin, text.data() + at, year);
    years.push_back({begin, year});
  }
  return years;
}

calendar::Date moved(calendar::Date day, int years) {
  const int year = day.year() + years;
  const bool month_end = day == calendar::last_day_of_month(day.year(), day.month());
  const auto same = calendar::Date::of(year, day.month(), day.day());
  constexpr unsigned february = 2;
  if (same && !(month_end && day.month() == february)) return *same;
  return calendar::last_day_of_month(year, day.month());
}

std::string words_of(Window window) {
  return calendar::official(window.first) + " - " + calendar::official(window.last);
}

class Carrying {
 public:
  Carrying(const model::File<model::Plan>& old, int year)
      : plan_(old.content),
        source_(old.source()),
        years_(plan_.years ? *plan_.years : phrases::Years{year - 1, year - 1}),
        delta_(year - years_.first) {}

  void run() {
    head(years_.first + delta_);
    for (const model::Stream& stream : plan_.reporting) reporting(stream);
    defaults(plan_.defaults);
    for (const model::Area& area : plan_.areas) {
      defaults(area.defaults);
      for (const model::Group& group : area.groups) defaults(group.defaults);
    }
    for (const model::TaskRow& row : plan_.outline.tasks) {
      years_in(row.task->due.words);
      if (row.task->details->event) take_out(row.task->details->event);
    }
    for (const model::IndicatorRow& row : plan_.outline.indicators) {
      for (const model::MilestoneEntry& one : row.aim->terms->milestones) years_in(one.id);
    }
  }

  std::string bytes() const { return source::apply(source_.bytes(), edits_); }

  /// The same lines, but for the windows, which rightly begin in the year before.
  std::string bytes_without_windows() const {
    std::vector<source::Edit> edits = edits_;
    for (source::Edit& edit : edits) {
      if (std::find(windows_.begin(), windows_.end(), edit.span) != windows_.end()) edit.text.clear();
    }
    return source::apply(source_.bytes(), std::move(edits));
  }

  phrases::Years years() const { return years_; }

 private:
  void replace(const Scalar& words, std::string text) {
    if (words.written()) edits_.push_back({words.at, std::move(text)});
  }

  void head(int year) {
    if (plan_.state.words.written()) {
      replace(plan_.state.words, "draft");
    } else if (plan_.title.written()) {
      edits_.push_back({{plan_.title.key, plan_.title.key}, "state: draft\n"});
    }
    years_in(plan_.title);
    years_in(plan_.years.words);
    if (plan_.number) {
      phrases::DocumentNumber blank = *plan_.number;
      blank.number.clear();
      replace(plan_.number.words, print(blank));
    }
    replace(plan_.issued.words, "…/…/" + std::to_string(year));
  }

  /// Moves on every year in `words` that is one of the plan's, or the one before (windows begin there).
  void years_in(const Scalar& words) {
    for (const WrittenYear& one : written_years(words.text)) {
      if (one.year < years_.first - 1 || one.year > years_.last + 1) continue;
      edits_.push_back(
          {plan_.places.within(words, one.begin, one.begin + year_digits), std::to_string(one.year + delta_)});
    }
  }

  void reporting(const model::Stream& stream) {
    for (const auto& period : stream.periods) years_in(period.words);
    for (const model::ReportingStep& step : stream.steps) {
      for (const auto& period : step.periods) years_in(period.words);
    }
    const auto rule = schedule::closing_rule(stream);
    for (const model::PrintedWindow& printed : stream.windows) {
      years_in(printed.id);
      if (!printed.window) continue;
      Window window{moved(printed.window->first, delta_), moved(printed.window->last, delta_)};
      if (rule && printed.period) {
        calendar::Period period = *printed.period;
        period.year += delta_;
        window = calendar::window_of(period, *rule);
      }
      replace(printed.window.words, words_of(window));
      windows_.push_back(printed.window.words.at);
    }
  }

  void defaults(const model::Part<model::Defaults>& defaults) {
    if (defaults) years_in(defaults->due.words);
  }

  /// The lines of an event that has happened; left where other things stand on its first line.
  void take_out(const model::Part<model::Event>& event) {
    const std::size_t first = source_.position(event.key.begin).line;
    const source::Span line = source_.line(first);
    if (!text::trim(source_.text({line.begin, event.key.begin})).empty()) return;
    const std::uint32_t end = std::max(event.key.end, event->happened.words.at.end);
    const std::size_t last = source_.position(end).line;
    const auto behind =
        last < source_.line_count() ? source_.line(last + 1).begin : static_cast<std::uint32_t>(source_.bytes().size());
    edits_.push_back({{line.begin, behind}, {}});
  }

  const model::Plan& plan_;
  const source::Source& source_;
  phrases::Years years_;
  int delta_;
  std::vector<source::Edit> edits_;
  std::vector<source::Span> windows_;  ///< where printed windows stand
};

/// The lines of `bytes` that name one of `years`, but not those that `carried` itself is about.
std::vector<Mention> mentions(std::string_view bytes, phrases::Years years, phrases::Years carried) {
  std::vector<Mention> found;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = bytes.substr(begin, end - begin);
    ++number;
    begin = end + 1;
    for (const WrittenYear& one : written_years(line)) {
      if (!years.contains(one.year) || carried.contains(one.year)) continue;
      found.push_back({number, std::string(text::trim(line))});
      break;
    }
  }
  return found;
}

}  // namespace

CarriedPlan carry_over(const model::File<model::Plan>& old, int year) {
  Carrying carrying(old, year);
  carrying.run();
  const phrases::Years years = carrying.years();
  return {carrying.bytes(), mentions(carrying.bytes_without_windows(), years, {year, year + years.last - years.first})};
}

}  // namespace cchc::changes
