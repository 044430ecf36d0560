#include <chrono>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "both_readers.hpp"
#include "reading.hpp"

using namespace cchc;
using yaml::Kind;

namespace {

std::string repeated(std::string_view piece, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += piece;
  return out;
}

}  // namespace

TEST_CASE("yaml: what makes YAML's reader find documents for ever ends in findings") {
  CHECK(Reading(",").places() == "1:1 yaml-syntax");
  CHECK(Reading("{a: 1},\n{b: 2}").places() == "1:7 yaml-syntax, 2:1 yaml-syntax");
  CHECK(Reading("a: 1\n---\n,\n").places() == "2:1 yaml-syntax");
}

TEST_CASE("yaml: references that would unfold without end are refused one by one") {
  std::string text = "a: &a [x, x]\n";
  for (char name = 'b'; name < 'l'; ++name) {
    const char before = static_cast<char>(name - 1);
    text += fmt::format("{0}: &{0} [*{1}, *{1}, *{1}, *{1}, *{1}, *{1}, *{1}, *{1}, *{1}]\n", name, before);
  }
  const Reading reading(text);
  CHECK(reading.findings().size() >= 11);
  CHECK(reading.count() == 11);
  CHECK(reading.tree().size() < 200);
}

TEST_CASE("yaml: keys that look alike are told apart by their letters, and found twice by their form") {
  const Reading reading("tit\u200Ble: x\ntitle: y\n");
  CHECK(reading.report() == "");
  CHECK(reading.count() == 2);
  CHECK(reading.text("title") == "y");
  CHECK(Reading("hóa: 1\nho\u0301a: 2\n").places() == "2:1 duplicate-key");
  CHECK(Reading("a: {hóa: 1, b: 2, ho\u0301a: 3}\n").places() == "1:19 duplicate-key");
}

TEST_CASE("yaml: a key twice among many is found") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += fmt::format("k{}: x\n", i * 7919 % 5003);
  CHECK(Reading(text).report() == "");
  CHECK(Reading(text + "k7: y\n").places() == "5001:1 duplicate-key");
}

TEST_CASE("yaml: a text that looks like a number, a date or a truth stays the text as typed") {
  const Reading reading(
      "a: 0123\nb: 1.10\nc: 2025-02-12\nd: yes\ne: 0x1F\nf: 1_000\ng: .5\nh: 12:30:45\ni: NaN\nj: '~'\nk: \"null\"\n"
      "l: 1e3\nm: [no, 007, 1.0]\n1.1: x\n1.10: y\n");
  CHECK(reading.report() == "");
  const std::pair<std::string_view, std::string_view> texts[] = {
      {"a", "0123"}, {"b", "1.10"},     {"c", "2025-02-12"}, {"d", "yes"}, {"e", "0x1F"}, {"f", "1_000"},
      {"g", ".5"},   {"h", "12:30:45"}, {"i", "NaN"},        {"j", "~"},   {"k", "null"}, {"l", "1e3"},
      {"m/0", "no"}, {"m/1", "007"},    {"m/2", "1.0"},      {"1.1", "x"}, {"1.10", "y"},
  };
  for (const auto& [path, text] : texts) {
    CAPTURE(path);
    CHECK(reading.at(path).kind == Kind::scalar);
    CHECK(reading.text(path) == text);
  }
}

TEST_CASE("yaml: a key beyond what YAML's reader knows is a finding, whoever reads") {
  CHECK(Reading(std::string(1000, 'a') + ": b\n").report() == "");
  CHECK(Reading(std::string(1100, 'a') + ": b\n").places() == "1:1101 yaml-syntax");
  CHECK(Reading("a: {" + std::string(1100, 'b') + ": c}\n").places() == "1:5 yaml-syntax");
}

TEST_CASE("yaml: documents large in any way are read in time that grows with them") {
  const std::string line(200'000, 'x');
  std::string deep;
  for (int i = 0; i < 60; ++i) deep += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  for (const std::string& text : {
           repeated("- - x\n", 50'000),
           repeated("a: b\n", 1) + repeated("# ghi chú\n", 100'000),
           repeated("- a: b\n  c: d\n", 50'000),
           "a:\n" + repeated("  dòng chữ\n", 50'000),
           "a: |\n" + repeated("  dòng chữ\n", 50'000),
           "a: [" + repeated("b, ", 50'000) + "c]\n",
           "a: \"" + repeated("\\t", 100'000) + "\"\n",
           "a: '" + repeated("''", 100'000) + "'\n",
           "a: " + line + "\n" + repeated("\n", 100'000),
           repeated(deep + std::string(60, ' ') + "b: c\n", 1) + repeated("\t\n", 50'000),
       }) {
    CAPTURE(text.substr(0, 40));
    const auto start = std::chrono::steady_clock::now();
    const Reading reading(text);
    CHECK(reading.report() == "");
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
  }
}

TEST_CASE("yaml: a key without its colon is held against misplaced lines, too") {
  const Reading reading("s:\n  -}\n- k:\ns:\n- >\n  m:\n p:ý\np #x\n");
  CHECK_FALSE(reading.findings().empty());
  CHECK(PlaceCheck(reading).run() == "");
}
