#pragma once

#include <array>
#include <type_traits>

#include "cchc/model/plan.hpp"
#include "model/field.hpp"
#include "model/short_forms.hpp"
#include "model/step.hpp"

namespace cchc::model {

template <>
const Object& object_of<Measure>();

template <>
struct Shape<MilestoneEntry> : EntryShape<MilestoneEntry, Phrase<phrases::Target>> {};

/// An indicator is an aim, a task has one where something of it is typed.
template <class Row>
Aim& aim_of(Row& row) {
  if constexpr (std::is_base_of_v<Aim, Row>) {
    return row;
  } else {
    return row.aim.fill();
  }
}

template <class Row>
Terms& terms_of(Row& row) {
  return aim_of(row).terms.fill();
}

template <class Row, auto Member>
constexpr Field aim_field(std::string_view key, text::Bilingual label, text::Bilingual help) {
  return part_field<Row, aim_of<Row>, Member>(key, label, help);
}

template <class Row, auto Member>
constexpr Field term_field(std::string_view key, text::Bilingual label, text::Bilingual help) {
  return part_field<Row, terms_of<Row>, Member>(key, label, help);
}

template <class Row>
constexpr Field step_field() {
  Field one =
      term_field<Row, &Terms::step>("step", {"mức tăng", "step"},
                                    {"mức tăng hằng năm, ví dụ `mỗi năm tăng tối thiểu 20 điểm % đến khi đạt 100%`",
                                     "yearly growth, such as `mỗi năm tăng tối thiểu 20 điểm % đến khi đạt 100%`"});
  one.read = [](Reader& reader, const yaml::Node& key, const yaml::Node& value, void* row) {
    read_step(reader, key, value, terms_of(*static_cast<Row*>(row)).step);
  };
  return one;
}

/// The keys of an aim, as an indicator or a task has them.
template <class Row>
inline constexpr auto aim_fields = std::to_array<Field>({
    aim_field<Row, &Aim::target>("target", {"chỉ tiêu", "target"},
                                 {"con số phải đạt, ví dụ `≥ 95%`", "the figure to reach, such as `≥ 95%`"}),
    aim_field<Row, &Aim::measure>("measure", {"cách tính", "measure"},
                                  {"tử số và mẫu số", "numerator and denominator"}),
    term_field<Row, &Terms::except>("except", {"trừ", "except"}, {"phần không tính", "what is left out"}),
    term_field<Row, &Terms::if_any>("if_any", {"nếu có", "if any"},
                                    {"`true` nếu có thể không phát sinh", "`true` where nothing may arise"}),
    term_field<Row, &Terms::within>("within", {"trong đó", "within"},
                                    {"mã chỉ tiêu lớn hơn mà chỉ tiêu này nằm trong", "id of the wider indicator"}),
    term_field<Row, &Terms::subset>("subset", {"tập con", "subset"},
                                    {"`true` nếu tính trên một phần của cùng đối tượng",
                                     "`true` where it counts part of the same people"}),
    term_field<Row, &Terms::of>("of", {"tính trên", "of"},
                                {"mã chỉ tiêu mà kết quả là mẫu số",
                                 "id of the indicator whose result is the denominator"}),
    term_field<Row, &Terms::milestones>("milestones", {"mốc", "milestones"},
                                        {"chỉ tiêu theo từng năm", "targets by year"}),
    step_field<Row>(),
    term_field<Row, &Terms::every>("every", {"mỗi", "every"},
                                   {"`năm`: phải đạt mỗi năm, không phải cả giai đoạn",
                                    "`năm`: to be reached each year, not over the term"}),
    term_field<Row, &Terms::same_as>("same_as", {"trùng với", "same as"},
                                     {"mã chỉ tiêu nêu cùng một việc ở chỗ khác",
                                      "id of the indicator that states the same elsewhere"}),
    term_field<Row, &Terms::where>("where", {"ở đâu", "where"},
                                   {"chỗ nêu trong kế hoạch đã ký", "where the signed plan says so"}),
    term_field<Row, &Terms::note>("note", {"ghi chú", "note"}, {"ghi chú", "a note"}),
});

template <std::size_t First, std::size_t Second>
constexpr std::array<Field, First + Second> joined(const std::array<Field, First>& first,
                                                   const std::array<Field, Second>& second) {
  std::array<Field, First + Second> all{};
  for (std::size_t at = 0; at < First; ++at) all[at] = first[at];
  for (std::size_t at = 0; at < Second; ++at) all[First + at] = second[at];
  return all;
}

}  // namespace cchc::model
