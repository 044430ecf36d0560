#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/linting/catalogue.hpp"
#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"

using namespace cchc;
using diagnostics::Message;
using diagnostics::RuleInfo;

namespace {

/// The codes and names that were promised to users, group by group.
const std::vector<std::vector<std::string_view>> contract{
    {"yaml-syntax", "encoding", "limits", "unknown-format", "unknown-key", "missing-key", "wrong-type", "duplicate-key",
     "split-text", "bad-date", "bad-target", "bad-due", "bad-number", "bad-period", "bad-document-number",
     "ambiguous-number", "bad-suppression", "unknown-suppression", "unused-suppression"},
    {"not-nfc", "confusable-letter", "invisible-character", "legacy-encoding", "date-style", "unit-spelling",
     "obsolete-term", "undefined-abbreviation", "wrong-level"},
    {"duplicate-id", "unknown-unit", "unknown-id", "unit-listed-twice", "document-date-conflict",
     "document-type-conflict", "document-period-conflict", "document-mistaken", "document-after-plan", "stale-year",
     "abolished-body", "draft-blank", "annex-missing"},
    {"missing-due", "missing-lead", "group-lead", "lead-is-partner", "due-outside-plan", "due-before-issue",
     "due-after-assigned", "count-mismatch", "numbering-gap", "letter-order"},
    {"duplicate-indicator", "conflicting-targets", "unmeasurable-target", "inverted-range", "impossible-percentage",
     "unreachable-growth", "falling-milestones", "sub-target-above-parent", "area-without-indicator",
     "area-without-task", "component-without-owner", "component-with-two-owners"},
    {"window-gap", "window-overlap", "window-mismatch", "leap-day", "due-before-close", "no-slack", "due-order",
     "due-on-day-off"},
    {"result-unknown-id", "result-missing", "result-unit", "numerator-above-denominator", "result-outside-window",
     "status-went-back", "evidence-missing", "counts-disagree", "narrative-missing"},
};

/// Warnings and infos; the others are errors.
const std::set<std::string_view> warnings{"bad-document-number",
                                          "ambiguous-number",
                                          "unknown-suppression",
                                          "unused-suppression",
                                          "not-nfc",
                                          "confusable-letter",
                                          "invisible-character",
                                          "unit-spelling",
                                          "obsolete-term",
                                          "wrong-level",
                                          "unit-listed-twice",
                                          "document-type-conflict",
                                          "document-period-conflict",
                                          "document-mistaken",
                                          "document-after-plan",
                                          "stale-year",
                                          "abolished-body",
                                          "draft-blank",
                                          "annex-missing",
                                          "due-before-issue",
                                          "group-lead",
                                          "lead-is-partner",
                                          "numbering-gap",
                                          "letter-order",
                                          "duplicate-indicator",
                                          "conflicting-targets",
                                          "unmeasurable-target",
                                          "unreachable-growth",
                                          "falling-milestones",
                                          "area-without-task",
                                          "component-without-owner",
                                          "component-with-two-owners",
                                          "leap-day",
                                          "no-slack",
                                          "result-missing",
                                          "result-outside-window",
                                          "status-went-back",
                                          "evidence-missing"};
const std::set<std::string_view> infos{
    "date-style",     "undefined-abbreviation", "sub-target-above-parent", "area-without-indicator",
    "due-on-day-off", "narrative-missing"};

std::string code_in_contract(std::string_view name) {
  for (std::size_t group = 0; group < contract.size(); ++group) {
    const auto found = std::find(contract[group].begin(), contract[group].end(), name);
    if (found == contract[group].end()) continue;
    return "CC" + std::to_string((group + 1) * 100 + static_cast<std::size_t>(found - contract[group].begin()) + 1);
  }
  return "not in the contract";
}

std::set<std::string> placeholders(std::string_view text) {
  std::set<std::string> names;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    if (at + 1 < text.size() && text[at + 1] == '{') {
      ++at;
      continue;
    }
    const std::size_t end = text.find('}', at);
    names.emplace(text.substr(at + 1, end == std::string_view::npos ? end : end - at - 1));
  }
  return names;
}

std::set<std::string> placeholders(const Message& message, text::Language language) {
  std::set<std::string> names = placeholders(message.what.in(language));
  names.merge(placeholders(message.help.in(language)));
  return names;
}

/// True for a text that starts in lower case, with a sign, a figure or an abbreviation.
bool begins_low(std::string_view text) {
  const std::string_view word = text.substr(0, std::min(text.find(' '), text.size()));
  const std::string first(text.substr(0, text::decode(text).bytes));
  if (text::lower(first) == first) return true;
  return word.size() > 1 && std::none_of(word.begin(), word.end(), [](char letter) {
           return std::islower(static_cast<unsigned char>(letter)) != 0;
         });
}

/// The text without what stands between backticks.
std::string without_code(std::string_view text) {
  std::string words;
  bool code = false;
  for (const char letter : text) {
    if (letter == '`') code = !code;
    if (!code) words += letter;
  }
  return words;
}

/// Every text that a rule says, each with the rule's name.
template <class Check>
void each_text(const Check& check) {
  for (const RuleInfo* rule : linting::all_rules()) {
    for (const text::Language language : {text::Language::vi, text::Language::en}) {
      check(*rule, rule->summary.in(language));
      for (const Message& message : rule->messages) {
        check(*rule, message.what.in(language));
        check(*rule, message.help.in(language));
      }
    }
  }
}

}  // namespace

