#include <string>
#include <vector>

#include "cchc/formats/document_formats.hpp"
#include "formats/markdown_words.hpp"
#include "formats/plain_words.hpp"
#include "tests/golden.hpp"

namespace {

using namespace cchc;
using document::date_cell;
using document::Document;
using document::number_cell;
using document::Table;
using document::text_cell;

std::string printed(const Document& document, std::string_view format, formats::PrintOptions options = {}) {
  for (const formats::DocumentFormat& one : formats::document_formats()) {
    if (one.name == format) return one.print(document, options);
  }
  return "no such format";
}

Table people() {
  return {"people",
          "Ai làm gì",
          {{"name", "Tên"}, {"count", "Số lượng", true}, {"day", "Ngày", true}},
          {{text_cell("Phường Mẫu"), number_cell("4.131", "4131"), date_cell("09/3/2025", "2025-03-09")},
           {text_cell("漢字 rộng hai cột"), number_cell("62,9%", "62.9"), date_cell("", "")},
           {text_cell("dòng một\ndòng hai"), number_cell("-3", "-3"), date_cell("10/12/2024", "2024-12-10")},
           {text_cell("một câu dài đến nỗi một ô trên màn hình không chứa hết nên phải xuống dòng giữa các từ"),
            number_cell("", ""), date_cell("", "")}}};
}

/// What clerks, spreadsheets and browsers trip over.
Table awkward() {
  Table table{"awkward", "", {{"id", "Mã | số"}, {"text", "*Lời*"}}, {}};
  for (const char* text : {"=1+1",
                           "+84",
                           "-3%",
                           "@SUM(A1)",
                           "\ttab",
                           "\rvề đầu dòng",
                           "\nxuống dòng",
                           "  =2",
                           "\xC2\xA0=3",
                           "a,b",
                           "a;b",
                           "\"ngoặc\"",
                           "dòng\r\nkhác",
                           "1.10",
                           "0123",
                           "10/12",
                           "2025-03-09",
                           "100%",
                           "1e5",
                           "2025-Q1",
                           "a|b",
                           "a\\|b",
                           "*đậm*",
                           "_gạch_",
                           "`mã`",
                           "<b>",
                           "&amp;",
                           "a & b",
                           "~~bỏ~~",
                           "$x$",
                           "[nối](http://a.b)",
                           "# đề mục",
                           "- gạch",
                           "1. số",
                           "\x1B[31mđỏ\x1B[0m",
                           "chuông\x07",
                           "\xC2\x9B"
                           "31m",
                           "'nháy"}) {
    table.rows.push_back({text_cell(text), text_cell(text)});
  }
  return table;
}

Document everything() {
  using namespace document;
  Document document;
  document.blocks = {
      Heading{1, "Đề mục lớn\nhai dòng"},
      Heading{2, "1. Đề mục *hai*"},
      Heading{3, "Đề mục ba"},
      Paragraph{"Một câu dài để xem chữ xuống dòng ở đâu khi trang giấy chỉ rộng tám mươi cột, kể cả "
                "khi câu có từ_không_có_khoảng_trắng_nào_mà_dài_hơn_cả_một_dòng_tám_mươi_cột_như_từ_này."
                "\n\n# không phải đề mục\n1) không phải danh sách\n\n"},
      Paragraph{"Gõ `due: Quý I | II`, không gõ *sao*.", true},
      Paragraph{""},
      Blank{"chưa <viết>"},
      Bullets{{"một", "- hai", "ba\nbốn", "năm | sáu",
               "một gạch đầu dòng dài để xem dòng thứ hai thụt vào bao nhiêu khi câu này hết chỗ"}},
      Bullets{},
      people(),
      awkward(),
      Table{"", "", {{"", "`Mã`"}, {"", "Nhận", false, true}}, {{text_cell("`a`"), text_cell("`a|b` | <c>")}}},
      Sample{"yaml", "a: 1\n\nb:\n  - c\n"}};
  document.tables = {people(), awkward()};
  document.value = value_of("cchc-test/1", document.tables);
  return document;
}

}  // namespace

TEST_CASE("formats: a document with everything prints as in tests/formats") {
  const Document document = everything();
  const auto folder = tests::root / "tests/formats";
  tests::check_golden(folder / "everything.md", printed(document, "md"));
  tests::check_golden(folder / "everything.txt", printed(document, "text"));
  tests::check_golden(folder / "everything.json", printed(document, "json"));
  tests::check_golden(folder / "people.csv", printed(document, "csv"));
  tests::check_golden(folder / "people.excel.csv", printed(document, "csv", {"", true}));
  tests::check_golden(folder / "awkward.csv", printed(document, "csv", {"awkward", false}));
  tests::check_golden(folder / "awkward.excel.csv", printed(document, "csv", {"awkward", true}));
  CHECK(printed(document, "csv", {"no-such", false}) == "");
}

