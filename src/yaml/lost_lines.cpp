#include <algorithm>
#include <string>
#include <string_view>

#include "yaml/key.hpp"
#include "yaml/lexeme.hpp"
#include "yaml/messages.hpp"
#include "yaml/row.hpp"
#include "yaml/slip_parts.hpp"

namespace cchc::yaml {

namespace {

/// Where a key may stand under which `row` hangs: a list may stand right below its key.
Columns columns_of_opener(const source::Source& source, const Row& row) {
  const std::vector<Row> above = rows_above(source, row.number);
  Columns columns;
  const std::size_t step = step_of(above);
  if (row.column() >= step) add(row.column() - step, columns);
  for (const Row& one : above) {
    if (one.content - one.begin < row.column()) add(one.content - one.begin, columns);
  }
  if (row.dash) add(row.column(), columns);
  return columns;
}

diagnostics::Argument indent_of(std::size_t column) {
  if (column == 0) return {"indent", "sát lề trái", "at the left margin"};
  const std::string spaces = std::to_string(column);
  return {"indent", "thụt vào " + spaces + " dấu cách", "indented by " + spaces + " spaces"};
}

}  // namespace

bool begins_below_key(const source::Source& source, std::size_t number) {
  const auto row = row_at(source, number);
  const auto above = row ? row_before(source, number) : std::nullopt;
  if (!above || !opens(source, *above)) return false;
  return above->column() < row->column() || (above->column() == row->column() && row->dash);
}

std::string_view key_on(const source::Source& source, std::size_t number) {
  const auto row = row_at(source, number);
  const auto key = row ? key_at(source.bytes(), row->content, row->end) : std::nullopt;
  return key ? source.bytes().substr(key->begin, key->end - key->begin) : std::string_view();
}

bool hangs_on_nothing(const source::Source& source, std::size_t number) {
  const auto row = row_at(source, number);
  if (!row || begins_below_key(source, number)) return false;
  const std::vector<Row> above = rows_above(source, number);
  return !above.empty() && (row->dash || std::none_of(above.begin(), above.end(), [&](const Row& one) {
                              return one.content - one.begin == row->column();
                            }));
}

std::vector<Slip> lost_lines_above(const source::Source& source, std::size_t number,
                                   std::span<const std::string_view> keys, LostLine kind) {
  const auto row = row_at(source, number);
  if (!row) return {};
  const std::string_view bytes = source.bytes();
  const std::string_view end = bytes.substr(row->end, bytes.find('\n', row->end) - row->end);
  const source::Span words = span_of(row->at, whole_text_end(bytes, row->at, row->end));
  const Syntax cause = kind == LostLine::key ? Syntax::lost_line : Syntax::lost_name;
  std::vector<Slip> slips;
  for (const std::size_t column : columns_of_opener(source, *row)) {
    for (const std::string_view key : keys) {
      const std::string typed = std::string(column, ' ').append(key).append(":").append(end).append("\n");
      slips.push_back(slip(fault(cause, words, {{"example", std::string(key) + ":"}, indent_of(column)}),
                           {span_of(row->begin, row->begin), typed}));
    }
  }
  return slips;
}

}  // namespace cchc::yaml
