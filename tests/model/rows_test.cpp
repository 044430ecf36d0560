#include "cchc/model/rows.hpp"

#include <string>
#include <utility>

#include <doctest/doctest.h>

using cchc::model::Rows;
using cchc::model::Storage;

namespace {

Rows<std::string> rows(std::size_t count, Storage& storage) {
  Rows<std::string> all;
  for (std::size_t at = 0; at < count; ++at)
    all.emplace_back(storage) = "a text too long to stand in a string: " + std::to_string(at);
  return all;
}

std::string numbers(const Rows<std::string>& all) {
  std::string out;
  for (const std::string& one : all) out += one.substr(one.rfind(' '));
  return out;
}

}  // namespace

TEST_CASE("model: rows keep their order as they grow, shrink and are moved") {
  Storage storage;
  Rows<std::string> all = rows(5, storage);
  CHECK(numbers(all) == " 0 1 2 3 4");
  all.erase(all.begin() + 1, all.begin() + 3);
  CHECK(numbers(all) == " 0 3 4");
  all.pop_back();
  CHECK(numbers(all) == " 0 3");
  all.written = true;
  Rows<std::string> moved = std::move(all);
  CHECK(bool(moved.written));
  CHECK(numbers(moved) == " 0 3");
  moved = rows(1, storage);
  CHECK(numbers(moved) == " 0");
  moved.clear();
  CHECK(moved.empty());
  moved.reserve(3, storage);
  moved.emplace_back(storage) = "again 9";
  CHECK(numbers(moved) == " 9");
}

TEST_CASE("model: lists that are moved with their storage keep their items") {
  struct Document {
    Storage storage;
    Rows<std::string> list;
  };
  Document first;
  first.list = rows(3, first.storage);
  {
    Document second;
    second.list = rows(100'000, second.storage);
    first = std::move(second);
    CHECK(numbers(second.list) == " 0 1 2");
  }
  CHECK(first.list.size() == 100'000);
  CHECK(first.list.back().ends_with(" 99999"));
}
