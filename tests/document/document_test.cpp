#include "cchc/document/document.hpp"

#include <variant>

#include <doctest/doctest.h>

namespace {

using namespace cchc::document;

/// A table of one column and one row as a value: what stands in its one cell.
Value value_with(Cell cell) {
  const Value value = value_of("s/1", {{"rows", "", {{"key", "Khóa"}}, {{std::move(cell)}}}});
  const auto& lists = std::get<Value::Object>(value.any());
  const auto& row = std::get<Value::Object>(std::get<Value::Array>(lists.at(1).second.any()).at(0).any());
  REQUIRE(row.at(0).first == "key");
  return row.at(0).second;
}

}  // namespace

TEST_CASE("document: a value names its schema, then a list per table") {
  const Value value = value_of("s/1", {{"a", "", {{"x", "X"}}, {}}, {"b", "", {{"y", "Y"}}, {{text_cell("1")}}}});
  const auto& object = std::get<Value::Object>(value.any());
  REQUIRE(object.size() == 3);
  CHECK(object[0].first == "schema");
  CHECK(std::get<std::string>(object[0].second.any()) == "s/1");
  CHECK(object[1].first == "a");
  CHECK(std::get<Value::Array>(object[1].second.any()).empty());
  CHECK(std::get<Value::Array>(object[2].second.any()).size() == 1);
}

TEST_CASE("document: whole numbers are numbers, all else is text, nothing is null") {
  const auto number = [](Cell cell) { return std::get<std::int64_t>(value_with(std::move(cell)).any()); };
  const auto words = [](Cell cell) { return std::get<std::string>(value_with(std::move(cell)).any()); };
  const auto is_null = [](Cell cell) {
    return std::holds_alternative<std::nullptr_t>(value_with(std::move(cell)).any());
  };
  CHECK(number(number_cell("4.131", "4131")) == 4131);
  CHECK(number(number_cell("-3", "-3")) == -3);
  CHECK(words(number_cell("62,9%", "62.9")) == "62.9");
  CHECK(words(number_cell("", "99999999999999999999")) == "99999999999999999999");
  CHECK(words(text_cell("0123")) == "0123");
  CHECK(words(date_cell("09/3/2025", "2025-03-09")) == "2025-03-09");
  CHECK(is_null(text_cell("")));
  CHECK(is_null(number_cell("", "")));
  CHECK(is_null(Cell{}));
}
