#include "cchc/changes/changes.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "cchc/reports/reports.hpp"
#include "reports/cells.hpp"
#include "reports/change_words.hpp"
#include "reports/paper.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using changes::Change;
using changes::Kind;
using document::Table;
using document::text_cell;

/// The parts of an amendment, as decree 34/2016/NĐ-CP names them.
struct Part {
  text::Bilingual title;
  bool (*holds)(const Change& change);
};

constexpr Part parts[] = {
    {{"Sửa đổi", "Amended"}, [](const Change& one) { return one.kind == Kind::changed || one.kind == Kind::moved; }},
    {{"Bổ sung", "Added"}, [](const Change& one) { return one.kind == Kind::added; }},
    {{"Bãi bỏ", "Repealed"}, [](const Change& one) { return one.kind == Kind::removed; }},
};

constexpr text::Bilingual nothing{"Hai bản không khác nhau về nội dung.", "The two say the same."};

Table machine_table(const std::vector<Change>& all) {
  Table table{"changes", {}, {}, {}};
  for (const auto key : {"change", "id", "title", "field", "old", "new", "direction"}) {
    table.columns.push_back(column(key));
  }
  for (const Change& one : all) {
    const std::string_view field = one.field.empty() ? changes::symbol(one.thing) : one.field;
    table.rows.push_back({text_cell(changes::symbol(one.kind)), text_cell(one.id), text_cell(one.title),
                          text_cell(field), text_cell(one.before.plain), text_cell(one.after.plain),
                          text_cell(changes::symbol(one.direction))});
  }
  return table;
}

std::vector<Change> in_part(const std::vector<Change>& all, const Part& part) {
  std::vector<Change> own;
  std::copy_if(all.begin(), all.end(), std::back_inserter(own), part.holds);
  return own;
}

/// `Kế hoạch cải cách hành chính năm 2025, 12/KH-UBND ngày 10/01/2025`.
std::string plan_name(const model::Plan& plan, text::Language language) {
  return joined(
      {text_of(&plan.title), number_and_day(text_of(&plan.number.words), text_of(&plan.issued.words), language)}, ", ");
}

void print_plans(Paper& paper, const ChangesInput& input) {
  Facts facts(paper.language());
  facts.add({"Bản cũ", "Before"}, plan_name(input.before, paper.language()));
  facts.add({"Bản mới", "After"}, plan_name(input.after, paper.language()));
  paper.bullets(facts.take());
}

/// The amendment table that an office signs.
void print_table(Paper& paper, const std::vector<Change>& own) {
  Table table{{},
              {},
              {column(paper.in({"TT", "No."}), true), column(paper.in({"Nội dung", "What"}), false),
               column(paper.in({"Mục", "Item"}), false), column(paper.in({"Hiện hành", "Before"}), false),
               column(paper.in({"Nội dung mới", "After"}), false), column(paper.in({"Ghi chú", "Note"}), false)},
              {}};
  std::size_t number = 0;
  for (const Change& one : own) {
    table.rows.push_back({count_cell(++number, paper.language()), text_cell(thing_words(one, paper.language())),
                          text_cell(field_words(one.field, paper.language())), text_cell(one.before.shown),
                          text_cell(one.after.shown), text_cell(direction_words(one, paper.language()))});
  }
  paper.table(std::move(table));
}

/// `Hồ sơ giải quyết đúng hạn: chỉ tiêu "≥ 98%" → "≥ 99%" (nâng)`.
std::string line(const Change& one, text::Language language) {
  const auto quoted = [&](const std::string& words) {
    return words.empty() ? std::string(text::Bilingual{"(không ghi)", "(nothing)"}.in(language)) : "\"" + words + "\"";
  };
  std::string words = thing_words(one, language);
  if (one.field.empty()) {
    const std::string& said = one.kind == Kind::added ? one.after.shown : one.before.shown;
    return said.empty() ? words : words + ": " + said;
  }
  const std::string note = direction_words(one, language);
  return fmt::format("{}: {} {} → {}{}", words, field_words(one.field, language), quoted(one.before.shown),
                     quoted(one.after.shown), note.empty() ? "" : " (" + note + ")");
}

void print_lines(Paper& paper, const std::vector<Change>& own) {
  std::vector<std::string> lines;
  for (const Change& one : own) lines.push_back(line(one, paper.language()));
  paper.bullets(std::move(lines));
}

}  // namespace

document::Document changes(const ChangesInput& input) {
  const std::vector<Change> all = changes::between(input.before, input.after, input.days_off);
  Paper paper(input.language);
  paper.part(1, {"Nội dung sửa đổi, bổ sung, bãi bỏ", "Amendments"});
  print_plans(paper, input);
  for (const Part& part : parts) {
    const std::vector<Change> own = in_part(all, part);
    if (own.empty()) continue;
    paper.part(2, part.title);
    input.for_signing ? print_table(paper, own) : print_lines(paper, own);
  }
  if (all.empty()) paper.paragraph(paper.in(nothing));
  std::vector<Table> tables{machine_table(all)};
  document::Value value = document::value_of("cchc-diff/1", tables);
  return {paper.take(), std::move(tables), std::move(value), {}};
}

}  // namespace cchc::reports
