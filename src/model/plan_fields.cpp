#include "cchc/model/plan.hpp"
#include "model/field.hpp"
#include "model/plan_objects.hpp"
#include "model/short_forms.hpp"

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
