#include "cchc/model/settings.hpp"
#include "model/field.hpp"
#include "model/short_forms.hpp"

namespace cchc::model {

template <>
struct Shape<RuleLevel> : EntryShape<RuleLevel, Phrase<diagnostics::Severity>> {};

template <>
struct Shape<Abbreviation> : EntryShape<Abbreviation, Scalar> {};

template <>
struct Shape<PathRules> {
  static const Type& type() { return Shape<Keyed<RuleLevel>>::type(); }
  static void read(Reader& reader, const yaml::Node& key, const yaml::Node& value, PathRules& out) {
    Shape<Keyed<RuleLevel>>::read(reader, key, value, out.rules);
  }
};

template <>
const Object& object_of<DayOff>() {
  static constexpr Field fields[] = {
      field<DayOff, &DayOff::date>("date", {"ngày", "date"}, {"ngày nghỉ", "the day off"}, Need::required),
      field<DayOff, &DayOff::why>("why", {"lý do", "why"}, {"lý do nghỉ", "why it is off"}),
  };
  static constexpr Object object{"day_off", {"ngày nghỉ", "day off"}, fields};
  return object;
}

template <>
const Object& object_of<Words>() {
  static constexpr Field fields[] = {
      field<Words, &Words::units>(
          "units", {"đơn vị", "units"},
          {"tên đơn vị dùng chung, không cần khai báo", "unit names known without being declared"}, Need::optional,
          "Ban Quản lý chợ"),
      field<Words, &Words::abbreviations>("abbreviations", {"chữ viết tắt", "abbreviations"},
                                          {"chữ viết tắt và nghĩa", "abbreviations and their meaning"}),
  };
  static constexpr Object object{"words", {"từ vựng", "words"}, fields};
  return object;
}

template <>
const Object& object_of<Settings>() {
  static constexpr Field fields[] = {
      field<Settings, &Settings::format>("format", {"loại tài liệu", "format"},
                                         {"luôn là `cchc-settings/1`", "always `cchc-settings/1`"}, Need::required,
                                         "cchc-settings/1"),
      field<Settings, &Settings::extends>("extends", {"mở rộng từ", "extends"},
                                          {"tệp cài đặt lấy làm nền", "settings file to build on"}),
      field<Settings, &Settings::language>("language", {"ngôn ngữ", "language"}, {"`vi` hoặc `en`", "`vi` or `en`"}),
      field<Settings, &Settings::rules>("rules", {"quy tắc", "rules"}, {"mức của từng quy tắc", "level of each rule"}),
      field<Settings, &Settings::paths>("paths", {"theo đường dẫn", "paths"},
                                        {"mức quy tắc cho từng thư mục", "levels for certain paths"}),
      field<Settings, &Settings::exclude>("exclude", {"bỏ qua", "exclude"},
                                          {"đường dẫn không kiểm tra", "paths that are passed over"}),
      field<Settings, &Settings::days_off>("days_off", {"ngày nghỉ", "days off"},
                                           {"ngày nghỉ thêm", "further days off"}),
      field<Settings, &Settings::words>(
          "words", {"từ vựng", "words"},
          {"tên đơn vị, chữ viết tắt dùng chung", "unit names and abbreviations in common use"}),
  };
  static constexpr Object object{"settings", {"cài đặt", "settings"}, fields};
  return object;
}

}  // namespace cchc::model
