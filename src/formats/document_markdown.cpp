#include <algorithm>
#include <variant>

#include "cchc/text/width.hpp"
#include "formats/blocks.hpp"
#include "formats/markdown_words.hpp"
#include "formats/plain_words.hpp"
#include "formats/print_document.hpp"

namespace cchc::formats {

namespace {

using document::Cell;
using document::Column;
using document::Table;

/// Tables up to this width are padded, so that they are readable as they stand.
constexpr std::size_t widest_table = 110;

std::string one_line(std::string_view text) {
  std::string line;
  for (const std::string& part : lines_of(text)) {
    if (!part.empty()) line += (line.empty() ? "" : " ") + part;
  }
  return line;
}

/// In a table even code needs a backslash before `|`.
std::string with_bars(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    if (letter == '|' && !out.ends_with('\\')) out += '\\';
    out += letter;
  }
  return out;
}

std::string cell_text(std::string_view text, bool marked) {
  std::string out;
  for (const std::string& line : lines_of(text)) {
    if (!out.empty()) out += "<br>";
    out += marked ? with_bars(markdown_marked(line)) : markdown_inline(line);
  }
  return out;
}

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(const Table& table) {
  Rows rows(1);
  for (const Column& column : table.columns) rows[0].push_back(markdown_inline(one_line(column.label)));
  for (const std::vector<Cell>& row : table.rows) {
    rows.emplace_back();
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
      rows.back().push_back(at < row.size() ? cell_text(row[at].shown, table.columns[at].marked) : std::string());
    }
  }
  return rows;
}

/// What each column is padded to: nothing where the table would get too wide to be read as it stands.
std::vector<std::size_t> widths_of(const Rows& rows) {
  std::vector<std::size_t> widths(rows[0].size(), 3);
  for (const auto& row : rows) {
    for (std::size_t at = 0; at < row.size(); ++at) widths[at] = std::max(widths[at], text::width(row[at]));
  }
  std::size_t whole = 1;
  for (const std::size_t width : widths) whole += width + 3;
  if (whole > widest_table) widths.assign(widths.size(), 0);
  return widths;
}

std::string table_text(const Table& table) {
  const Rows rows = rows_of(table);
  const std::vector<std::size_t> widths = widths_of(rows);
  std::string out;
  for (std::size_t line = 0; line < rows.size(); ++line) {
    for (std::size_t at = 0; at < rows[line].size(); ++at) {
      const std::string& cell = rows[line][at];
      const std::size_t taken = text::width(cell);
      const std::string space(widths[at] > taken ? widths[at] - taken : 0, ' ');
      out += "| ";
      out += table.columns[at].right ? space : cell;
      out += table.columns[at].right ? cell : space;
      out += ' ';
    }
    out += "|\n";
    if (line > 0) continue;
    for (std::size_t at = 0; at < widths.size(); ++at) {
      out += "|" + std::string(std::max<std::size_t>(widths[at], 2) + 1, '-') + (table.columns[at].right ? ":" : "-");
    }
    out += "|\n";
  }
  return out;
}

struct Printer {
  std::string operator()(const document::Heading& heading) const {
    return std::string(std::clamp(heading.level, 1U, 6U), '#') + " " + markdown_line(one_line(heading.text)) + "\n";
  }
  /// Each line as a paragraph of its own: Markdown would join them.
  std::string operator()(const document::Paragraph& paragraph) const {
    std::string out;
    for (const std::string& line : lines_of(paragraph.text)) {
      if (line.empty()) continue;
      out += (out.empty() ? "" : "\n") + (paragraph.marked ? markdown_marked(line) : markdown_line(line)) + "\n";
    }
    return out;
  }
  std::string operator()(const document::Blank& blank) const {
    return "*" + markdown_inline(one_line(blank.hint)) + "* ………………………………………………\n";
  }
  std::string operator()(const document::Bullets& bullets) const {
    std::string out;
    for (const std::string& item : bullets.items) {
      std::string text;
      for (const std::string& line : lines_of(item)) {
        text += text.empty() ? "- " + markdown_line(line) : "<br>" + markdown_inline(line);
      }
      out += text + "\n";
    }
    return out;
  }
  std::string operator()(const Table& table) const {
    const std::string title = table.title.empty() ? "" : markdown_line(one_line(table.title)) + "\n\n";
    return table.columns.empty() ? title : title + table_text(table);
  }
  std::string operator()(const document::Sample& sample) const {
    return "```" + sample.language + "\n" + sample.text + "```\n";
  }
};

}  // namespace

/// GitHub's Markdown; whatever a plan holds is shown letter for letter.
std::string print_document_markdown(const document::Document& document, const PrintOptions&) {
  return print_blocks<Printer>(document);
}

}  // namespace cchc::formats