TEST_CASE("diagnostics: every rule has the code and severity of the contract, in its order") {
  std::string_view before;
  std::set<std::string_view> names;
  REQUIRE(linting::all_rules().size() >= 16);
  for (const RuleInfo* rule : linting::all_rules()) {
    CAPTURE(rule->name);
    CHECK(rule->code == code_in_contract(rule->name));
    CHECK(before < rule->code);
    before = rule->code;
    CHECK(names.insert(rule->name).second);
    const diagnostics::Severity expected = warnings.count(rule->name) != 0 ? diagnostics::Severity::warning
                                           : infos.count(rule->name) != 0  ? diagnostics::Severity::info
                                                                           : diagnostics::Severity::error;
    CHECK(rule->severity == expected);
    CHECK_FALSE(rule->messages.empty());
  }
}

TEST_CASE("diagnostics: every rule is found by its name and by its code, no other text finds one") {
  for (const RuleInfo* rule : linting::all_rules()) {
    CHECK(linting::find_rule(rule->name) == rule);
    CHECK(linting::find_rule(rule->code) == rule);
    CHECK(linting::find_rule(rule->name.substr(1)) == nullptr);
  }
  CHECK(linting::find_rule("") == nullptr);
}

TEST_CASE("diagnostics: names are words of small letters joined by dashes") {
  for (const RuleInfo* rule : linting::all_rules()) {
    const std::string_view name = rule->name;
    CAPTURE(name);
    CHECK(std::all_of(name.begin(), name.end(),
                      [](char letter) { return ('a' <= letter && letter <= 'z') || letter == '-'; }));
    CHECK(name.front() != '-');
    CHECK(name.back() != '-');
    CHECK(name.find("--") == std::string_view::npos);
  }
}

TEST_CASE("diagnostics: every message speaks both languages, in different words, in NFC") {
  each_text([](const RuleInfo& rule, std::string_view text) {
    CAPTURE(rule.name);
    CAPTURE(text);
    CHECK_FALSE(text.empty());
    CHECK(text::is_nfc(text));
    CHECK(text.find('\n') == std::string_view::npos);
    CHECK(without_code(text).find("  ") == std::string::npos);
  });
  for (const RuleInfo* rule : linting::all_rules()) {
    CAPTURE(rule->name);
    CHECK(rule->summary.vi != rule->summary.en);
    for (const Message& message : rule->messages) CHECK(message.what.vi != message.what.en);
  }
}

TEST_CASE("diagnostics: both languages of a message fill the same placeholders") {
  for (const RuleInfo* rule : linting::all_rules()) {
    for (const Message& message : rule->messages) {
      CAPTURE(rule->name);
      CAPTURE(message.what.en);
      CHECK(placeholders(message, text::Language::vi) == placeholders(message, text::Language::en));
      for (const std::string& name : placeholders(message, text::Language::vi)) {
        CHECK_FALSE(name.empty());
        CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos);
      }
    }
  }
}

TEST_CASE("diagnostics: messages begin in lower case and end without a full stop") {
  each_text([](const RuleInfo& rule, std::string_view text) {
    CAPTURE(rule.name);
    CAPTURE(text);
    CHECK(begins_low(text));
    CHECK_FALSE(text.ends_with('.'));
    CHECK_FALSE(text.ends_with(' '));
    CHECK_FALSE(text.starts_with(' '));
  });
}

TEST_CASE("diagnostics: quotes and backticks of messages come in pairs") {
  each_text([](const RuleInfo& rule, std::string_view text) {
    CAPTURE(rule.name);
    CAPTURE(text);
    CHECK(std::count(text.begin(), text.end(), '`') % 2 == 0);
    CHECK(std::count(text.begin(), text.end(), '(') == std::count(text.begin(), text.end(), ')'));
  });
}

TEST_CASE("diagnostics: messages use none of the words that docs/messages.md bans") {
  const std::vector<std::string_view> banned{"không hợp lệ", "lỗi:",       "invalid", "exception", "parse",
                                             "token",        "null",       "scalar",  "mapping",   "sequence",
                                             "bạn quên",     "you forgot", "failed",  "please",    "vui lòng"};
  each_text([&](const RuleInfo& rule, std::string_view text) {
    CAPTURE(rule.name);
    CAPTURE(text);
    for (const std::string_view word : banned) CHECK(without_code(text).find(word) == std::string::npos);
    CHECK(without_code(text).find('!') == std::string::npos);
  });
}

TEST_CASE("diagnostics: every help says what to do, most of them what to type") {
  std::size_t all = 0;
  std::size_t with_code = 0;
  for (const RuleInfo* rule : linting::all_rules()) {
    for (const Message& message : rule->messages) {
      CAPTURE(rule->name);
      CAPTURE(message.help.vi);
      CHECK(message.help.vi != message.what.vi);
      CHECK(text::length(message.what.vi) < 200);
      CHECK(text::length(message.help.vi) < 330);
      ++all;
      if (message.help.vi.find('`') != std::string_view::npos) ++with_code;
    }
  }
  CHECK(with_code * 10 > all * 6);
}
