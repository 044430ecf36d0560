#include "cchc/document/document.hpp"

#include <algorithm>
#include <charconv>

namespace cchc::document {

namespace {

Value value_of(const Cell& cell) {
  if (cell.plain.empty()) return nullptr;
  if (cell.kind == CellKind::number) {
    std::int64_t whole = 0;
    const char* end = cell.plain.data() + cell.plain.size();
    const auto [stopped, error] = std::from_chars(cell.plain.data(), end, whole);
    if (error == std::errc() && stopped == end) return whole;
  }
  return cell.plain;
}

Value value_of(const Table& table) {
  Value::Array rows;
  for (const std::vector<Cell>& row : table.rows) {
    Value::Object object;
    for (std::size_t at = 0; at < std::min(row.size(), table.columns.size()); ++at) {
      object.emplace_back(table.columns[at].key, value_of(row[at]));
    }
    rows.emplace_back(std::move(object));
  }
  return rows;
}

}  // namespace

Cell text_cell(std::string_view text) { return {std::string(text), std::string(text), CellKind::text}; }

Cell number_cell(std::string_view shown, std::string_view plain) {
  return {std::string(shown), std::string(plain), CellKind::number};
}

Cell date_cell(std::string_view shown, std::string_view iso) {
  return {std::string(shown), std::string(iso), CellKind::date};
}

Value value_of(std::string_view schema, const std::vector<Table>& tables) {
  Value::Object object{{"schema", schema}};
  for (const Table& table : tables) object.emplace_back(table.name, value_of(table));
  return object;
}

}  // namespace cchc::document
