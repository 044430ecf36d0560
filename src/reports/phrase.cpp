#include <fmt/format.h>

#include "cchc/text/fold.hpp"
#include "reports/phrase_parts.hpp"

namespace cchc::reports {

namespace {

using document::Document;
using document::Table;
using document::Value;
using phrases::PhraseKind;
using text::Bilingual;

std::optional<PhraseReading> read_as(const PhraseInput& input, PhraseKind kind) {
  switch (kind) {
    case PhraseKind::target: return read_as_target(input);
    case PhraseKind::due: return read_as_due(input);
    case PhraseKind::due_rule: return read_as_due_rule(input);
    case PhraseKind::period: return read_as_period(input);
    case PhraseKind::number: return read_as_number(input);
    case PhraseKind::document: return read_as_document(input);
  }
  return std::nullopt;
}

Bilingual name_of(PhraseKind kind) {
  switch (kind) {
    case PhraseKind::target: return {"Chỉ tiêu", "Target"};
    case PhraseKind::due: return {"Thời hạn", "Deadline"};
    case PhraseKind::due_rule: return {"Hạn gửi báo cáo", "Due rule of a report"};
    case PhraseKind::period: return {"Kỳ báo cáo", "Reporting period"};
    case PhraseKind::number: return {"Con số", "Number"};
    case PhraseKind::document: return {"Số, ký hiệu văn bản", "Document number"};
  }
  return {};
}

void print(Paper& paper, const PhraseReading& reading) {
  paper.heading(2, fmt::format("{} ({})", paper.in(name_of(reading.kind)), phrases::symbol(reading.kind)));
  Table steps{"", "", {column(paper.in({"Chữ", "Words"}), false), column(paper.in({"Hiểu là", "Read as"}), false)}, {}};
  for (const ReadingStep& step : reading.steps) {
    steps.rows.push_back({document::text_cell(step.words), document::text_cell(step.meaning)});
  }
  paper.table(std::move(steps));
  paper.bullets(reading.facts);
  if (!reading.hint.empty()) paper.marked(reading.hint);
}

Value::Object object_of(PhraseReading& reading, Value::Object head) {
  head.emplace_back("kind", phrases::symbol(reading.kind));
  for (auto& entry : reading.value) head.push_back(std::move(entry));
  return head;
}

Value value_of(std::vector<PhraseReading>& readings) {
  Value::Object value{{"schema", "cchc-phrase/1"}};
  if (readings.size() == 1) return object_of(readings.front(), std::move(value));
  Value::Array list;
  for (PhraseReading& reading : readings) list.emplace_back(object_of(reading, {}));
  value.emplace_back("readings", std::move(list));
  return value;
}

}  // namespace

std::optional<Document> phrase(const PhraseInput& input, std::span<const PhraseKind> kinds) {
  std::vector<PhraseReading> readings;
  for (const PhraseKind kind : kinds) {
    if (auto reading = read_as(input, kind)) readings.push_back(std::move(*reading));
  }
  if (readings.empty()) return std::nullopt;
  Paper paper(input.language);
  paper.heading(1, fmt::format("\"{}\"", text::trim(input.phrase)));
  for (const PhraseReading& reading : readings) print(paper, reading);
  return Document{paper.take(), {}, value_of(readings)};
}

}  // namespace cchc::reports
