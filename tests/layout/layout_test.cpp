#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "laid_out.hpp"

using namespace cchc;
using layout::Outcome;
using tests::laid_out;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

void check(const Pairs& pairs) {
  for (const auto& [typed, wanted] : pairs) {
    CAPTURE(typed);
    const layout::Formatted once = laid_out(typed);
    CHECK(once.outcome == (typed == wanted ? Outcome::same : Outcome::changed));
    CHECK(once.bytes == wanted);
    CHECK(laid_out(wanted).outcome == Outcome::same);
  }
}

}  // namespace

TEST_CASE("layout: two spaces a level, lists one level in") {
  check({
      {"a:\n- x\n- y\nb: 1\n", "a:\n  - x\n  - y\nb: 1\n"},
      {"a:\n    b:\n        c: 1\n", "a:\n  b:\n    c: 1\n"},
      {"- a: 1\n  b:\n  - x\n", "- a: 1\n  b:\n    - x\n"},
      {"-   a: 1\n    b: 2\n", "- a: 1\n  b: 2\n"},
      {"a:\n    -   - x\n        - y\n    -\n        k: v\n", "a:\n  - - x\n    - y\n  -\n    k: v\n"},
      {"  a: 1\n  b: 2\n", "a: 1\nb: 2\n"},
      {"a:\n      một câu\n", "a:\n  một câu\n"},
      {"a: một\n      câu\n\n   dài\n", "a: một\n  câu\n\n  dài\n"},
      {"a:\n    'một\n      \"b\": c\n    hai'\n", "a:\n  'một\n    \"b\": c\n    hai'\n"},
  });
}

TEST_CASE("layout: one space between signs, none at line ends") {
  check({
      {"a:   1\nb :  2  \n-x: 3\t\n", "a: 1\nb: 2\n-x: 3\n"},
      {"a: 1     # ghi chú  \nb:  # trống\n", "a: 1 # ghi chú\nb: # trống\n"},
      {"a: [ x,y , 'z' ]\nb: { c : 1,d:  2 }\n", "a: [x, y, z]\nb: {c: 1, d: 2}\n"},
      {"a: [ ]\nb: { }\nc: [x, ]\n", "a: []\nb: {}\nc: [x,]\n"},
      {"a: [{b: 1,c: [ 2 ]},  d]\n", "a: [{b: 1, c: [2]}, d]\n"},
      {"a: {b: , c: 1}\n", "a: {b: , c: 1}\n"},
  });
}

TEST_CASE("layout: brackets over several lines keep their lines") {
  check({
      {"a: [\n      x,  # một\n   # hai\n      {b: 1,\n  c: 2},\n]\n",
       "a: [\n  x, # một\n  # hai\n  {b: 1,\n    c: 2},\n]\n"},
      {"a: [x,\n     y\n     ]\n", "a: [x,\n  y\n  ]\n"},
      {"- {a: 1,\n       b: 2}\n", "- {a: 1,\n  b: 2}\n"},
  });
}

TEST_CASE("layout: brackets that begin on a line of their own stand over what they hold") {
  check({
      {"a:\n    {\n      b: 1,\n      c: [x]\n    }\nd: 1\n", "a:\n  {\n    b: 1,\n    c: [x]\n  }\nd: 1\n"},
      {"a:\n  {\n   b: 1\n   }\n", "a:\n  {\n    b: 1\n    }\n"},
      {"a:\n      [\n        x,\n        y\n    ]\n", "a:\n  [\n    x,\n    y\n  ]\n"},
      {"-\n   [x,\n    y]\n", "-\n  [x,\n    y]\n"},
      {"a:\n- b:\n    {\n      \"c\": [\n            1\n      ]\n    }\n",
       "a:\n  - b:\n      {\n        c: [\n          1\n        ]\n      }\n"},
  });
}

TEST_CASE("layout: one empty line at most, one line end at the end") {
  check({
      {"\n\na: 1\n\n\n\nb: 2\n \n\n", "a: 1\n\nb: 2\n"},
      {"a: 1", "a: 1\n"},
      {"a:\n\n\n  b: 1\n", "a:\n\n  b: 1\n"},
      {"# chỉ có ghi chú", "# chỉ có ghi chú\n"},
      {"", ""},
      {"\n\n", ""},
  });
}

TEST_CASE("layout: line ends are LF, or CRLF where all are; a byte order mark stays") {
  check({
      {"a:\r\n- x\r\n\r\n\r\nb:  1\r\n", "a:\r\n  - x\r\n\r\nb: 1\r\n"},
      {"a: 1\n\r", "a: 1\n"},
      {"a: 1\r\nb: 2", "a: 1\r\nb: 2\r\n"},
      {"a: 1\r\nb: |\r\n  x\r\n  y\nc: 3\r\n", "a: 1\nb: |\n  x\n  y\nc: 3\n"},
      {"\xEF\xBB\xBF  a:  1\n  b: 2\n",
       "\xEF\xBB\xBF"
       "a: 1\nb: 2\n"},
      {"\xEF\xBB\xBF# đầu\n\n\na: 1\n", "\xEF\xBB\xBF# đầu\n\na: 1\n"},
  });
}

