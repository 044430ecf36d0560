#include <string>
#include <vector>

#include <fmt/format.h>

#include "cchc/reports/reports.hpp"
#include "reports/objects.hpp"
#include "reports/paper.hpp"
#include "reports/samples.hpp"

namespace cchc::reports {

namespace {

using document::text_cell;
using model::Field;
using model::Form;
using model::Object;
using model::Type;
using text::Bilingual;
using text::Language;

constexpr Bilingual introduction[] = {
    {"Mỗi tài liệu là một tệp YAML, gõ tay được, so sánh được bằng git. Khóa là từ tiếng Anh; giá trị là lời cán bộ "
     "vẫn viết, công cụ giữ nguyên và cho biết đã hiểu thế nào (`cchc explain`).",
     "Every document is one YAML file, made to be typed by a clerk and compared by git. Keys are English words; values "
     "are what a clerk writes in Vietnamese: they are kept as typed, and `cchc explain` shows how they were read."},
    {"Giá trị nào cũng là chữ: `no`, `1.10`, `0123`, `10/12` không bị đổi thành đúng sai, số hay bát phân. Ngày gõ "
     "ngày "
     "trước, tháng sau: `12/02/2025`, hoặc `2025-02-12`. Câu có dấu hai chấm thì đặt trong ngoặc kép, hoặc viết sau "
     "dấu `|`.",
     "Every value is text: `no`, `1.10`, `0123` and `10/12` are never booleans, numbers or octals. Dates have the day "
     "first, `12/02/2025`, or are `2025-02-12`. A text with a colon stands in double quotes, or in lines after a `|`."},
    {"Dòng đầu `format:` cho biết loại và bản. Bản `/1` có thể thêm khóa không bắt buộc; khóa lạ được báo tên.",
     "`format:` says the kind and the version. `/1` may gain optional keys; a key that a program does not know is "
     "named "
     "in a finding."},
};

constexpr Bilingual kinds[] = {{"Kế hoạch", "The plan"},
                               {"Kết quả một kỳ", "The results of one period"},
                               {"Cài đặt, tệp .cchc.yaml", "The settings, .cchc.yaml"}};

std::string quoted_words(const Type& type) {
  std::vector<std::string> words;
  for (const std::string_view word : type.words) words.push_back(fmt::format("`{}`", word));
  return joined(words, ", ");
}

/// What may stand behind a key: `a date`, `task, or a list of them`, `` `signed` ``.
std::string takes(const Type& type, Language language) {
  const bool english = language == Language::en;
  const std::string name(type.name.in(language));
  std::string words;
  switch (type.form) {
    case Form::text: words = name; break;
    case Form::words: words = quoted_words(type); break;
    case Form::object: words = (english ? "keys of “" : "các khóa của “") + name + "”"; break;
    case Form::list: {
      const std::string item = takes(type.item(), language);
      if (type.single_too) return item + (english ? "; or a list" : "; hoặc danh sách");
      return (english ? "list: " : "danh sách: ") + item;
    }
    case Form::map: return (english ? "lines `key: …`: " : "các dòng `mã: …`: ") + takes(type.item(), language);
  }
  if (type.scalar_too) words = std::string(english ? "a text, or " : "một câu chữ, hoặc ") + words;
  return words;
}

std::string sample_of(const Type& type) {
  const Type& value = type.form == Form::list ? type.item() : type;
  if (value.form != Form::text || value.example.empty() || value.example == "...") return {};
  return fmt::format("`{}`", value.example);
}

void print_object(Paper& paper, const Object& object) {
  const Language language = paper.language();
  document::Table table{
      {},
      {},
      {column(paper.in({"Khóa", "Key"}), false), column(paper.in({"Nghĩa", "In Vietnamese"}), false),
       column(paper.in({"Nhận", "Takes"}), false), column(paper.in({"Ví dụ", "Such as"}), false),
       column(paper.in({"Bắt buộc", "Required"}), false), column(paper.in({"Giải thích", "What it is"}), false)},
      {}};
  for (document::Column& one : table.columns) one.marked = true;
  for (const Field& field : object.fields) {
    const Type& type = field.type();
    table.rows.push_back({text_cell(fmt::format("`{}`", field.key)), text_cell(field.label.vi),
                          text_cell(takes(type, language)), text_cell(sample_of(type)),
                          text_cell(field.required ? paper.in({"có", "yes"}) : std::string_view()),
                          text_cell(field.help.in(language))});
  }
  std::string title(object.title.in(language));
  if (language == Language::en && object.title.vi != object.title.en) title += fmt::format(" ({})", object.title.vi);
  paper.heading(3, title);
  paper.table(std::move(table));
  if (object.other == nullptr) return;
  paper.marked(fmt::format("{} {}.",
                           paper.in({"Khóa khác là mã lĩnh vực và nhận:", "Any other key is an area's id and takes"}),
                           takes(object.other(), language)));
}

}  // namespace

document::Document reference(Language language) {
  Paper paper(language);
  paper.part(1, {"Định dạng tài liệu", "The documents"});
  for (const Bilingual& words : introduction) paper.marked(words.in(language));
  std::size_t kind = 0;
  for (const model::DocumentTable& table : model::document_tables()) {
    paper.heading(2, fmt::format("{}: {}", kinds[kind].in(language), table.format));
    paper.sample("yaml", samples[kind]);
    ++kind;
    for (const Object* object : objects_of(table)) print_object(paper, *object);
  }
  return {paper.take(), {}, {}};
}

}  // namespace cchc::reports
