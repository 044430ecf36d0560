#include "cchc/model/results.hpp"
#include "model/field.hpp"
#include "model/short_forms.hpp"

namespace cchc::model {

template <>
const Object& object_of<PlanReference>() {
  static constexpr Field fields[] = {
      field<PlanReference, &PlanReference::number>("number", {"số, ký hiệu", "number"},
                                                   {"số, ký hiệu kế hoạch", "the plan's number"}, Need::required,
                                                   "12/KH-UBND"),
      field<PlanReference, &PlanReference::years>("years", {"năm", "years"}, {"năm kế hoạch", "the plan's years"}),
      field<PlanReference, &PlanReference::place>("place", {"mã địa phương", "place"},
                                                  {"mã đơn vị hành chính", "administrative code of the place"}),
  };
  static constexpr Object object{
      "plan_reference",  {"kế hoạch được báo cáo", "the plan reported on"}, fields, nullptr, nullptr, false,
      "../ke-hoach.yaml"};
  return object;
}

template <>
const Object& object_of<Result>() {
  static constexpr Field fields[] = {
      field<Result, &Result::value>(
          "value", {"kết quả", "value"},
          {"`412/655`, `62,9%` hoặc `không phát sinh`", "`412/655`, `62,9%` or `không phát sinh`"}),
      field<Result, &Result::status>("status", {"tình trạng", "status"},
                                     {"`done` hoàn thành, `doing` đang làm …", "`done`, `doing` …"}),
      field<Result, &Result::on>("on", {"ngày", "on"}, {"ngày hoàn thành", "day of completion"}),
      field<Result, &Result::product>("product", {"sản phẩm", "product"},
                                      {"văn bản, sản phẩm đã có", "the document or product made"}),
      field<Result, &Result::evidence>("evidence", {"tài liệu kiểm chứng", "evidence"},
                                       {"tài liệu kiểm chứng", "evidence"}),
      field<Result, &Result::note>("note", {"ghi chú", "note"}, {"ghi chú", "a note"}),
  };
  static constexpr Object object{"result", {"kết quả", "result"}, fields};
  return object;
}

template <>
const Object& object_of<Dossier>() {
  static constexpr Field fields[] = {
      field<Dossier, &Dossier::carried_over>("carried_over", {"tồn kỳ trước", "carried over"},
                                             {"hồ sơ kỳ trước chuyển sang", "dossiers carried over"}),
      field<Dossier, &Dossier::received>("received", {"tiếp nhận", "received"},
                                         {"hồ sơ nhận mới trong kỳ", "dossiers received in the period"}),
      field<Dossier, &Dossier::early>("early", {"trước hạn", "early"}, {"giải quyết trước hạn", "settled early"}),
      field<Dossier, &Dossier::on_time>("on_time", {"đúng hạn", "on time"}, {"giải quyết đúng hạn", "settled on time"}),
      field<Dossier, &Dossier::late>("late", {"quá hạn", "late"}, {"giải quyết quá hạn", "settled late"}),
      field<Dossier, &Dossier::pending>("pending", {"đang giải quyết", "pending"},
                                        {"còn đang giải quyết", "still pending"}),
  };
  static constexpr Object object{"dossier", {"số hồ sơ", "dossier counts"}, fields};
  return object;
}

namespace {

/// The keys of a report's prose, for the whole report and for one area.
template <class Parts>
constexpr auto narrative_fields = std::to_array<Field>({
    field<Parts, &NarrativeParts::done>("done", {"kết quả đạt được", "done"}, {"việc đã làm", "what was done"}),
    field<Parts, &NarrativeParts::strengths>("strengths", {"ưu điểm", "strengths"}, {"ưu điểm", "strengths"}),
    field<Parts, &NarrativeParts::limits>("limits", {"hạn chế", "limits"}, {"tồn tại, hạn chế", "limits"}),
    field<Parts, &NarrativeParts::causes>("causes", {"nguyên nhân", "causes"}, {"nguyên nhân", "causes"}),
    field<Parts, &NarrativeParts::next>("next", {"nhiệm vụ kỳ tới", "next"}, {"việc kỳ tới", "next steps"}),
    field<Parts, &NarrativeParts::proposals>("proposals", {"kiến nghị", "proposals"},
                                             {"kiến nghị, đề xuất", "proposals"}),
});

}  // namespace

template <>
const Object& object_of<NarrativeParts>() {
  static constexpr Object object{
      "narrative_parts", {"phần lời văn của lĩnh vực", "an area's prose"}, narrative_fields<NarrativeParts>};
  return object;
}

template <>
const Object& object_of<Narrative>() {
  static constexpr Object object{"narrative",
                                 {"phần lời văn", "narrative"},
                                 narrative_fields<Narrative>,
                                 [](Reader& reader, const yaml::Node& key, const yaml::Node& value, void* into) {
                                   Shape<Keyed<NarrativeParts>>::read_entry(reader, key, value,
                                                                            static_cast<Narrative*>(into)->areas);
                                 },
                                 &Shape<NarrativeParts>::type};
  return object;
}

template <>
const Object& object_of<Results>() {
  static constexpr Field fields[] = {
      field<Results, &Results::format>("format", {"loại tài liệu", "format"},
                                       {"luôn là `cchc-results/1`", "always `cchc-results/1`"}, Need::required,
                                       "cchc-results/1"),
      field<Results, &Results::plan>("plan", {"kế hoạch", "plan"}, {"đường dẫn đến tệp kế hoạch", "path to the plan"},
                                     Need::required, "../ke-hoach.yaml"),
      field<Results, &Results::period>("period", {"kỳ báo cáo", "period"},
                                       {"kỳ báo cáo, ví dụ `Quý I/2025`", "the period, such as `Quý I/2025`"},
                                       Need::required),
      field<Results, &Results::reported>("reported", {"ngày báo cáo", "reported"},
                                         {"ngày gửi báo cáo", "day of the report"}),
      field<Results, &Results::by>("by", {"đơn vị báo cáo", "by"}, {"đơn vị báo cáo", "the unit that reports"}),
      field<Results, &Results::results>("results", {"kết quả", "results"},
                                        {"kết quả theo mã chỉ tiêu, nhiệm vụ", "results by id of indicator or task"}),
      field<Results, &Results::dossiers>("dossiers", {"hồ sơ", "dossiers"},
                                         {"số hồ sơ theo lĩnh vực", "dossier counts by field"}),
      field<Results, &Results::narrative>(
          "narrative", {"phần lời văn", "narrative"},
          {"lời văn của báo cáo, chung hoặc theo mã lĩnh vực", "the report's prose, whole or under an area's id"}),
  };
  static constexpr Object object{"results", {"kết quả kỳ báo cáo", "results"}, fields};
  return object;
}

}  // namespace cchc::model
