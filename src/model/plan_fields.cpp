#include "cchc/model/plan.hpp"
#include "model/aim_fields.hpp"
#include "model/short_forms.hpp"
#include "model/types.hpp"

namespace cchc::model {

template <>
const Object& object_of<Place>() {
  static constexpr Field fields[] = {
      field<Place, &Place::name>("name", {"tên", "name"},
                                 {"tên xã, phường, đặc khu", "name of the commune, ward or special zone"},
                                 Need::required, "phường Mẫu"),
      field<Place, &Place::code>(
          "code", {"mã", "code"},
          {"mã đơn vị hành chính, trong dấu ngoặc kép", "official administrative code, in quotes"}),
      field<Place, &Place::level>("level", {"cấp", "level"}, {"cấp hành chính", "administrative level"}),
      field<Place, &Place::parent>("parent", {"cấp trên", "parent"},
                                   {"tỉnh, thành phố cấp trên", "the province above it"}),
  };
  static constexpr Object object{"place", {"địa phương", "place"}, fields};
  return object;
}

template <>
const Object& object_of<BasisDocument>() {
  static constexpr Field fields[] = {
      field<BasisDocument, &BasisDocument::number>("number", {"số, ký hiệu", "number"},
                                                   {"số, ký hiệu văn bản", "the document's number and sign"}),
      field<BasisDocument, &BasisDocument::issued>("issued", {"ngày ban hành", "issued"},
                                                   {"ngày ban hành", "day of issue"}),
      field<BasisDocument, &BasisDocument::issuer>("issuer", {"cơ quan ban hành", "issuer"},
                                                   {"cơ quan ban hành", "who issued it"}),
      field<BasisDocument, &BasisDocument::subject>("subject", {"trích yếu", "subject"},
                                                    {"trích yếu nội dung", "what it is about"}),
      field<BasisDocument, &BasisDocument::years>("years", {"giai đoạn", "years"},
                                                  {"giai đoạn mà văn bản nêu", "the years it covers"}),
  };
  static constexpr Object object{"document", {"văn bản căn cứ", "basis document"},   fields, nullptr, nullptr,
                                 true,       "76/NQ-CP ngày 15/7/2021 của Chính phủ"};
  return object;
}

template <>
const Object& object_of<Annex>() {
  static constexpr Field fields[] = {
      field<Annex, &Annex::title>("title", {"tên phụ lục", "title"}, {"tên phụ lục", "title of the annex"},
                                  Need::required, "Phân công nhiệm vụ"),
      field<Annex, &Annex::file>(
          "file", {"tệp", "file"},
          {"tệp của phụ lục; bỏ trống nghĩa là chưa kèm", "file of the annex; left out means announced and not there"}),
  };
  static constexpr Object object{"annex", {"phụ lục", "annex"}, fields};
  return object;
}

template <>
const Object& object_of<Unit>() {
  static constexpr Field fields[] = {
      field<Unit, &Unit::name>("name", {"tên", "name"}, {"tên đầy đủ của đơn vị", "full name of the unit"},
                               Need::required, "Phòng Kinh tế"),
      field<Unit, &Unit::aliases>("aliases", {"tên khác", "aliases"},
                                  {"tên viết tắt và cách viết khác", "abbreviations and other spellings"}),
      field<Unit, &Unit::answers_for>("answers_for", {"chịu trách nhiệm", "answers for"},
                                      {"mã lĩnh vực hoặc tiêu chí mà đơn vị chịu trách nhiệm kết quả",
                                       "areas or criteria whose result it answers for"}),
      field<Unit, &Unit::supports>(
          "supports", {"hỗ trợ", "supports"},
          {"mã lĩnh vực hoặc tiêu chí mà đơn vị phối hợp", "areas or criteria that it supports"}),
      field<Unit, &Unit::group>("group", {"nhóm", "group"},
                                {"`true` nếu là nhóm nhiều đơn vị", "`true` for a group of several units"}),
      field<Unit, &Unit::valid_from>("valid_from", {"có từ ngày", "valid from"},
                                     {"ngày đầu tiên đơn vị tồn tại", "first day on which the unit exists"}),
      field<Unit, &Unit::valid_to>("valid_to", {"đến hết ngày", "valid to"},
                                   {"ngày cuối cùng đơn vị tồn tại", "last day on which the unit exists"}),
  };
  static constexpr Object object{"unit", {"đơn vị", "unit"}, fields};
  return object;
}

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
const Object& object_of<Declared>() {
  static constexpr Field fields[] = {
      field<Declared, &Declared::areas>("areas", {"số lĩnh vực", "areas"},
                                        {"số lĩnh vực mà kế hoạch nêu", "number of areas that the plan states"}),
      field<Declared, &Declared::tasks>("tasks", {"số nhiệm vụ", "tasks"},
                                        {"số nhiệm vụ mà kế hoạch nêu", "number of tasks that the plan states"}),
      field<Declared, &Declared::indicators>(
          "indicators", {"số chỉ tiêu", "indicators"},
          {"số chỉ tiêu mà kế hoạch nêu", "number of indicators that the plan states"}),
      field<Declared, &Declared::area>("area", {"lĩnh vực", "area"},
                                       {"chỉ tính trong lĩnh vực có mã này", "counts in the area with this id only"}),
      field<Declared, &Declared::where>("where", {"ở đâu", "where"},
                                        {"chỗ nêu trong kế hoạch", "where the plan states it"}),
  };
  static constexpr Object object{"declared", {"số lượng đã nêu", "stated counts"}, fields};
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
      field<Task, &Task::approver>("approver", {"cấp phê duyệt", "approver"},
                                   {"cấp ban hành, phê duyệt", "who issues or approves"}),
      field<Task, &Task::due>("due", {"thời hạn", "due"},
                              {"thời gian thực hiện, ví dụ `Quý III`", "deadline, such as `Quý III`"}),
      field<Task, &Task::assigned_by>(
          "assigned_by", {"cấp trên giao", "assigned by"},
          {"văn bản và thời hạn cấp trên giao", "document and deadline of the higher level that assigned it"}),
      field<Task, &Task::criterion>("criterion", {"tiêu chí", "criterion"},
                                    {"mã tiêu chí chấm điểm", "id of the scoring criterion"}),
      field<Task, &Task::event>("event", {"việc được chờ", "event"},
                                {"ngày của việc mà nhiệm vụ chờ", "the day of what the task waits for"}),
      field<Task, &Task::indicators>("indicators", {"chỉ tiêu", "indicators"},
                                     {"các chỉ tiêu của nhiệm vụ", "indicators of the task"}),
      field<Task, &Task::tasks>("tasks", {"nhiệm vụ con", "tasks"}, {"các nhiệm vụ bên dưới", "tasks below this row"}),
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

template <>
const Object& object_of<Section>() {
  static constexpr Field fields[] = {
      field<Section, &Section::heading>("heading", {"đề mục", "heading"}, {"đề mục", "heading"}, Need::required,
                                        "Mục đích, yêu cầu"),
      field<Section, &Section::body>("body", {"nội dung", "body"},
                                     {"nội dung, viết sau dấu `|`", "the text, after a `|`"}),
  };
  static constexpr Object object{"section", {"phần văn bản", "section"}, fields};
  return object;
}

template <>
const Object& object_of<Plan>() {
  static constexpr Field fields[] = {
      field<Plan, &Plan::format>("format", {"loại tài liệu", "format"},
                                 {"luôn là `cchc-plan/1`", "always `cchc-plan/1`"}, Need::required, "cchc-plan/1"),
      field<Plan, &Plan::state>("state", {"tình trạng", "state"},
                                {"`draft` dự thảo, `signed` đã ký", "`draft` or `signed`"}),
      field<Plan, &Plan::title>("title", {"tên kế hoạch", "title"}, {"tên kế hoạch", "title of the plan"},
                                Need::required, "Kế hoạch cải cách hành chính năm 2025"),
      field<Plan, &Plan::number>(
          "number", {"số, ký hiệu", "number"},
          {"số, ký hiệu; dự thảo có thể để trống số", "number and sign; a draft may leave the number blank"}),
      field<Plan, &Plan::issued>("issued", {"ngày ban hành", "issued"}, {"ngày ban hành", "day of issue"}),
      citation_field<Plan, &Plan::issued_with>(
          "issued_with", {"ban hành kèm theo", "issued with"},
          {"quyết định ban hành kế hoạch, nếu có", "the decision that promulgates the plan, if any"}),
      field<Plan, &Plan::years>("years", {"năm", "years"},
                                {"năm kế hoạch, hoặc `2021-2025`", "year of the plan, or `2021-2025`"}, Need::required),
      field<Plan, &Plan::place>("place", {"địa phương", "place"}, {"nơi ban hành kế hoạch", "whose plan it is"}),
      citation_field<Plan, &Plan::basis>(
          "basis", {"căn cứ", "basis"},
          {"văn bản căn cứ", "legal basis: the register that every citation is held against"}),
      field<Plan, &Plan::annexes>("annexes", {"phụ lục", "annexes"},
                                  {"các phụ lục mà kế hoạch nêu", "annexes that the plan announces"}),
      field<Plan, &Plan::units>("units", {"đơn vị", "units"}, {"mã và tên các đơn vị", "ids and names of the units"}),
      field<Plan, &Plan::reporting>("reporting", {"chế độ báo cáo", "reporting"},
                                    {"kỳ báo cáo, ngày chốt, hạn gửi", "periods, closing and due days"}),
      field<Plan, &Plan::defaults>("defaults", {"dùng chung", "defaults"},
                                   {"dùng chung cho mọi nhiệm vụ", "for every task below"}),
      field<Plan, &Plan::declared>("declared", {"số lượng đã nêu", "stated counts"},
                                   {"số lượng mà lời văn kế hoạch nêu", "counts that the plan's own words state"}),
      field<Plan, &Plan::indicators>("indicators", {"chỉ tiêu", "indicators"},
                                     {"chỉ tiêu chung, không thuộc lĩnh vực nào", "indicators of no area"}),
      field<Plan, &Plan::tasks>("tasks", {"nhiệm vụ", "tasks"},
                                {"nhiệm vụ chung, không thuộc lĩnh vực nào", "tasks of no area"}),
      field<Plan, &Plan::areas>("areas", {"lĩnh vực", "areas"}, {"các lĩnh vực", "areas of the reform"}),
      field<Plan, &Plan::sections>("sections", {"phần văn bản", "sections"},
                                   {"phần lời văn của kế hoạch", "prose of the official document"}),
      field<Plan, &Plan::recipients>("recipients", {"nơi nhận", "recipients"}, {"nơi nhận", "who receives it"},
                                     Need::optional, "UBND tỉnh"),
  };
  static constexpr Object object{"plan", {"kế hoạch", "plan"}, fields};
  return object;
}

}  // namespace cchc::model
