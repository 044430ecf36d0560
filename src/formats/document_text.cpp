#include <algorithm>
#include <variant>

#include "cchc/text/width.hpp"
#include "formats/blocks.hpp"
#include "formats/plain_words.hpp"
#include "formats/print_document.hpp"

namespace cchc::formats {

namespace {

using document::Cell;
using document::Table;

constexpr std::size_t page_columns = 80;
constexpr std::size_t cell_columns = 44;
constexpr std::string_view between_columns = "  ";

std::string padded_left(std::string_view text, std::size_t columns) {
  const std::size_t taken = text::width(text);
  return std::string(columns > taken ? columns - taken : 0, ' ') + std::string(text);
}

void trim_end(std::string& line) { line.erase(line.find_last_not_of(' ') + 1); }

/// What a cell or label takes, line by line.
std::vector<std::string> cell_lines(std::string_view text) {
  std::vector<std::string> lines;
  for (const std::string& line : lines_of(text)) {
    for (std::string& part : wrapped(line, cell_columns)) lines.push_back(std::move(part));
  }
  return lines;
}

class Grid {
 public:
  explicit Grid(const Table& table) : table_(table) {
    std::vector<std::vector<std::string>> labels;
    labels.reserve(table.columns.size());
    for (const document::Column& column : table.columns) labels.push_back(cell_lines(column.label));
    add(std::move(labels));
    for (const std::vector<Cell>& row : table.rows) {
      std::vector<std::vector<std::string>> cells;
      cells.reserve(row.size());
      for (const Cell& cell : row) cells.push_back(cell_lines(cell.shown));
      add(std::move(cells));
    }
  }

  std::string print() const {
    std::string out = print_row(rows_.front());
    std::size_t wide = between_columns.size() * (widths_.size() - 1);
    for (const std::size_t width : widths_) wide += width;
    for (std::size_t at = 0; at < wide; ++at) out += "─";
    out += '\n';
    for (std::size_t at = 1; at < rows_.size(); ++at) out += print_row(rows_[at]);
    return out;
  }

 private:
  using Row = std::vector<std::vector<std::string>>;

  void add(Row row) {
    row.resize(table_.columns.size());
    widths_.resize(table_.columns.size());
    for (std::size_t at = 0; at < row.size(); ++at) {
      for (const std::string& line : row[at]) widths_[at] = std::max(widths_[at], text::width(line));
    }
    rows_.push_back(std::move(row));
  }

  std::string print_row(const Row& row) const {
    std::size_t height = 1;
    for (const auto& cell : row) height = std::max(height, cell.size());
    std::string out;
    for (std::size_t line = 0; line < height; ++line) {
      std::string printed;
      for (std::size_t at = 0; at < row.size(); ++at) {
        const std::string_view text = line < row[at].size() ? std::string_view(row[at][line]) : std::string_view();
        if (at > 0) printed += between_columns;
        printed += table_.columns[at].right ? padded_left(text, widths_[at]) : text::pad(text, widths_[at]);
      }
      trim_end(printed);
      out += printed + "\n";
    }
    return out;
  }

  const Table& table_;
  std::vector<Row> rows_;
  std::vector<std::size_t> widths_;
};

std::string underlined(const std::string& text, std::string_view with) {
  std::string out = text + "\n";
  for (std::size_t at = 0; at < text::width(text); ++at) out += with;
  return out + "\n";
}

/// One block as lines; blocks are separated by an empty one.
struct Printer {
  std::string operator()(const document::Heading& heading) const {
    std::string text;
    for (const std::string& line : lines_of(heading.text)) text += (text.empty() ? "" : " ") + line;
    if (heading.level == 1) return underlined(text, "═");
    return heading.level == 2 ? underlined(text, "─") : text + "\n";
  }
  std::string operator()(const document::Paragraph& paragraph) const {
    std::string out;
    for (const std::string& line : lines_of(paragraph.text)) {
      for (const std::string& part : wrapped(line, page_columns)) out += part + "\n";
    }
    return out;
  }
  std::string operator()(const document::Blank& blank) const {
    return "[" + without_controls(blank.hint) + "] ........................................\n";
  }
  std::string operator()(const document::Bullets& bullets) const {
    std::string out;
    for (const std::string& item : bullets.items) {
      std::string_view mark = "- ";
      for (const std::string& line : lines_of(item)) {
        for (const std::string& part : wrapped(line, page_columns - 2)) {
          out += (part.empty() ? "" : std::string(mark) + part) + "\n";
          mark = "  ";
        }
      }
    }
    return out;
  }
  std::string operator()(const Table& table) const {
    const std::string title = table.title.empty() ? "" : without_controls(table.title) + "\n";
    return table.columns.empty() ? title : title + Grid(table).print();
  }
  std::string operator()(const document::Sample& sample) const {
    std::string out;
    for (const std::string& line : wrapped_lines(sample.text)) out += line.empty() ? "\n" : "    " + line + "\n";
    return out;
  }

  static std::vector<std::string> wrapped_lines(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      lines.push_back(text.substr(begin, end - begin));
      begin = end + 1;
    }
    return lines;
  }
};

}  // namespace

/// For a terminal: lines of at most 80 columns, tables aligned by display width.
std::string print_document_text(const document::Document& document, const PrintOptions&) {
  return print_blocks<Printer>(document);
}

}  // namespace cchc::formats
