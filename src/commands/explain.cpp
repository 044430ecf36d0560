#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cchc/linting/catalogue.hpp"
#include "cchc/linting/pages.hpp"
#include "cchc/phrases/period.hpp"
#include "cchc/reports/reports.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/workspace/error.hpp"
#include "commands/command.hpp"
#include "commands/periods.hpp"
#include "commands/phrase_refusal.hpp"
#include "commands/printing.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

using phrases::PhraseKind;

constexpr std::array<std::string_view, 2> explain_formats{"text", "json"};
constexpr std::array<PhraseKind, 6> all_kinds{PhraseKind::target, PhraseKind::due,    PhraseKind::due_rule,
                                              PhraseKind::period, PhraseKind::number, PhraseKind::document};

struct ExplainOptions {
  std::vector<std::string> phrases;
  std::string as;
  std::string year;
  std::string years;
  std::string period;
  std::string closes_before_day;
  std::string format = "text";

  bool years_named() const { return !year.empty() || !years.empty(); }
};

const std::string& the_phrase(const ExplainOptions& options) {
  if (options.phrases.empty()) {
    throw wrong_use(
        "cần một cụm từ trong ngoặc kép hoặc một mã quy tắc: `cchc explain \"Quý III\"`, `cchc explain CC401`",
        "name a phrase in quotes or a rule: `cchc explain \"Quý III\"`, `cchc explain CC401`");
  }
  if (options.phrases.size() > 1) {
    throw wrong_use("đặt cả cụm từ trong ngoặc kép: `cchc explain \"từ 98% trở lên\"`",
                    "put the whole phrase in quotes: `cchc explain \"từ 98% trở lên\"`");
  }
  return options.phrases.front();
}

std::optional<PhraseKind> asked_kind(const ExplainOptions& options) {
  if (options.as.empty()) return std::nullopt;
  std::vector<std::string_view> names;
  for (const PhraseKind kind : all_kinds) names.push_back(phrases::symbol(kind));
  return all_kinds[choice("--as", options.as, names)];
}

phrases::Years years_of(const ExplainOptions& options, const workspace::Environment& environment) {
  constexpr int first_year = 1900;
  constexpr int last_year = 2200;
  if (!options.year.empty() && !options.years.empty()) {
    throw wrong_use("chỉ dùng một: `--year` hoặc `--years`", "use one only: `--year` or `--years`");
  }
  if (!options.year.empty()) {
    const int year = number("--year", options.year, first_year, last_year);
    return {year, year};
  }
  if (options.years.empty()) return {environment.today.year(), environment.today.year()};
  const auto years = phrases::read_years(options.years);
  if (years && first_year <= years->first && years->first <= years->last && years->last <= last_year) return *years;
  throw wrong_use("`--years` không nhận \"" + options.years + "\"; gõ như `2021-2025`",
                  "`--years` does not take \"" + options.years + "\"; type it like `2021-2025`");
}

reports::PhraseInput input_of(const ExplainOptions& options, const std::string& phrase,
                              const calendar::DaysOff& days_off, const workspace::Environment& environment) {
  reports::PhraseInput input{
      phrase, years_of(options, environment), !options.years_named(), {}, false, {}, days_off, environment.language};
  if (!options.period.empty()) {
    input.period = typed_period(options.period, input.years);
    const auto otherwise = phrases::read_period(options.period, {input.years.first + 1, input.years.last + 1});
    input.period_without_year = !otherwise || *otherwise != *input.period;
  }
  if (!options.closes_before_day.empty()) {
    constexpr int last_day_of_every_month = 28;
    const int day = number("--closes-before-day", options.closes_before_day, 1, last_day_of_every_month);
    input.closing = calendar::ClosingRule{static_cast<unsigned>(day)};
  }
  return input;
}

document::Document page(const diagnostics::RuleInfo& rule, const workspace::Environment& environment) {
  return reports::rule({rule.code, rule.name, diagnostics::word(rule.severity), rule.summary.in(environment.language),
                        linting::page_of(rule), environment.language});
}

/// The rule of that name or code; a code may be typed in small letters.
const diagnostics::RuleInfo* rule_named(std::string_view typed) {
  std::string code(typed);
  if (code.starts_with("cc")) code.replace(0, 2, "CC");
  const diagnostics::RuleInfo* rule = linting::find_rule(typed);
  return rule == nullptr ? linting::find_rule(code) : rule;
}

int run_explain(const ExplainOptions& options, workspace::Environment& environment) {
  const formats::DocumentFormat& format = document_format(options.format, explain_formats);
  const std::string& phrase = the_phrase(options);
  const auto kind = asked_kind(options);
  const calendar::DaysOff days_off;
  const reports::PhraseInput input = input_of(options, phrase, days_off, environment);
  if (!kind) {
    if (const diagnostics::RuleInfo* rule = rule_named(text::trim(phrase))) {
      environment.out << format.print(page(*rule, environment), {});
      return 0;
    }
  }
  const auto kinds = kind ? std::vector{*kind} : phrases::kinds_of(phrase, input.years);
  const auto document = reports::phrase(input, kinds);
  if (!document) {
    environment.err << (kind ? refusal(phrase, input.years, kinds, environment.language)
                             : unknown_phrase(phrase, input.years, environment.language));
    return 1;
  }
  environment.out << format.print(*document, {});
  if (kinds.size() == 1) return 0;
  environment.err << environment.say({"cchc: hiểu được nhiều cách; chọn một bằng `--as`\n",
                                      "cchc: there are several readings; choose one by `--as`\n"});
  return 1;
}

Action bind(Options& line) {
  const auto options = std::make_shared<ExplainOptions>();
  line.arguments("PHRASE", options->phrases);
  line.value("--as", options->as, "WORD",
             {"hiểu theo loại: target, due, due-rule, period, number, document",
              "read it as: target, due, due-rule, period, number, document"});
  line.value("--year", options->year, "Y",
             {"năm của cụm từ không ghi năm; mặc định năm nay", "the year of a phrase without one; default: this"});
  line.value("--years", options->years, "Y-Y", {"như trên, kế hoạch nhiều năm", "the same for a plan over years"});
  line.value("--period", options->period, "P",
             {"hạn gửi của kỳ này (Q1, 2025-H1 …)", "the due day of this period (Q1, 2025-H1 …)"});
  line.value("--closes-before-day", options->closes_before_day, "D",
             {"số liệu của kỳ chốt trước ngày này (1 đến 28)", "data of the period close before this day (1 to 28)"});
  line.value("--format", options->format, "WORD", {"cách in: text, json", "output: text, json"});
  return [options](workspace::Environment& environment) { return run_explain(*options, environment); };
}

constexpr Example examples[] = {
    {"cchc explain \"từ 98% trở lên\"", {"một chỉ tiêu", "a target"}},
    {"cchc explain \"trước quý III\" --year 2025", {"một thời hạn", "a deadline"}},
    {"cchc explain CC401", {"một quy tắc", "a rule"}},
};

}  // namespace

extern const Command explain;
const Command explain{
    "explain",
    "\"PHRASE\"|CODE|NAME",
    {"một cụm từ được hiểu thế nào, hoặc một quy tắc nói gì", "how a phrase is read, or what a rule says"},
    examples,
    bind};

}  // namespace cchc::commands
