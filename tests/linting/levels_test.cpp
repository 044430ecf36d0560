#include "cchc/linting/levels.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/linting/catalogue.hpp"
#include "cchc/linting/lint.hpp"
#include "cchc/model/read.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/yaml/rules.hpp"

using namespace cchc;
using diagnostics::RuleInfo;
using diagnostics::Severity;
using linting::Levels;

namespace {

const RuleInfo& rule(std::string_view name) { return *linting::find_rule(name); }

/// Settings read from text, and the levels they list.
struct RuleLevels {
  diagnostics::Diagnostics diagnostics;
  model::File<model::Settings> file;

  explicit RuleLevels(std::string_view rules)
      : file(model::read_settings(
            model::parse({".cchc.yaml", "format: cchc-settings/1\nrules: {" + std::string(rules) + "}\n"}, diagnostics),
            diagnostics)) {}

  std::vector<const model::RuleLevel*> list() const {
    std::vector<const model::RuleLevel*> levels;
    for (const model::RuleLevel& one : file.content.rules) levels.push_back(&one);
    return levels;
  }
};

}  // namespace

TEST_CASE("linting: without settings every rule has its own severity") {
  const Levels levels;
  for (const RuleInfo* one : linting::all_rules()) CHECK(levels.of(*one) == one->severity);
}

TEST_CASE("linting: settings change levels by name or code, later entries win") {
  const RuleLevels first("bad-due: warning, CC113: off, missing-key: info, ambiguous-number: error");
  const RuleLevels second("bad-due: info");
  REQUIRE(first.diagnostics.all().empty());
  Levels levels;
  levels.set(first.list());
  CHECK(levels.of(rule("bad-due")) == Severity::warning);
  CHECK(levels.of(rule("bad-number")) == Severity::off);
  CHECK(levels.of(rule("missing-key")) == Severity::info);
  CHECK(levels.of(rule("ambiguous-number")) == Severity::error);
  CHECK(levels.of(rule("bad-date")) == Severity::error);
  levels.set(second.list());
  CHECK(levels.of(rule("bad-due")) == Severity::info);
  CHECK(levels.of(rule("bad-number")) == Severity::off);
}

TEST_CASE("linting: a name that no rule has, or a level that is none, changes nothing") {
  const RuleLevels faulty("bad-dew: off, bad-due: sometimes, bad-date: ");
  Levels levels;
  levels.set(faulty.list());
  for (const RuleInfo* one : linting::all_rules()) CHECK(levels.of(*one) == one->severity);
}

TEST_CASE("linting: select leaves the rules named, and those without which nothing is read") {
  Levels levels;
  levels.select({&model::bad_due, &model::ambiguous_number});
  CHECK(levels.of(model::bad_due) == Severity::error);
  CHECK(levels.of(model::ambiguous_number) == Severity::warning);
  CHECK(levels.of(model::bad_date) == Severity::off);
  for (const RuleInfo* one : {&yaml::yaml_syntax, &yaml::encoding, &yaml::limits, &model::unknown_format}) {
    CHECK(levels.of(*one) == Severity::error);
  }
  CHECK(levels.of(yaml::duplicate_key) == Severity::off);
  CHECK(levels.of(yaml::split_text) == Severity::off);
}

TEST_CASE("linting: select keeps the level that settings give, and brings back what they switch off") {
  const RuleLevels settings("bad-due: info, bad-date: off");
  Levels levels;
  levels.set(settings.list());
  levels.select({&model::bad_due, &model::bad_date});
  CHECK(levels.of(model::bad_due) == Severity::info);
  CHECK(levels.of(model::bad_date) == Severity::error);
}

TEST_CASE("linting: ignore wins over select, settings and what is always read") {
  const RuleLevels settings("bad-due: error");
  Levels levels;
  levels.set(settings.list());
  levels.select({&model::bad_due, &model::bad_date});
  levels.ignore({&model::bad_due, &yaml::encoding});
  CHECK(levels.of(model::bad_due) == Severity::off);
  CHECK(levels.of(model::bad_date) == Severity::error);
  CHECK(levels.of(yaml::encoding) == Severity::off);
}

TEST_CASE("linting: only findings that count are handed over, sorted, with their levels") {
  const RuleLevels settings("bad-due: info, bad-number: off");
  Levels levels;
  levels.set(settings.list());
  const diagnostics::Message& due = model::bad_due.messages[0];
  diagnostics::Diagnostics diagnostics;
  diagnostics.report(model::bad_number, {5, 6}, model::bad_number.messages[0], {{"typed", "x"}});
  diagnostics.report(model::bad_due, {9, 10}, due, {{"typed", "x"}});
  diagnostics.report(model::bad_date, {1, 2}, model::bad_date.messages[0], {{"typed", "x"}});
  const auto counted = linting::counted(diagnostics, levels);
  REQUIRE(counted.size() == 2);
  CHECK(counted[0].rule == &model::bad_date);
  CHECK(counted[0].severity == Severity::error);
  CHECK(counted[1].rule == &model::bad_due);
  CHECK(counted[1].severity == Severity::info);
}

TEST_CASE("linting: settings that name no rule are answered with the nearest") {
  const RuleLevels settings("no-slak: off, zzz: error, stale-year: error, CC101: off");
  diagnostics::Diagnostics found;
  linting::check(settings.file.content, found);
  REQUIRE(found.all().size() == 2);
  CHECK(diagnostics::help(found.all()[0], text::Language::en).find("`no-slack`") != std::string::npos);
  CHECK(found.all()[1].rule == &model::unknown_key);
}
