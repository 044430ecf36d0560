#include "cchc/diagnostics/diagnostics.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace cchc;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;

namespace {

constexpr std::array<diagnostics::Message, 1> messages{{
    {{"nhiệm vụ {task} {what}", "task {task} {what}"}, {"thêm `{key}: {task}`", "add `{key}: {task}`"}},
}};
constexpr diagnostics::RuleInfo early{"CC101", "early", diagnostics::Severity::error, {}, messages};
constexpr diagnostics::RuleInfo late{"CC205", "late", diagnostics::Severity::warning, {}, messages};

}  // namespace

TEST_CASE("diagnostics: both languages fill the same placeholders, our own words in each") {
  Diagnostics found;
  found.report(late, {0, 1}, messages[0],
               {{"task", "VI.1"}, {"key", "due"}, {"what", "chưa có thời hạn", "has no deadline"}});
  const Diagnostic& one = found.all().front();
  CHECK(diagnostics::what(one, text::Language::vi) == "nhiệm vụ VI.1 chưa có thời hạn");
  CHECK(diagnostics::what(one, text::Language::en) == "task VI.1 has no deadline");
  CHECK(diagnostics::help(one, text::Language::vi) == "thêm `due: VI.1`");
  CHECK(diagnostics::help(one, text::Language::en) == "add `due: VI.1`");
}

TEST_CASE("diagnostics: document text with braces is not a placeholder") {
  Diagnostics found;
  found.report(early, {0, 1}, messages[0], {{"task", "{key}"}, {"key", "due"}, {"what", "%s"}});
  CHECK(diagnostics::what(found.all().front(), text::Language::en) == "task {key} %s");
}

TEST_CASE("diagnostics: findings come sorted by place, then code, and leave the list empty") {
  Diagnostics found;
  found.report(late, {9, 12}, messages[0]);
  found.report(late, {2, 3}, messages[0]);
  found.report(early, {2, 8}, messages[0]);
  const auto sorted = found.take_sorted();
  REQUIRE(sorted.size() == 3);
  CHECK(sorted[0].rule == &early);
  CHECK(sorted[1].rule == &late);
  CHECK(sorted[2].span == source::Span{9, 12});
  CHECK(found.all().empty());
}

TEST_CASE("diagnostics: a warning is not an error; a finding is within what encloses it") {
  Diagnostics found;
  found.report(late, {4, 6}, messages[0]);
  CHECK_FALSE(found.has_errors());
  CHECK(found.any_within({4, 6}));
  CHECK(found.any_within({0, 10}));
  CHECK_FALSE(found.any_within({5, 10}));
  found.report(early, {4, 6}, messages[0]);
  CHECK(found.has_errors());
}