TEST_CASE("formats: CSV is RFC 4180 with LF") {
  Document document;
  document.tables = {{"t", "", {{"a", ""}, {"b", ""}}, {{text_cell("x,\"y\"\nz"), text_cell("")}}}};
  CHECK(printed(document, "csv") == "a,b\n\"x,\"\"y\"\"\nz\",\n");
  CHECK(printed(document, "csv", {"t", true}) ==
        "\xEF\xBB\xBF"
        "a;b\n\"x,\"\"y\"\"\nz\";\n");
}

TEST_CASE("formats: no text opens a formula, numbers stay numbers") {
  const auto field = [](const document::Cell& cell) {
    Document document;
    document.tables = {{"t", "", {{"a", ""}}, {{cell}}}};
    return printed(document, "csv").substr(2);
  };
  for (const char* text : {"=1", "+1", "-1", "@a", " =1", "\xC2\xA0@a"}) CHECK(field(text_cell(text)).front() == '\'');
  CHECK(field(text_cell("\t=1")) == "'\t=1\n");
  CHECK(field(number_cell("-1", "-1")) == "-1\n");
  CHECK(field(text_cell("a=1")) == "a=1\n");
}

TEST_CASE("formats: Excel gets decimal commas, and ids that look like numbers as text") {
  Document document;
  document.tables = {{"t", "", {{"id", ""}, {"n", ""}}, {{text_cell("1.10"), number_cell("62,9%", "62.9")}}}};
  CHECK(printed(document, "csv", {"t", true}) ==
        "\xEF\xBB\xBF"
        "id;n\n\"=\"\"1.10\"\"\";62,9\n");
  CHECK(printed(document, "csv", {"t", false}) == "id,n\n1.10,62.9\n");
}

TEST_CASE("formats: JSON keeps UTF-8, escapes what it must and never fails") {
  using document::Value;
  const Value value =
      Value::Object{{"chữ", "Mẫu \"a\"\n\x1B"},          {"số", 3},        {"không", nullptr}, {"đúng", true},
                    {"danh sách", Value::Array{1, "b"}}, {"hỏng", "a\xFF"}};
  CHECK(formats::print_json_line(value) ==
        "{\"chữ\":\"Mẫu \\\"a\\\"\\n\\u001b\",\"số\":3,\"không\":null,\"đúng\":true,\"danh sách\":[1,\"b\"],"
        "\"hỏng\":\"a\xEF\xBF\xBD\"}");
  CHECK(formats::print_json(Value::Object{{"a", 1}}) == "{\n  \"a\": 1\n}\n");
}

TEST_CASE("formats: Markdown shows a text letter for letter") {
  CHECK(formats::markdown_inline("a|b *c* <d> &lt; &x; a&b") == "a\\|b \\*c\\* &lt;d&gt; &amp;lt; &amp;x; a&b");
  CHECK(formats::markdown_line("# a") == "\\# a");
  CHECK(formats::markdown_line("12. a") == "12\\. a");
  CHECK(formats::markdown_line("12.5 a") == "12.5 a");
  CHECK(formats::markdown_line("1.2. a") == "1.2. a");
  CHECK(formats::markdown_line("---") == "\\---");
  CHECK(formats::markdown_line("") == "");
  CHECK(formats::markdown_marked("gõ `a*b` *c*, `d") == "gõ `a*b` \\*c\\*, \\`d");
}

TEST_CASE("formats: lines break between words by what they take on a terminal") {
  using Lines = std::vector<std::string>;
  CHECK(formats::wrapped("đường phố", 9) == Lines{"đường phố"});
  CHECK(formats::wrapped("đường phố", 8) == Lines{"đường", "phố"});
  CHECK(formats::wrapped("漢字 漢字", 8) == Lines{"漢字", "漢字"});
  CHECK(formats::wrapped("dàiquádàiquá b", 4) == Lines{"dàiquádàiquá", "b"});
  CHECK(formats::wrapped("", 4) == Lines{""});
  CHECK(formats::lines_of("\n a \r\n\n b\rc\n\n") == Lines{"a", "", "b", "c"});
  CHECK(formats::without_controls("a\x1B[1m\tb\x7F\xC2\x85") == "a[1m b");
}
