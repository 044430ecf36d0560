#include "cchc/source/edit.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace cchc;
using source::apply;
using source::Edit;
using source::Span;

namespace {

bool clash(Span a, Span b) {
  for (std::uint32_t byte = a.begin; byte < a.end; ++byte) {
    if (b.begin <= byte && byte < b.end) return true;
  }
  const auto splits = [](Span in, Span out) { return in.empty() && out.begin < in.begin && in.begin < out.end; };
  return splits(a, b) || splits(b, a);
}

/// The same by another way: pick the edits one by one, then do them from the bottom up.
std::string applied_upwards(std::string bytes, const std::vector<Edit>& edits) {
  std::vector<Edit> picked;
  for (const Edit& edit : edits) {
    const auto stops = [&](const Edit& one) {
      return clash(one.span, edit.span) || (one.span == edit.span && one.text == edit.text);
    };
    if (std::none_of(picked.begin(), picked.end(), stops)) picked.push_back(edit);
  }
  std::stable_sort(picked.begin(), picked.end(), [](const Edit& a, const Edit& b) { return a.span < b.span; });
  std::reverse(picked.begin(), picked.end());
  for (const Edit& one : picked) bytes.replace(one.span.begin, one.span.end - one.span.begin, one.text);
  return bytes;
}

}  // namespace

TEST_CASE("source: apply does all edits, in whatever order they come") {
  CHECK(apply("abcdef", {}) == "abcdef");
  CHECK(apply("abcdef", {{{4, 5}, "E"}, {{0, 2}, ""}, {{6, 6}, "!"}}) == "cdEf!");
  CHECK(apply("", {{{0, 0}, "a"}}) == "a");
  CHECK(apply("due: quí 3\n", {{{5, 11}, "Quý III"}}) == "due: Quý III\n");
}

TEST_CASE("source: apply leaves out an edit that overlaps an earlier one of the list") {
  CHECK(apply("abcdef", {{{2, 4}, "X"}, {{3, 5}, "Y"}}) == "abXef");
  CHECK(apply("abcdef", {{{3, 5}, "Y"}, {{2, 4}, "X"}}) == "abcYf");
  CHECK(apply("abcdef", {{{2, 4}, "X"}, {{2, 4}, "Y"}}) == "abXef");
  CHECK(apply("abcdef", {{{1, 5}, "X"}, {{2, 3}, "Y"}}) == "aXf");
  CHECK(apply("abcdef", {{{2, 3}, "Y"}, {{1, 5}, "X"}}) == "abYdef");
}

TEST_CASE("source: edits that only touch are both done") {
  CHECK(apply("abcdef", {{{2, 4}, "X"}, {{4, 5}, "Y"}, {{0, 2}, "Z"}}) == "ZXYf");
  CHECK(apply("abcdef", {{{2, 4}, "X"}, {{2, 2}, "<"}, {{4, 4}, ">"}}) == "ab<X>ef");
}

TEST_CASE("source: an insertion that a replacement would swallow is left out") {
  CHECK(apply("abcdef", {{{2, 4}, "X"}, {{3, 3}, "!"}}) == "abXef");
  CHECK(apply("abcdef", {{{3, 3}, "!"}, {{2, 4}, "X"}}) == "abc!def");
}

TEST_CASE("source: insertions at one place keep the order of the list, equal ones come once") {
  CHECK(apply("ab", {{{1, 1}, "1"}, {{1, 1}, "2"}, {{1, 1}, "1"}}) == "a12b");
}

TEST_CASE("source: an edit outside the bytes is left out") {
  CHECK(apply("ab", {{{1, 3}, "x"}, {{3, 3}, "y"}, {{2, 1}, "z"}}) == "ab");
}

TEST_CASE("source: apply agrees with edits done one by one from the bottom up") {
  std::uint32_t state = 7;
  const auto next = [&](std::uint32_t below) {
    state = state * 1664525U + 1013904223U;
    return (state >> 16U) % below;
  };
  for (int round = 0; round < 3000; ++round) {
    std::vector<Edit> edits;
    const std::uint32_t count = next(9);
    for (std::uint32_t made = 0; made < count; ++made) {
      const std::uint32_t begin = next(13);
      const std::uint32_t end = std::min<std::uint32_t>(begin + next(4), 12);
      edits.push_back({{begin, std::max(begin, end)}, std::string(next(3), static_cast<char>('A' + made))});
    }
    CHECK(apply("abcdefghijkl", edits) == applied_upwards("abcdefghijkl", edits));
  }
}
