#include <set>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "cchc/yaml/rules.hpp"

using namespace cchc;

namespace {

std::set<std::string> placeholders(std::string_view words) {
  std::set<std::string> names;
  for (std::size_t open = words.find('{'); open != std::string_view::npos; open = words.find('{', open + 1)) {
    names.insert(std::string(words.substr(open, words.find('}', open) - open)));
  }
  return names;
}

}  // namespace

TEST_CASE("yaml: rules carry the codes and names of the contract, and both languages say the same") {
  const diagnostics::RuleInfo* rules[] = {&yaml::yaml_syntax, &yaml::encoding, &yaml::limits, &yaml::duplicate_key,
                                          &yaml::split_text};
  std::string names;
  for (const auto* rule : rules) {
    names += std::string(rule->code) + ' ' + std::string(rule->name) + '\n';
    CHECK(rule->severity == diagnostics::Severity::error);
    CHECK_FALSE(rule->summary.vi.empty());
    CHECK_FALSE(rule->summary.en.empty());
    for (const auto& message : rule->messages) {
      CAPTURE(message.what.en);
      CHECK(placeholders(message.what.vi) == placeholders(message.what.en));
      CHECK(placeholders(message.help.vi) == placeholders(message.help.en));
      CHECK_FALSE(message.help.vi.empty());
      CHECK_FALSE(message.help.en.empty());
    }
  }
  CHECK(names == "CC101 yaml-syntax\nCC102 encoding\nCC103 limits\nCC108 duplicate-key\nCC109 split-text\n");
}
