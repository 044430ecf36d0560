#include "cchc/model/plan.hpp"
#include "model/aim_fields.hpp"
#include "model/field.hpp"
#include "model/plan_objects.hpp"
#include "model/short_forms.hpp"

namespace cchc::model {

template <>
const Object& object_of<Partner>() {
  static constexpr Field fields[] = {
      field<Partner, &Partner::unit>("unit", {"đơn vị", "unit"}, {"mã đơn vị phối hợp", "id of the partner unit"},
                                     Need::required, "vp"),
      field<Partner, &Partner::role>("role", {"vai trò", "role"}, {"việc đơn vị làm", "what it does"}),
  };
  static constexpr Object object{"partner", {"đơn vị phối hợp", "partner"}, fields};
  return object;
}

template <>
const Object& object_of<Defaults>() {
  static constexpr Field fields[] = {
      field<Defaults, &Defaults::lead>("lead", {"chủ trì", "lead"}, {"đơn vị chủ trì", "lead unit"}),
      field<Defaults, &Defaults::partners>("partners", {"phối hợp", "partners"}, {"đơn vị phối hợp", "partner units"}),
      field<Defaults, &Defaults::approver>("approver", {"cấp phê duyệt", "approver"},
                                           {"cấp ban hành, phê duyệt", "who issues or approves"}),
      field<Defaults, &Defaults::due>("due", {"thời hạn", "due"}, {"thời gian thực hiện", "deadline"}),
      field<Defaults, &Defaults::output>("output", {"sản phẩm", "output"}, {"sản phẩm", "output"}),
  };
  static constexpr Object object{"defaults", {"phần dùng chung", "defaults"}, fields};
  return object;
}

template <>
const Object& object_of<Indicator>() {
  static constexpr auto own = std::to_array<Field>({
      field<Indicator, &Indicator::id>(
          "id", {"mã", "id"}, {"mã ngắn hoặc số in trong kế hoạch", "a short name, or the number printed in the plan"},
          Need::required, "dung-han"),
      field<Indicator, &Indicator::title>("title", {"tên chỉ tiêu", "title"},
                                          {"tên chỉ tiêu", "title of the indicator"}, Need::required,
                                          "Hồ sơ giải quyết đúng hạn"),
      field<Indicator, &Indicator::lead>("lead", {"chủ trì", "lead"},
                                         {"đơn vị chịu trách nhiệm", "the unit that answers for it"}),
      field<Indicator, &Indicator::criterion>("criterion", {"tiêu chí", "criterion"},
                                              {"mã tiêu chí chấm điểm", "id of the scoring criterion"}),
  });
  static constexpr auto fields = joined(own, aim_fields<Indicator>);
  static constexpr Object object{"indicator", {"chỉ tiêu", "indicator"}, fields};
  return object;
}

template <>
const Object& object_of<Assignment>() {
  static constexpr Field fields[] = {
      field<Assignment, &Assignment::number>("number", {"số, ký hiệu", "number"},
                                             {"văn bản giao nhiệm vụ", "the document that assigns the task"}),
      field<Assignment, &Assignment::due>("due", {"thời hạn", "due"},
                                          {"thời hạn cấp trên giao", "deadline set by the higher level"}),
  };
  static constexpr Object object{"assignment", {"nhiệm vụ được giao", "assignment"}, fields};
  return object;
}

template <>
const Object& object_of<Event>() {
  static constexpr Field fields[] = {
      field<Event, &Event::happened>("happened", {"ngày xảy ra", "happened"},
                                     {"ngày có văn bản hoặc việc được chờ", "the day on which it came about"}),
  };
  static constexpr Object object{"event", {"việc được chờ", "event"}, fields};
  return object;
}

template <>
const Object& object_of<Task>() {
  static constexpr auto own = std::to_array<Field>({
      field<Task, &Task::id>("id", {"mã", "id"},
                             {"mã ngắn hoặc số in trong kế hoạch", "a short name, or the number printed in the plan"},
                             Need::required, "\"1.1\""),
      field<Task, &Task::title>("title", {"tên nhiệm vụ", "title"}, {"tên nhiệm vụ", "title of the task"},
                                Need::required, "Kiểm tra cải cách hành chính"),
      field<Task, &Task::output>("output", {"sản phẩm", "output"}, {"sản phẩm, kết quả", "what comes out of it"}),
      field<Task, &Task::lead>(
          "lead", {"chủ trì", "lead"},
          {"đơn vị chủ trì; nhiều thì đơn vị đầu chịu trách nhiệm", "lead unit; of several the first answers"}),
      field<Task, &Task::partners>("partners", {"phối hợp", "partners"}, {"đơn vị phối hợp", "partner units"}),
      seldom_field<Task, &Task::details, &TaskDetails::approver>("approver", {"cấp phê duyệt", "approver"},
                                                                 {"cấp ban hành, phê duyệt", "who issues or approves"}),
      field<Task, &Task::due>("due", {"thời hạn", "due"},
                              {"thời gian thực hiện, ví dụ `Quý III`", "deadline, such as `Quý III`"}),
      seldom_field<Task, &Task::details, &TaskDetails::assigned_by>(
          "assigned_by", {"cấp trên giao", "assigned by"},
          {"văn bản và thời hạn cấp trên giao", "document and deadline of the higher level that assigned it"}),
      seldom_field<Task, &Task::details, &TaskDetails::criterion>(
          "criterion", {"tiêu chí", "criterion"}, {"mã tiêu chí chấm điểm", "id of the scoring criterion"}),
      seldom_field<Task, &Task::details, &TaskDetails::event>(
          "event", {"việc được chờ", "event"}, {"ngày của việc mà nhiệm vụ chờ", "the day of what the task waits for"}),
      seldom_field<Task, &Task::details, &TaskDetails::indicators>(
          "indicators", {"chỉ tiêu", "indicators"}, {"các chỉ tiêu của nhiệm vụ", "indicators of the task"}),
      seldom_field<Task, &Task::details, &TaskDetails::tasks>("tasks", {"nhiệm vụ con", "tasks"},
                                                              {"các nhiệm vụ bên dưới", "tasks below this row"}),
  });
  static constexpr auto fields = joined(own, aim_fields<Task>);
  static constexpr Object object{"task", {"nhiệm vụ", "task"}, fields};
  return object;
}

template <>
const Object& object_of<Group>() {
  static constexpr Field fields[] = {
      field<Group, &Group::id>("id", {"mã", "id"},
                               {"mã ngắn hoặc số in trong kế hoạch", "a short name, or the number printed in the plan"},
                               Need::required, "\"2.3\""),
      field<Group, &Group::title>("title", {"tên nhóm", "title"}, {"tên nhóm nhiệm vụ", "title of the group"},
                                  Need::required, "Kết quả giải quyết hồ sơ"),
      field<Group, &Group::defaults>("defaults", {"dùng chung", "defaults"},
                                     {"dùng chung cho các nhiệm vụ bên dưới", "for every task below"}),
      field<Group, &Group::directions>(
          "directions", {"nội dung", "directions"},
          {"câu chữ không cần chủ trì, thời hạn", "plain sentences that need no lead and no deadline"}),
      field<Group, &Group::indicators>("indicators", {"chỉ tiêu", "indicators"}, {"các chỉ tiêu", "indicators"}),
      field<Group, &Group::tasks>("tasks", {"nhiệm vụ", "tasks"}, {"các nhiệm vụ", "tasks"}),
      field<Group, &Group::note>("note", {"ghi chú", "note"}, {"ghi chú", "a note"}),
  };
  static constexpr Object object{"group", {"nhóm nhiệm vụ", "group"}, fields};
  return object;
}

template <>
const Object& object_of<Area>() {
  static constexpr Field fields[] = {
      field<Area, &Area::id>("id", {"mã", "id"},
                             {"mã ngắn hoặc số in trong kế hoạch", "a short name, or the number printed in the plan"},
                             Need::required, "thu-tuc"),
      field<Area, &Area::title>("title", {"tên lĩnh vực", "title"}, {"tên lĩnh vực", "title of the area"},
                                Need::required, "Cải cách thủ tục hành chính"),
      field<Area, &Area::lead>("lead", {"chủ trì", "lead"},
                               {"đơn vị chịu trách nhiệm cả lĩnh vực; nhiệm vụ không lấy theo",
                                "answers for the area; not inherited by its tasks"}),
      field<Area, &Area::guided_by>("guided_by", {"theo dõi, hướng dẫn", "guided by"},
                                    {"đơn vị theo dõi, hướng dẫn", "units that guide it"}),
      field<Area, &Area::defaults>("defaults", {"dùng chung", "defaults"},
                                   {"dùng chung cho các nhiệm vụ bên dưới", "for every task below"}),
      field<Area, &Area::directions>(
          "directions", {"nội dung", "directions"},
          {"câu chữ không cần chủ trì, thời hạn", "plain sentences that need no lead and no deadline"}, Need::optional,
          "Công khai thủ tục kịp thời"),
      field<Area, &Area::indicators>("indicators", {"chỉ tiêu", "indicators"}, {"các chỉ tiêu", "indicators"}),
      field<Area, &Area::tasks>("tasks", {"nhiệm vụ", "tasks"}, {"các nhiệm vụ", "tasks"}),
      field<Area, &Area::groups>("groups", {"nhóm nhiệm vụ", "groups"}, {"các nhóm nhiệm vụ", "groups of tasks"}),
      field<Area, &Area::note>("note", {"ghi chú", "note"}, {"ghi chú", "a note"}),
  };
  static constexpr Object object{"area", {"lĩnh vực", "area"}, fields};
  return object;
}

}  // namespace cchc::model
