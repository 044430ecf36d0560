#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "cchc/source/source.hpp"

namespace cchc::yaml {

/// A line with content.
struct Row {
  std::size_t number = 0;
  std::size_t begin = 0;    ///< of the line
  std::size_t at = 0;       ///< its first letter or dash
  std::size_t content = 0;  ///< behind its dash, if it has one
  std::size_t end = 0;      ///< of the line
  bool dash = false;

  std::size_t column() const { return at - begin; }
};

/// Row `number` of `source`; nothing where it is empty or a comment.
std::optional<Row> row_at(const source::Source& source, std::size_t number);

/// The next row in front of line `number`.
std::optional<Row> row_before(const source::Source& source, std::size_t number);

/// The rows above line `number`, up to the margin, that are less indented than all between.
std::vector<Row> rows_above(const source::Source& source, std::size_t number);

/// The same below.
std::vector<Row> rows_below(const source::Source& source, std::size_t number);

/// How much further in a level stands than the one around it, by those rows.
std::size_t step_of(const std::vector<Row>& above);

/// True where nothing but a key stands in the row: what is further in below belongs to it.
bool opens(const source::Source& source, const Row& row);

}  // namespace cchc::yaml
