#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cchc/document/value.hpp"

namespace cchc::document {

enum class CellKind { text, number, date };

/// One value of a table: as a person reads it, and as a machine does (ISO dates, decimal point, no thousands marks).
struct Cell {
  std::string shown;
  std::string plain;
  CellKind kind = CellKind::text;
};

Cell text_cell(std::string_view text);
/// A count or an exact decimal; `plain` with a point.
Cell number_cell(std::string_view shown, std::string_view plain);
/// A day; `iso` as `2025-03-09`.
Cell date_cell(std::string_view shown, std::string_view iso);

struct Column {
  std::string key;    ///< as machine formats name it, the same in every language
  std::string label;  ///< as a person reads it
  bool right = false;
  bool marked = false;  ///< its texts are ours: backticks in them mark code
};

/// Rows all have as many cells as there are columns.
struct Table {
  std::string name;  ///< as `--table` and JSON name it; empty: only for reading
  std::string title;
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
};

struct Heading {
  unsigned level = 1;
  std::string text;
};

struct Paragraph {
  std::string text;     ///< lines are kept
  bool marked = false;  ///< the text is ours: backticks in it mark code
};

/// A place in a paper where somebody writes by hand.
struct Blank {
  std::string hint;
};

struct Bullets {
  std::vector<std::string> items;
};

/// What a reader may type as it stands.
struct Sample {
  std::string language;  ///< `yaml`
  std::string text;
};

using Block = std::variant<Heading, Paragraph, Blank, Bullets, Table, Sample>;

/// One day in somebody's calendar.
struct Event {
  std::string uid;                    ///< the same for the same thing in every run, ASCII
  std::string day;                    ///< `2025-03-09`; all of that day
  std::string summary;                ///< one line
  std::string description;            ///< lines are kept
  std::vector<unsigned> reminders{};  ///< how many days before, at eight in the morning
};

/// For calendar programs.
struct Calendar {
  std::string name;
  std::string made;  ///< the day it was made, `2025-03-09`
  std::vector<Event> events;
};

/// What a paper says, without how it looks.
struct Document {
  std::vector<Block> blocks;  ///< for people
  std::vector<Table> tables;  ///< for CSV, by name
  Value value;                ///< for JSON
  Calendar calendar{};        ///< for calendar programs
};

/// `{"schema": schema, name: [{key: value, …}, …], …}`: a list per table, keys as in CSV; empty cells are null, numbers
/// without a fraction are JSON numbers, all else is text.
Value value_of(std::string_view schema, const std::vector<Table>& tables);

}  // namespace cchc::document
