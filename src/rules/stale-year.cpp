#include <algorithm>
#include <string>

#include "cchc/rules/rule.hpp"
#include "rules/survey.hpp"
#include "rules/year_mentions.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"kế hoạch năm {years} còn ghi \"{typed}\"", "the plan of {years} still says \"{typed}\""},
     {"sửa thành \"năm {year}\"; nếu đúng là năm trước, ghi \"so với {typed}\" hoặc `# cchc: ignore[stale-year] lý do`",
      "write \"năm {year}\"; if the past year is meant, write \"so với {typed}\" or `# cchc: ignore[stale-year] "
      "reason`"}},
    {{"tên kế hoạch ghi \"{typed}\", mà `years` là {years}", "the title says \"{typed}\", but `years` is {years}"},
     {"sửa một trong hai cho khớp: tên kế hoạch hoặc `years`", "mend one of the two: the title or `years`"}},
    {{"số kế hoạch mang năm {typed}, mà `years` là {years}", "the number is of {typed}, but `years` is {years}"},
     {"ghi lại số, ký hiệu của kế hoạch này", "write the number of this plan"}},
};

/// A plan is copied from last year's, or from one a little older; older years stand in names of laws and in histories.
constexpr int years_back = 3;

std::string shown(phrases::Years years) {
  return years.single() ? std::to_string(years.first) : std::to_string(years.first) + "-" + std::to_string(years.last);
}

class Check {
 public:
  Check(const model::Plan& plan, diagnostics::Diagnostics& diagnostics)
      : plan_(plan), years_(*plan.years), diagnostics_(diagnostics) {}

  void number() {
    if (!plan_.number || plan_.number->year.empty()) return;
    const int year = std::stoi(plan_.number->year);
    if (years_.contains(year) || (plan_.issued && plan_.issued->year() == year)) return;
    report(plan_.number.words.at, 2, plan_.number->year);
  }

  /// A title that names the plan's own years may name others too; one that names only others is wrong.
  void title() {
    const model::Scalar& title = plan_.title;
    const std::vector<Word> words = words_of(title.text);
    const std::vector<YearsNamed> named = years_named(words);
    const auto own = [&](const YearsNamed& one) {
      return one.years.first <= years_.last && years_.first <= one.years.last &&
             (one.years.single() || years_.single() || one.years == years_);
    };
    if (named.empty() || std::any_of(named.begin(), named.end(), own)) {
      if (may_name_years(title)) prose(title, words);
      return;
    }
    const YearsNamed& first = named.front();
    report(plan_.places.within(title, first.begin, first.end), 1,
           title.text.substr(first.begin, first.end - first.begin));
  }

  void prose(const model::Scalar& scalar) {
    if (may_name_years(scalar)) prose(scalar, words_of(scalar.text));
  }

 private:
  static bool may_name_years(const model::Scalar& scalar) { return scalar.text.find("20") != std::string_view::npos; }

  void prose(const model::Scalar& scalar, const std::vector<Word>& words) {
    const std::vector<YearMention> mentions = year_mentions(words);
    if (mentions.empty()) return;
    const std::vector<DocumentMention> documents = document_mentions(scalar.text, words);
    for (const YearMention& one : mentions) {
      if (one.year >= years_.first || one.year < years_.first - years_back) continue;
      if (means_the_past(scalar.text, words, one, documents)) continue;
      report(plan_.places.within(scalar, one.begin, one.end), 0, "năm " + std::to_string(one.year));
    }
  }

  void report(source::Span place, std::size_t message, std::string_view typed) {
    diagnostics_.report(
        stale_year.info, place, messages[message],
        {{"years", shown(years_)}, {"year", std::to_string(years_.last)}, {"typed", std::string(typed)}});
  }

  const model::Plan& plan_;
  phrases::Years years_;
  diagnostics::Diagnostics& diagnostics_;
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const model::Plan& plan = view.plan;
  if (!plan.years) return;
  Check years(plan, diagnostics);
  years.number();
  years.title();
  for (const Passage& one : view.survey.passages.prose) {
    if (one.citation || !one.clues.has(Clue::digit)) continue;
    const model::Scalar words = view.survey.passages.words(one);
    if (words.at != plan.title.at) years.prose(words);
  }
}

}  // namespace

const Rule stale_year{{"CC310",
                       "stale-year",
                       diagnostics::Severity::warning,
                       {"năm cũ còn sót từ kế hoạch trước", "a year left over from an earlier plan"},
                       messages},
                      check};

}  // namespace cchc::rules
