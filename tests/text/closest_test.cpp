#include "cchc/text/closest.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace cchc;
using namespace std::string_view_literals;

namespace {

using Names = std::vector<std::string_view>;

/// The distance as its definition says it, from the ends backwards.
std::size_t defined_distance(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return a.size() + b.size();
  const auto short_a = a.substr(0, a.size() - 1);
  const auto short_b = b.substr(0, b.size() - 1);
  std::size_t best = defined_distance(short_a, short_b) + (a.back() == b.back() ? 0 : 1);
  best = std::min({best, defined_distance(short_a, b) + 1, defined_distance(a, short_b) + 1});
  const bool swapped = a.size() > 1 && b.size() > 1 && a.back() == b[b.size() - 2] && b.back() == a[a.size() - 2];
  if (swapped) best = std::min(best, defined_distance(a.substr(0, a.size() - 2), b.substr(0, b.size() - 2)) + 1);
  return best;
}

std::vector<std::string> words_up_to(std::size_t size) {
  std::vector<std::string> out = {""};
  for (std::size_t begin = 0; begin < out.size(); ++begin) {
    if (out[begin].size() == size) break;
    for (const char one : {'a', 'b', 'c'}) out.push_back(out[begin] + one);
  }
  return out;
}

Names closest(std::string_view typed, const Names& candidates) { return text::closest(typed, candidates); }

}  // namespace

TEST_CASE("text: distance counts insertions, deletions, changes and swaps of code points") {
  CHECK(text::distance("", "") == 0);
  CHECK(text::distance("lead", "lead") == 0);
  CHECK(text::distance("lead", "laed") == 1);
  CHECK(text::distance("ca", "abc") == 3);
  CHECK(text::distance("quý", "quy") == 1);
  CHECK(text::distance("đỏ", "") == 2);
  CHECK(text::distance("ab\xFF", "ab") == 1);
}

TEST_CASE("text: distance is what its definition says") {
  const std::vector<std::string> words = words_up_to(4);
  std::size_t wrong = 0;
  for (const std::string& a : words) {
    for (const std::string& b : words) {
      if (text::distance(a, b) != defined_distance(a, b)) ++wrong;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("text: closest takes the first step that has any candidate") {
  CHECK(closest("Qu\u0079\u0301", {"quý", "Quý", "quy"}) == Names{"Quý"});
  CHECK(closest("LEAD", {"lead", "leads"}) == Names{"lead"});
  CHECK(closest("hoà", {"hóa", "hòa", "hoa"}) == Names{"hòa"});
  CHECK(closest("don vi", {"đơn vị", "đơn vì", "dom vi"}) == Names{"đơn vị", "đơn vì"});
  CHECK(closest("targt", {"title", "target", "tasks"}) == Names{"target"});
  CHECK(closest("xã hội văn hóa", {"văn hóa - xã hội", "kinh tế"}) == Names{"văn hóa - xã hội"});
  CHECK(closest("vp-kt", {"tc-kt", "kt-vp"}) == Names{"kt-vp"});
}

TEST_CASE("text: closest allows a third of the length, at least one") {
  CHECK(closest("due", {"dues", "duty"}) == Names{"dues"});
  CHECK(closest("vp", {"v", "hcc"}) == Names{"v"});
  CHECK(closest("abcdef", {"abcdxy", "abcxyz"}) == Names{"abcdxy"});
  CHECK(closest("abcdef", {"abcxyz"}).empty());
  CHECK(closest("vp-kt", {"vp-tk"}) == Names{"vp-tk"});
}

TEST_CASE("text: closest looks past diacritics that were not typed at all") {
  CHECK(closest("phong tai chin", {"Phòng Nội vụ", "Phòng Tài chính"}) == Names{"Phòng Tài chính"});
}

TEST_CASE("text: closest puts the nearest first and shows three at most, none twice") {
  CHECK(closest("tasks", {"tusk", "task", "taks", "tasksy", "tasky"}) == Names{"task", "taks", "tasksy"});
  CHECK(closest("task", {"tasks", "tasks"}) == Names{"tasks"});
  CHECK(closest("pham", {"phầm", "phan"}) == Names{"phầm"});
  CHECK(closest("phâmx", {"phòm", "phâm"}) == Names{"phâm"});
}

TEST_CASE("text: closest has nothing where nothing is near") {
  CHECK(closest("", {"a", "b"}).empty());
  CHECK(closest("  ", {"a", ""}).empty());
  CHECK(closest("số, ký hiệu", {}).empty());
  CHECK(closest(std::string(100000, 'a'), {"lead"}).empty());
  const std::string longer(100001, 'a');
  CHECK(closest(std::string(100000, 'a'), {longer}).empty());
}
