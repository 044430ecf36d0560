#include "cchc/model/plan.hpp"
#include "model/field.hpp"
#include "model/plan_objects.hpp"
#include "model/short_forms.hpp"

namespace cchc::model {

template <>
const Object& object_of<ReportingStep>() {
  static constexpr Field fields[] = {
      field<ReportingStep, &ReportingStep::from>(
          "from", {"nơi gửi", "from"}, {"mã đơn vị gửi, một hoặc nhiều", "id of the sending unit, one or several"},
          Need::required, "vp"),
      field<ReportingStep, &ReportingStep::to>("to", {"nơi nhận", "to"},
                                               {"đơn vị hoặc cơ quan nhận", "the unit or body that receives it"}),
      field<ReportingStep, &ReportingStep::via>("via", {"qua", "via"},
                                                {"đơn vị đầu mối tổng hợp", "the unit through which it goes"}),
      field<ReportingStep, &ReportingStep::due>("due", {"thời hạn gửi", "due"},
                                                {"thời hạn gửi, ví dụ `chậm nhất ngày 12 của tháng cuối kỳ`",
                                                 "due rule, such as `chậm nhất ngày 12 của tháng cuối kỳ`"}),
      field<ReportingStep, &ReportingStep::periods>(
          "periods", {"kỳ báo cáo", "periods"},
          {"các kỳ áp dụng; bỏ trống là mọi kỳ", "the periods it holds for; left out means all"}),
      field<ReportingStep, &ReportingStep::about>("about", {"nội dung", "about"}, {"tên báo cáo", "what is reported"}),
  };
  static constexpr Object object{"step", {"bước gửi báo cáo", "reporting step"}, fields};
  return object;
}

template <>
struct Shape<PrintedWindow> : EntryShape<PrintedWindow, Phrase<calendar::Window>> {};

template <>
const Object& object_of<Stream>() {
  static constexpr Field fields[] = {
      field<Stream, &Stream::name>(
          "name", {"tên", "name"},
          {"tên loại báo cáo, khi có nhiều loại", "name of the stream, where there are several"}),
      field<Stream, &Stream::closes_before_day>("closes_before_day", {"chốt trước ngày", "closes before day"},
                                                {"số liệu chốt trước ngày này của tháng cuối kỳ (1 đến 28)",
                                                 "data close before this day of the last month (1 to 28)"}),
      field<Stream, &Stream::regime>("regime", {"chế độ", "regime"},
                                     {"`national`: chốt trước ngày 15; `calendar`: theo tháng dương lịch",
                                      "`national`: closes before day 15; `calendar`: calendar months"}),
      field<Stream, &Stream::periods>("periods", {"kỳ báo cáo", "periods"},
                                      {"các kỳ phải báo cáo; bỏ trống là quý I, 6 tháng, quý III, năm",
                                       "periods to report; left out means Q1, H1, Q3 and the year"}),
      field<Stream, &Stream::windows>("windows", {"thời gian chốt số liệu", "windows"},
                                      {"thời gian chốt in trong kế hoạch, để đối chiếu",
                                       "windows as the signed plan prints them, held against the rule"}),
      field<Stream, &Stream::shift>(
          "shift", {"dời ngày", "shift"},
          {"hạn rơi vào ngày nghỉ: giữ, dời sau hay dời trước", "what a due day on a day off does"}),
      field<Stream, &Stream::steps>("steps", {"các bước", "steps"},
                                    {"ai gửi cho ai, hạn nào", "who sends to whom, by when"}),
  };
  static constexpr Object object{"reporting", {"chế độ báo cáo", "reporting"}, fields};
  return object;
}

}  // namespace cchc::model
