#include <string>

#include <doctest/doctest.h>

#include "laid_out.hpp"

using namespace cchc;
using layout::Outcome;

namespace {

const std::string head = "format: cchc-plan/1\n";

std::string sorted(const std::string& bytes) {
  const layout::Formatted once = tests::laid_out(bytes, layout::Order::free);
  CHECK(once.outcome <= Outcome::changed);
  CHECK(tests::laid_out(once.bytes, layout::Order::free).outcome == Outcome::same);
  return once.bytes;
}

}  // namespace

TEST_CASE("layout: keys stand in the order of the tables only where that is asked for") {
  const std::string typed = "title: Kế hoạch\nformat: cchc-plan/1\n";
  CHECK(tests::laid_out(typed).outcome == Outcome::same);
  CHECK(sorted(typed) == "format: cchc-plan/1\ntitle: Kế hoạch\n");
}

TEST_CASE("layout: a key moves with its lines and its comments") {
  CHECK(sorted(head + "years: 2025 # năm\n# tên\n# đầy đủ\ntitle: Kế hoạch\n  dài\n") ==
        head + "# tên\n# đầy đủ\ntitle: Kế hoạch\n  dài\nyears: 2025 # năm\n");
  CHECK(sorted(head + "units:\n  a: A\n  # hết\nyears: 2025\n") == head + "years: 2025\nunits:\n  a: A\n  # hết\n");
  CHECK(sorted(head + "basis:\n  - issued: 01/01/2025\n    number: 1/KH-UBND\n") ==
        head + "basis:\n  - number: 1/KH-UBND\n    issued: 01/01/2025\n");
  CHECK(sorted(head + "years: 2025\ntitle: K\n  # lạc\n") == head + "title: K\nyears: 2025\n# lạc\n");
  CHECK(sorted("years: 2025\r\nformat: cchc-plan/1\r\n") == "format: cchc-plan/1\r\nyears: 2025\r\n");
}

TEST_CASE("layout: an empty line moves with the key behind it, but not to the front") {
  CHECK(sorted(head + "units:\n  a: A\n\nyears: 2025\n\ntitle: Kế hoạch\n") ==
        head + "\ntitle: Kế hoạch\n\nyears: 2025\nunits:\n  a: A\n");
}

TEST_CASE("layout: no key moves past an empty line with a comment") {
  const std::string typed = head + "years: 2025\n\n# phần hai\ntitle: Kế hoạch\n";
  CHECK(sorted(typed) == typed);
}

TEST_CASE("layout: a comment that may be a heading stays, and the key below it") {
  CHECK(sorted(head + "\n# phần hai\nyears: 2025\nnumber: 1\ntitle: K\n") ==
        head + "\n# phần hai\nyears: 2025\ntitle: K\nnumber: 1\n");
  CHECK(sorted(head + "\n# phần hai\n\nyears: 2025\ntitle: K\n") == head + "\n# phần hai\n\ntitle: K\nyears: 2025\n");
}

TEST_CASE("layout: ids and keys that the table does not know keep their order") {
  const std::string ids = head + "title: K\nunits:\n  b: B\n  a: A\n";
  CHECK(sorted(ids) == ids);
  CHECK(sorted(head + "years: 2025\nghichu: x\ntitle: K\n") == head + "title: K\nyears: 2025\nghichu: x\n");
  const std::string other = "b: 1\na: 2\n";
  CHECK(sorted(other) == other);
}

TEST_CASE("layout: a comment does not get in front of a dash") {
  const std::string typed = head + "basis:\n  - issued: 01/01/2025\n    # số\n    number: 1/KH-UBND\n";
  CHECK(sorted(typed) == typed);
}
