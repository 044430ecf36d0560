#include "yaml/row.hpp"

#include <string_view>

#include "yaml/key.hpp"
#include "yaml/lexeme.hpp"

namespace cchc::yaml {

std::optional<Row> row_at(const source::Source& source, std::size_t number) {
  if (number < 1 || number > source.line_count()) return std::nullopt;
  const std::string_view bytes = source.bytes();
  const source::Span line = source.line(number);
  Row row{number, line.begin, skip_blanks(bytes, line.begin, line.end), 0, line.end, false};
  if (row.at == row.end || bytes[row.at] == '#') return std::nullopt;
  row.dash = is_dash(bytes, row.at, row.end);
  row.content = row.dash ? skip_blanks(bytes, row.at + 1, row.end) : row.at;
  return row;
}

std::optional<Row> row_before(const source::Source& source, std::size_t number) {
  while (--number > 0) {
    if (const auto row = row_at(source, number)) return row;
  }
  return std::nullopt;
}

std::vector<Row> rows_above(const source::Source& source, std::size_t number) {
  std::vector<Row> rows;
  for (auto row = row_before(source, number); row; row = row_before(source, row->number)) {
    if (rows.empty() || row->column() < rows.back().column()) rows.push_back(*row);
    if (row->column() == 0) break;
  }
  return rows;
}

std::vector<Row> rows_below(const source::Source& source, std::size_t number) {
  std::vector<Row> rows;
  while (++number <= source.line_count()) {
    const auto row = row_at(source, number);
    if (!row) continue;
    if (rows.empty() || row->column() < rows.back().column()) rows.push_back(*row);
    if (row->column() == 0) break;
  }
  return rows;
}

std::size_t step_of(const std::vector<Row>& above) {
  constexpr std::size_t usual = 2;
  for (std::size_t at = 1; at < above.size(); ++at) {
    if (!above[at - 1].dash && !above[at].dash) return above[at - 1].column() - above[at].column();
  }
  return usual;
}

bool opens(const source::Source& source, const Row& row) {
  const auto key = key_at(source.bytes(), row.content, row.end);
  return key && value_of(source.bytes(), *key, row.end).empty();
}

}  // namespace cchc::yaml