TEST_CASE("layout: texts below | and > move as a whole") {
  check({
      {"a:\n    b: |\n          một\n            hai  \n\n\n          ba\n    c: 1\n",
       "a:\n  b: |\n    một\n      hai  \n\n\n    ba\n  c: 1\n"},
      {"a: >-   # gấp\n    một\n   \n    hai\n\n\nb: 1\n", "a: >- # gấp\n  một\n\n  hai\n\nb: 1\n"},
      {"- |\n    một\n    # không phải ghi chú\n# ghi chú\n", "- |\n  một\n  # không phải ghi chú\n# ghi chú\n"},
      {"a: |+\n    một\n\n\nb: |+\n    hai\n\n", "a: |+\n  một\n\n\nb: |+\n  hai\n\n"},
      {"a:\n    b: |2-\n          một\n         hai\n", "a:\n  b: |2-\n        một\n       hai\n"},
      {"a:\n      |\n   một\nb: 1\n", "a:\n  |\n    một\nb: 1\n"},
      {"a: >2\n\n\n    một\n   hai\nb:   1\n", "a: >2\n\n\n    một\n   hai\nb: 1\n"},
      {"a: |+\n     \n   \nb: 1\n", "a: |+\n\n\nb: 1\n"},
      {"a: |\n\nb: 1\n", "a: |\n\nb: 1\n"},
      {"a:  |-\n    một", "a: |-\n  một\n"},
      {"a:  |\n    một", "a: |\n  một"},
      {"a:  |+\n    một\n  ", "a: |+\n  một\n  "},
  });
}

TEST_CASE("layout: quotes go where nobody needs them") {
  check({
      {"a: \"Quý III\"\nb: 'it''s'\n\"c\": x\n", "a: Quý III\nb: it's\nc: x\n"},
      {"a: \"1.1\"\nb: 'no'\nc: \"a: b\"\nd: 'x #y'\ne: \"\"\n",
       "a: \"1.1\"\nb: 'no'\nc: \"a: b\"\nd: 'x #y'\ne: \"\"\n"},
      {"a: \"t\\u1EBF\"\nb: \"a\\tb\"\nc: \"một\n  hai\"\n", "a: \"t\\u1EBF\"\nb: \"a\\tb\"\nc: \"một\n  hai\"\n"},
      {"a: \"một, hai\"\nb: [\"một, hai\", \"ba\"]\n", "a: một, hai\nb: [\"một, hai\", ba]\n"},
      {"a: \"x\" #y\n", "a: \"x\" #y\n"},
      {"-   \"may-1:80\"\n- '– x'\n- 'lúc 7:30'\n", "- \"may-1:80\"\n- '– x'\n- lúc 7:30\n"},
      {"a: \"một  \n      hai \\\n      ba \\   \n   bốn\"\n", "a: \"một\n  hai \\\n  ba \\   \n  bốn\"\n"},
  });
}

TEST_CASE("layout: comments stand with what follows, or with the list that they end") {
  check({
      {"# đầu\na:\n # về b\n    b: 1\n    # hết b\n# về c\nc: 2\n    # lạc\n",
       "# đầu\na:\n  # về b\n  b: 1\n  # hết b\n# về c\nc: 2\n# lạc\n"},
      {"a:\n    - x\n    # - y\n\n# về b\nb: 1\n", "a:\n  - x\n  # - y\n\n# về b\nb: 1\n"},
      {"a:\n- x\n# về y\n- y\n# - z\nb: 1\n", "a:\n  - x\n  # về y\n  - y\n  # - z\nb: 1\n"},
      {"a:\n- x\n# - y\n", "a:\n  - x\n  # - y\n"},
      {"a:\n- x\n# - y\n#   z: 1\n#\n#   t: 2\n# - u\n# về b\nb: 1\n",
       "a:\n  - x\n  # - y\n  #   z: 1\n  #\n  #   t: 2\n  # - u\n# về b\nb: 1\n"},
      {"a:\n- x\n# Mục b gồm:\n# - một\n# - hai\nb: 1\n", "a:\n  - x\n# Mục b gồm:\n# - một\n# - hai\nb: 1\n"},
      {"a:\n- x\n\n# - Phần hai\nb: 1\n", "a:\n  - x\n\n# - Phần hai\nb: 1\n"},
      {"a:\n- x\n# - Phần hai -\nb: 1\n", "a:\n  - x\n# - Phần hai -\nb: 1\n"},
      {"a:\n- x\n  # hết x\n# - y\nb: 1\n", "a:\n  - x\n  # hết x\n  # - y\nb: 1\n"},
      {"a:\n  - b: 1\n# dời ra\n    c: 2\n", "a:\n  - b: 1\n    # dời ra\n    c: 2\n"},
  });
}

TEST_CASE("layout: what cannot be read, or is no document, stays") {
  for (const char* typed :
       {"a: [x\n", "a: &x 1\n", "a: !!str 1\n", "? a\n: 1\n", "a: 1\n---\nb:   2\n", "a:\n\tb: 1\n"}) {
    CAPTURE(typed);
    const layout::Formatted result = laid_out(typed);
    CHECK(result.outcome == Outcome::unreadable);
    CHECK(result.bytes == typed);
    CHECK_FALSE(result.faults.empty());
  }
  CHECK(laid_out("chỉ là   chữ\n").outcome == Outcome::one_text);
  CHECK(laid_out("---\na:   1\n").bytes == "---\na: 1\n");
}
