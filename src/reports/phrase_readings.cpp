#include <fmt/format.h>

#include "cchc/phrases/period.hpp"
#include "reports/cells.hpp"
#include "reports/phrase_parts.hpp"

namespace cchc::reports {

namespace {

using phrases::Deadline;
using phrases::PhraseKind;
using text::Bilingual;

constexpr Bilingual form{"Dạng", "Form"};
constexpr Bilingual short_form{"Ghi gọn", "In short"};

void add_steps(PhraseReading& reading, const std::vector<phrases::Step>& steps, text::Language language) {
  for (const phrases::Step& step : steps) {
    reading.steps.push_back({std::string(step.words), std::string(step.meaning.in(language))});
  }
}

std::string named(Bilingual words, std::string_view symbol, text::Language language) {
  return fmt::format("{} ({})", words.in(language), symbol);
}

void add_days(Facts& facts, const Deadline& deadline) {
  const text::Language language = facts.language();
  if (deadline.first) facts.add({"Từ ngày", "First day"}, day(*deadline.first, language));
  if (deadline.last) facts.add({"Ngày cuối", "Last day"}, day(*deadline.last, language));
  std::vector<std::string> every;
  for (const phrases::Every one : deadline.every) every.emplace_back(words_of(one).in(language));
  facts.add({"Định kỳ", "Recurs"}, joined(every, ", "));
  facts.add({"Chờ", "Waits for"}, deadline.trigger);
  for (const Deadline& one : deadline.occurrences) {
    std::string days = one.first && one.first != one.last ? day(*one.first, language) + " - " : std::string();
    if (one.last) days += day(*one.last, language);
    facts.add({"Một lần", "Once"}, days);
  }
}

}  // namespace

phrases::Years other_years(const PhraseInput& input) { return {input.years.first + 1, input.years.last + 1}; }

ReadingStep year_step(const PhraseInput& input) {
  const std::string years = phrases::print(input.years);
  const Bilingual words = input.this_year
                              ? Bilingual{"không ghi năm: lấy năm nay", "no year named: this year's"}
                              : Bilingual{"không ghi năm: lấy năm đã chọn", "no year named: the one asked for"};
  return {{}, fmt::format("{}, {}", words.in(input.language), years)};
}

std::optional<PhraseReading> read_as_target(const PhraseInput& input) {
  const auto target = phrases::read_target(input.phrase);
  if (!target) return std::nullopt;
  PhraseReading reading{PhraseKind::target, {}, {}, {}, value_of(*target)};
  add_steps(reading, phrases::target_steps(input.phrase), input.language);
  for (const std::string_view number : phrases::ambiguous_numbers(input.phrase)) {
    const Bilingual taken{"dấu chấm được hiểu là dấu thập phân", "the dot is taken as a decimal point"};
    reading.steps.push_back({std::string(number), std::string(taken.in(input.language))});
  }
  Facts facts(input.language);
  facts.add(form, named(form_of(target->op), phrases::symbol(target->op), input.language));
  facts.add(short_form, phrases::print(*target));
  reading.facts = facts.take();
  return reading;
}

std::optional<PhraseReading> read_as_due(const PhraseInput& input) {
  const auto due = phrases::read_deadline(input.phrase, input.years);
  if (!due) return std::nullopt;
  PhraseReading reading{PhraseKind::due, {}, {}, {}, value_of(*due)};
  auto steps = phrases::deadline_steps(input.phrase, input.years);
  std::erase_if(steps, [](const phrases::Step& step) { return step.words.empty(); });
  add_steps(reading, steps, input.language);
  const auto otherwise = phrases::read_deadline(input.phrase, other_years(input));
  if (!otherwise || *otherwise != *due) reading.steps.push_back(year_step(input));
  Facts facts(input.language);
  facts.add(form, named(form_of(due->when), phrases::symbol(due->when), input.language));
  facts.add(short_form, phrases::print(*due));
  add_days(facts, *due);
  reading.facts = facts.take();
  return reading;
}

std::optional<PhraseReading> read_as_period(const PhraseInput& input) {
  const auto period = phrases::read_period(input.phrase, input.years);
  if (!period) return std::nullopt;
  const std::string label = calendar::label(*period, input.language);
  PhraseReading reading{PhraseKind::period, {{std::string(input.phrase), label}}, {}, {}, {}};
  const auto otherwise = phrases::read_period(input.phrase, other_years(input));
  if (!otherwise || *otherwise != *period) reading.steps.push_back(year_step(input));
  reading.value = {{"period", calendar::symbol(*period)}, {"label", calendar::label(*period)}};
  Facts facts(input.language);
  facts.add(form, input.language == text::Language::en ? "a reporting period" : "kỳ báo cáo");
  facts.add(short_form, calendar::symbol(*period));
  if (input.closing) {
    const calendar::Window window = calendar::window_of(*period, *input.closing);
    facts.add({"Số liệu", "Data"}, days(window, input.language));
    reading.value.emplace_back("start", calendar::iso(window.first));
    reading.value.emplace_back("end", calendar::iso(window.last));
  }
  reading.facts = facts.take();
  return reading;
}

std::optional<PhraseReading> read_as_number(const PhraseInput& input) {
  const auto read = phrases::read_number(input.phrase);
  if (!read) return std::nullopt;
  const Bilingual clear{"dấu chấm ngăn hàng nghìn, dấu phẩy là dấu thập phân",
                        "a dot separates thousands, a comma is decimal"};
  const Bilingual unclear{"dấu chấm được hiểu là dấu thập phân; nên gõ dấu phẩy",
                          "the dot is taken as a decimal point; a comma is safer"};
  PhraseReading reading{PhraseKind::number, {}, {}, {}, {{"value", phrases::plain(read->value)}}};
  if (read->ambiguous) reading.value.emplace_back("ambiguous", true);
  reading.steps.push_back(
      {std::string(input.phrase), std::string((read->ambiguous ? unclear : clear).in(input.language))});
  Facts facts(input.language);
  facts.add({"Giá trị", "Value"}, number(read->value, input.language));
  reading.facts = facts.take();
  return reading;
}

std::optional<PhraseReading> read_as_document(const PhraseInput& input) {
  const auto number = phrases::read_document_number(input.phrase);
  if (!number) return std::nullopt;
  PhraseReading reading{PhraseKind::document, {}, {}, {}, value_of(*number)};
  const auto step = [&](const std::string& words, Bilingual meaning) {
    if (!words.empty()) reading.steps.push_back({words, std::string(meaning.in(input.language))});
  };
  step(number->number, {"số", "number"});
  step(number->year, {"năm ban hành", "year of issue"});
  const std::string_view type = phrases::document_type(number->type);
  if (type.empty()) {
    step(number->type, {"loại văn bản", "type of document"});
  } else if (!number->type.empty()) {
    reading.steps.push_back({number->type, std::string(type)});
  }
  const bool letter = number->type.empty();
  step(number->issuer, letter ? Bilingual{"nơi ban hành và soạn thảo: công văn", "who issued and drafted it: a letter"}
                              : Bilingual{"cơ quan ban hành", "who issued it"});
  Facts facts(input.language);
  facts.add({"Số, ký hiệu", "Number and sign"}, phrases::print(*number));
  reading.facts = facts.take();
  return reading;
}

}  // namespace cchc::reports
