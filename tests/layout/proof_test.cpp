#include "cchc/layout/proof.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/yaml/parse.hpp"

using namespace cchc;
using layout::Order;

namespace {

struct Reading {
  explicit Reading(std::string bytes) : source("a.yaml", std::move(bytes)), tree(yaml::parse(source, found)) {}

  source::Source source;
  diagnostics::Diagnostics found;
  yaml::Tree tree;
};

bool same_meaning(const std::string& before, const std::string& after, Order order = Order::kept) {
  return layout::same_meaning(Reading(before).tree, Reading(after).tree, order);
}

bool same_comments(const std::string& before, const std::string& after, Order order = Order::kept) {
  const Reading a(before);
  const Reading b(after);
  return layout::same_comments(a.source, a.tree, b.source, b.tree, order);
}

}  // namespace

TEST_CASE("layout: the proof sees what means something else") {
  for (const char* after :
       {"a: x\nb: [1, 3]\n", "a: x\nb: [1]\n", "a: x\nb: [1, 2, 2]\n", "a: x\nb: {1: 2}\n", "a: y\nb: [1, 2]\n",
        "a: \"x\"\nb: [1, 2]\n", "c: x\nb: [1, 2]\n", "b: [1, 2]\na: x\n", "a: x\n", "a: |-\n  x\nb: [1, 2]\n",
        "a: x\nb:\n  - 1\n  - 2\n", "a: x\nb: [1, 2]\nc:\n", "a: x\nb: [1, ~]\n"}) {
    CAPTURE(after);
    CHECK_FALSE(same_meaning("a: x\nb: [1, 2]\n", after));
  }
  CHECK(same_meaning("a: x\nb: [1, 2]\n", "a:   x # c\nb: [ 1,2]\n"));
  CHECK(same_meaning("a: 'x'\n", "a: x\n"));
  CHECK_FALSE(same_meaning("a: 'no'\n", "a: no\n"));
  CHECK_FALSE(same_meaning("a: '1'\n", "a: 1\n"));
}

TEST_CASE("layout: the proof lets keys change places only where they may") {
  CHECK(same_meaning("a: {b: 1, c: 2}\nd: 3\n", "d: 3\na: {c: 2, b: 1}\n", Order::free));
  CHECK_FALSE(same_meaning("a: [b, c]\n", "a: [c, b]\n", Order::free));
  CHECK_FALSE(same_meaning("a: 1\nb: 2\n", "a: 2\nb: 1\n", Order::free));
}

TEST_CASE("layout: the proof sees a comment that is lost, new, changed or moved") {
  const std::string before = "# một\na: 1 # hai\n";
  CHECK(same_comments(before, "# một  \na: 1      # hai\n"));
  CHECK_FALSE(same_comments(before, "# một\na: 1\n"));
  CHECK_FALSE(same_comments(before, "# một\na: 1 # hai\n# ba\n"));
  CHECK_FALSE(same_comments(before, "# một\na: 1 #  hai\n"));
  CHECK_FALSE(same_comments(before, "# hai\na: 1 # một\n"));
  CHECK(same_comments(before, "# hai\na: 1 # một\n", Order::free));
}
