#include <algorithm>
#include <array>

#include "cchc/text/fold.hpp"
#include "cchc/text/utf8.hpp"
#include "formats/print_document.hpp"

namespace cchc::formats {

namespace {

using document::Cell;
using document::CellKind;
using document::Table;

bool begins_with_one_of(std::string_view text, std::string_view letters) {
  return !text.empty() && letters.find(text[0]) != std::string_view::npos;
}

/// What a spreadsheet would run, white space in front or not.
bool would_run(std::string_view text) {
  return begins_with_one_of(text, "\t\r\n") || begins_with_one_of(text::trim(text), "=+-@");
}

/// `text` without control characters but tabs and line ends.
std::string without_controls(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const text::CodePoint point = text::decode(text);
    const bool white = point.value == U'\t' || point.value == U'\r' || point.value == U'\n';
    const bool control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0);
    if (white || !control) text::append(out, point.value);
    text.remove_prefix(point.bytes);
  }
  return out;
}

/// `1.10`, `10/12`, `0123`: what a spreadsheet would take for a number or a day.
bool looks_like_number(std::string_view text) {
  const bool digit = std::any_of(text.begin(), text.end(), [](char one) { return '0' <= one && one <= '9'; });
  return digit && text.find_first_not_of("0123456789./,:-+%eE ") == std::string_view::npos;
}

/// Columns of ids, which a spreadsheet must keep as text: `1.10` is not 1.1.
bool holds_ids(const document::Column& column) {
  static constexpr std::array<std::string_view, 5> keys{"area", "id", "criterion", "unit", "lead"};
  return std::find(keys.begin(), keys.end(), column.key) != keys.end();
}

std::string field(const Cell& cell, const document::Column& column, bool excel) {
  std::string text = without_controls(cell.plain);
  if (cell.kind == CellKind::number) {
    if (excel) std::replace(text.begin(), text.end(), '.', ',');
    return text;
  }
  if (cell.kind == CellKind::date) return text;
  if (would_run(text)) return "'" + text;
  return excel && holds_ids(column) && looks_like_number(text) ? "=\"" + text + "\"" : text;
}

std::string quoted(const std::string& text, char separator) {
  const char special[] = {separator, '"', '\r', '\n', '\0'};
  if (text.find_first_of(special) == std::string::npos) return text;
  std::string out = "\"";
  for (const char letter : text) out += letter == '"' ? std::string("\"\"") : std::string(1, letter);
  return out + "\"";
}

const Table* table_named(const document::Document& document, std::string_view name) {
  for (const Table& table : document.tables) {
    if (name.empty() || table.name == name) return &table;
  }
  return nullptr;
}

}  // namespace

/// RFC 4180 with LF; nothing where the document has no such table.
std::string print_document_csv(const document::Document& document, const PrintOptions& options) {
  const Table* table = table_named(document, options.table);
  if (table == nullptr) return {};
  const char separator = options.excel ? ';' : ',';
  std::string out = options.excel ? "\xEF\xBB\xBF" : "";
  for (std::size_t at = 0; at < table->columns.size(); ++at) {
    if (at > 0) out += separator;
    out += quoted(table->columns[at].key, separator);
  }
  out += '\n';
  for (const std::vector<Cell>& row : table->rows) {
    for (std::size_t at = 0; at < table->columns.size(); ++at) {
      if (at > 0) out += separator;
      if (at < row.size()) out += quoted(field(row[at], table->columns[at], options.excel), separator);
    }
    out += '\n';
  }
  return out;
}

}  // namespace cchc::formats
