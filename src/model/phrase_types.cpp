#include "model/phrase_types.hpp"

#include "cchc/calendar/due_rule.hpp"
#include "cchc/calendar/window.hpp"
#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"
#include "cchc/phrases/deadline.hpp"
#include "cchc/phrases/document_number.hpp"
#include "cchc/phrases/result.hpp"
#include "cchc/phrases/target.hpp"

namespace cchc::model {

const Type text_type{.form = Form::text, .name = {"một câu chữ", "a text"}, .example = "..."};

namespace {

template <class Value>
const Type& text_named(text::Bilingual name, std::string_view example) {
  static const Type one{.form = Form::text, .name = name, .example = example};
  return one;
}

}  // namespace

template <>
const Type& phrase_type<phrases::Target>() {
  return text_named<phrases::Target>({"chỉ tiêu", "a target"}, "≥ 95%");
}
template <>
const Type& phrase_type<phrases::Deadline>() {
  return text_named<phrases::Deadline>({"thời hạn", "a deadline"}, "Quý III");
}
template <>
const Type& phrase_type<calendar::DueRule>() {
  return text_named<calendar::DueRule>({"thời hạn gửi", "a due rule"}, "chậm nhất ngày 12 của tháng cuối kỳ");
}
template <>
const Type& phrase_type<calendar::Period>() {
  return text_named<calendar::Period>({"kỳ báo cáo", "a period"}, "Quý I/2025");
}
template <>
const Type& phrase_type<ReportedPeriod>() {
  return phrase_type<calendar::Period>();
}
template <>
const Type& phrase_type<calendar::Window>() {
  return text_named<calendar::Window>({"thời gian chốt số liệu", "a window"}, "10/12/2024 - 09/3/2025");
}
template <>
const Type& phrase_type<calendar::Date>() {
  return text_named<calendar::Date>({"ngày", "a date"}, "12/02/2025");
}
template <>
const Type& phrase_type<phrases::Years>() {
  return text_named<phrases::Years>({"năm", "years"}, "2025");
}
template <>
const Type& phrase_type<phrases::DocumentNumber>() {
  return text_named<phrases::DocumentNumber>({"số, ký hiệu văn bản", "a document number"}, "12/KH-UBND");
}
template <>
const Type& phrase_type<phrases::Decimal>() {
  return text_named<phrases::Decimal>({"số", "a number"}, "120");
}
template <>
const Type& phrase_type<unsigned>() {
  return text_named<unsigned>({"số", "a number"}, "10");
}
template <>
const Type& phrase_type<phrases::ResultValue>() {
  return text_named<phrases::ResultValue>({"kết quả", "a result"}, "412/655");
}
template <>
const Type& phrase_type<phrases::Status>() {
  return text_named<phrases::Status>({"tình trạng", "a status"}, "done");
}

}  // namespace cchc::model
