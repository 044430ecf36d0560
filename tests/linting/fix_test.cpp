#include "cchc/linting/fix.hpp"

#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

#include "cchc/diagnostics/rule_info.hpp"

using namespace cchc;
using diagnostics::Diagnostic;
using linting::Examination;

namespace {

constexpr diagnostics::Message messages[] = {{{"x", "x"}, {"y", "y"}}};
const diagnostics::RuleInfo word_rule{"CC998", "word", diagnostics::Severity::warning, {"x", "x"}, messages};
const diagnostics::RuleInfo other_rule{"CC999", "other", diagnostics::Severity::warning, {"x", "x"}, messages};

/// Reads `bytes`; every `wrong` is a finding whose fix puts `right` there; every `forbidden` one without a fix.
Examination examine(std::string bytes, std::string_view wrong, std::string_view right,
                    std::string_view forbidden = {}) {
  diagnostics::Diagnostics diagnostics;
  Examination found{model::parse({"a.yaml", std::move(bytes)}, diagnostics), {}};
  found.findings = diagnostics.take_sorted();
  const std::string_view text = found.parsed.source->bytes();
  const auto add = [&](const diagnostics::RuleInfo& rule, std::string_view word, bool fixable) {
    for (std::size_t at = text.find(word); !word.empty() && at != std::string_view::npos;
         at = text.find(word, at + 1)) {
      const source::Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())};
      Diagnostic one{&rule, &messages[0], rule.severity, span, {}, {}};
      if (fixable) one.fix = {{span, std::string(right)}};
      found.findings.push_back(std::move(one));
    }
  };
  add(word_rule, wrong, true);
  add(other_rule, forbidden, false);
  return found;
}

linting::Mended mend(std::string bytes, std::string_view wrong, std::string_view right,
                     std::string_view forbidden = {}) {
  return linting::mend(std::move(bytes),
                       [&](std::string now) { return examine(std::move(now), wrong, right, forbidden); });
}

}  // namespace

TEST_CASE("linting: fixes change what they name and nothing else") {
  const auto result = mend(
      "\xEF\xBB\xBF"
      "a: xấu # xin chào\r\nb:   'rất xấu'\r\n",
      "xấu", "tốt");
  CHECK(result.bytes ==
        "\xEF\xBB\xBF"
        "a: tốt # xin chào\r\nb:   'rất tốt'\r\n");
  CHECK(result.mended == 2);
  CHECK(result.withheld == 0);
}

TEST_CASE("linting: a fix that changes the structure or a comment is withheld, the others are done") {
  const auto structure = mend("a: một xấu\nb: \"hai xấu\"\n", "xấu", "x: y");
  CHECK(structure.bytes == "a: một xấu\nb: \"hai x: y\"\n");
  CHECK(structure.mended == 1);
  CHECK(structure.withheld == 1);
  CHECK(mend("a: một xấu\n", "xấu", "# tốt").mended == 0);
  CHECK(mend("a: 1 # xấu\n", "xấu", "tốt").mended == 0);
  CHECK(mend("a: một\nb: 1\n", "b: 1", "").mended == 0);
}

TEST_CASE("linting: a fix that brings up another finding is withheld") {
  const auto result = mend("a: một xấu\nb: hai cấm\n", "xấu", "cấm", "cấm");
  CHECK(result.bytes == "a: một xấu\nb: hai cấm\n");
  CHECK(result.withheld == 1);
}

TEST_CASE("linting: fixing goes on until nothing is left, and ends where it would not") {
  CHECK(mend("a: xxxx\n", "xx", "x").bytes == "a: x\n");
  CHECK(mend("a: x\n", "x", "xx").mended <= 20'000);
}

TEST_CASE("linting: an item may be deleted from a list") {
  CHECK(mend("a:\n  - b # vì sao\n  - c # đây\nd: [b, c]\n", "- c ", "").bytes ==
        "a:\n  - b # vì sao\n  # đây\nd: [b, c]\n");
  CHECK(mend("d: [b, c]\n", ", c", "").bytes == "d: [b]\n");
}

TEST_CASE("linting: a file that cannot be read stays as it is") {
  const auto result = mend("a: \"xấu\nb: 1\n", "xấu", "tốt");
  CHECK(result.bytes == "a: \"xấu\nb: 1\n");
  CHECK(result.mended == 0);
}
