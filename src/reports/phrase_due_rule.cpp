#include <fmt/format.h>

#include "cchc/phrases/due_rule.hpp"
#include "reports/cells.hpp"
#include "reports/phrase_parts.hpp"

namespace cchc::reports {

namespace {

using calendar::DueKind;
using calendar::DueRule;
using text::Bilingual;

Bilingual meaning_of(const DueRule& rule) {
  switch (rule.kind) {
    case DueKind::day_of_last_month:
      return rule.before ? Bilingual{"trước ngày này của tháng cuối kỳ: ngày cuối là hôm trước",
                                     "before this day of the period's last month: the last day is the day before"}
                         : Bilingual{"đến hết ngày này của tháng cuối kỳ", "up to this day of the period's last month"};
    case DueKind::day_of_year:
      return rule.before ? Bilingual{"trước ngày này mỗi năm: ngày cuối là hôm trước",
                                     "before this day of each year: the last day is the day before"}
                         : Bilingual{"đến hết ngày này mỗi năm", "up to this day of each year"};
    case DueKind::working_days_after_closing:
      return {"chừng ấy ngày làm việc sau ngày chốt số liệu, không tính ngày nghỉ",
              "as many working days after closing, days off not counted"};
    case DueKind::on_guidance:
      return {"chờ văn bản hướng dẫn, chưa có ngày", "waits for guidance, no day until it comes"};
  }
  return {};
}

std::string_view form_of(DueKind kind, text::Language language) {
  switch (kind) {
    case DueKind::day_of_last_month:
      return Bilingual{"ngày của tháng cuối kỳ", "a day of the period's last month"}.in(language);
    case DueKind::day_of_year: return Bilingual{"ngày trong năm", "a day of the year"}.in(language);
    case DueKind::working_days_after_closing:
      return Bilingual{"số ngày làm việc sau khi chốt", "working days after closing"}.in(language);
    case DueKind::on_guidance: return Bilingual{"theo hướng dẫn", "on guidance"}.in(language);
  }
  return {};
}

/// What is still lacking for a day.
Bilingual hint_for(const DueRule& rule, const PhraseInput& input) {
  if (rule.kind == DueKind::on_guidance) return {};
  const bool closing = rule.kind == DueKind::working_days_after_closing;
  if (closing && !(input.period && input.closing)) {
    return {"Muốn có ngày: thêm `--period Q1 --closes-before-day 10`.",
            "For the day, add `--period Q1 --closes-before-day 10`."};
  }
  if (input.period) return {};
  return {"Muốn có ngày: thêm `--period Q1`.", "For the day, add `--period Q1`."};
}

/// The due day; for all but working days after closing, when the data close does not matter.
std::optional<calendar::Date> due_of(const DueRule& rule, const PhraseInput& input) {
  if (!input.period || (rule.kind == DueKind::working_days_after_closing && !input.closing)) return std::nullopt;
  const calendar::ClosingRule closing = input.closing.value_or(calendar::ClosingRule::national());
  return calendar::due_day(rule, *input.period, calendar::window_of(*input.period, closing), input.days_off);
}

void add_period(PhraseReading& reading, Facts& facts, const PhraseInput& input) {
  if (!input.period) return;
  const text::Language language = input.language;
  const std::string label = calendar::label(*input.period, language);
  const Bilingual last{"tháng cuối kỳ là", "its last month is"};
  const auto last_month = fmt::format("{} {}/{}", last.in(language), input.period->last_month(), input.period->year);
  reading.steps.push_back({label, last_month});
  if (input.period_without_year) reading.steps.push_back(year_step(input));
  facts.add({"Kỳ", "Period"}, label);
  if (!input.closing) return;
  const calendar::Window window = calendar::window_of(*input.period, *input.closing);
  facts.add({"Chốt số liệu", "Data close"}, day(window.last, language));
}

}  // namespace

std::optional<PhraseReading> read_as_due_rule(const PhraseInput& input) {
  const auto rule = phrases::read_due_rule(input.phrase);
  if (!rule) return std::nullopt;
  const text::Language language = input.language;
  PhraseReading reading{phrases::PhraseKind::due_rule, {}, {}, {}, {{"rule", phrases::print(*rule)}}};
  reading.steps.push_back({std::string(input.phrase), std::string(meaning_of(*rule).in(language))});
  Facts facts(language);
  facts.add({"Dạng", "Form"}, form_of(rule->kind, language));
  facts.add({"Ghi gọn", "In short"}, phrases::print(*rule));
  add_period(reading, facts, input);
  if (const auto due = due_of(*rule, input)) {
    facts.add({"Hạn gửi", "Due day"}, day(*due, language));
    reading.value.emplace_back("due", calendar::iso(*due));
  }
  reading.hint = hint_for(*rule, input).in(language);
  reading.facts = facts.take();
  return reading;
}

}  // namespace cchc::reports
