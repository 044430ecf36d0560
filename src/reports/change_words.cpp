#include "reports/change_words.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>

#include <fmt/format.h>

namespace cchc::reports {

namespace {

using changes::Change;
using changes::Direction;
using changes::Thing;
using text::Bilingual;

Bilingual name_of(Thing thing) {
  switch (thing) {
    case Thing::plan: return {"Kế hoạch", "Plan"};
    case Thing::basis: return {"Căn cứ", "Basis"};
    case Thing::annex: return {"Phụ lục", "Annex"};
    case Thing::unit: return {"Đơn vị", "Unit"};
    case Thing::stream: return {"Chế độ báo cáo", "Reporting"};
    case Thing::window: return {"Thời gian chốt số liệu", "Window"};
    case Thing::step: return {"Gửi báo cáo", "Report"};
    case Thing::declared: return {"Số lượng kế hoạch nêu", "Declared count"};
    case Thing::area: return {"Lĩnh vực", "Area"};
    case Thing::group: return {"Nhóm nhiệm vụ", "Group"};
    case Thing::direction: return {"Định hướng", "Direction"};
    case Thing::indicator: return {"Chỉ tiêu", "Indicator"};
    case Thing::task: return {"Nhiệm vụ", "Task"};
    case Thing::section: return {"Phần", "Section"};
    case Thing::recipient: break;
  }
  return {"Nơi nhận", "Recipient"};
}

struct FieldName {
  std::string_view field;
  Bilingual words;
};

constexpr FieldName field_names[] = {
    {"id", {"số, mã", "id"}},
    {"place", {"vị trí", "place"}},
    {"title", {"tên", "title"}},
    {"name", {"tên", "name"}},
    {"state", {"trạng thái", "state"}},
    {"number", {"số, ký hiệu", "number"}},
    {"issued", {"ngày ban hành", "issued"}},
    {"issued_with", {"ban hành kèm theo", "issued with"}},
    {"issuer", {"cơ quan ban hành", "issuer"}},
    {"subject", {"trích yếu", "subject"}},
    {"years", {"năm", "years"}},
    {"level", {"cấp", "level"}},
    {"parent", {"cấp trên", "parent"}},
    {"file", {"tệp", "file"}},
    {"aliases", {"tên khác", "aliases"}},
    {"answers_for", {"chịu trách nhiệm", "answers for"}},
    {"supports", {"hỗ trợ", "supports"}},
    {"group", {"là nhóm", "is a group"}},
    {"valid_from", {"có từ", "valid from"}},
    {"valid_to", {"đến hết", "valid to"}},
    {"closes_before_day", {"chốt trước ngày", "closes before day"}},
    {"regime", {"chế độ", "regime"}},
    {"shift", {"khi trùng ngày nghỉ", "on days off"}},
    {"window", {"thời gian", "window"}},
    {"via", {"qua", "via"}},
    {"areas", {"số lĩnh vực", "areas"}},
    {"tasks", {"số nhiệm vụ", "tasks"}},
    {"indicators", {"số chỉ tiêu", "indicators"}},
    {"target", {"chỉ tiêu", "target"}},
    {"measure", {"cách tính", "measure"}},
    {"except", {"trừ", "except"}},
    {"if_any", {"nếu có", "if any"}},
    {"within", {"thuộc", "within"}},
    {"subset", {"là một phần", "subset"}},
    {"of", {"mẫu số", "of"}},
    {"every", {"tính theo", "every"}},
    {"same_as", {"trùng với", "same as"}},
    {"where", {"chỗ trong kế hoạch", "where"}},
    {"note", {"ghi chú", "note"}},
    {"output", {"sản phẩm", "output"}},
    {"lead", {"chủ trì", "lead"}},
    {"guided_by", {"hướng dẫn", "guided by"}},
    {"partners", {"phối hợp", "partners"}},
    {"approver", {"cấp phê duyệt", "approver"}},
    {"due", {"thời hạn", "deadline"}},
    {"assigned_by", {"văn bản giao", "assigned by"}},
    {"assigned_by.due", {"hạn cấp trên giao", "assigned deadline"}},
    {"event", {"ngày sự kiện", "event"}},
    {"criterion", {"tiêu chí", "criterion"}},
    {"body", {"nội dung", "body"}},
};

}  // namespace

std::string thing_words(const Change& change, text::Language language) {
  std::string words(name_of(change.thing).in(language));
  if (change.thing == Thing::plan || (change.id.empty() && change.title.empty())) return words;
  words += ' ';
  if (change.title.empty()) return words + change.id;
  const bool said = change.thing == Thing::window || change.title.starts_with(change.id);
  if (change.id.empty() || said) return words + change.title;
  const bool number = change.id.find_first_not_of("0123456789.") == std::string::npos;
  return words + (number ? change.id + ". " + change.title : change.title + " (" + change.id + ")");
}

std::string field_words(std::string_view field, text::Language language) {
  const auto found = std::find_if(std::begin(field_names), std::end(field_names),
                                  [&](const FieldName& one) { return one.field == field; });
  return std::string(found == std::end(field_names) ? field : found->words.in(language));
}

std::string direction_words(const Change& change, text::Language language) {
  const bool english = language == text::Language::en;
  if (change.kind == changes::Kind::moved) return english ? "moved" : "chuyển chỗ";
  const int days = std::abs(change.days.value_or(0));
  switch (change.direction) {
    case Direction::raised: return english ? "raised" : "nâng";
    case Direction::lowered: return english ? "lowered" : "hạ";
    case Direction::earlier:
      return fmt::format(fmt::runtime(english ? "{} {} earlier" : "sớm hơn {} ngày"), days, days == 1 ? "day" : "days");
    case Direction::later:
      return fmt::format(fmt::runtime(english ? "{} {} later" : "lùi {} ngày"), days, days == 1 ? "day" : "days");
    case Direction::none: break;
  }
  return {};
}

}  // namespace cchc::reports
