#include "commands/rule_choice.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cchc/linting/catalogue.hpp"
#include "cchc/text/closest.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/text/width.hpp"
#include "cchc/workspace/error.hpp"

namespace cchc::commands {

namespace {

Error no_rule(std::string_view option, std::string_view typed) {
  std::vector<std::string_view> names;
  for (const diagnostics::RuleInfo* rule : linting::all_rules()) names.push_back(rule->name);
  const auto nearest = text::closest(typed, names);
  if (!nearest.empty()) {
    return {Error::Status::wrong_use, fmt::format("`{}` không nhận \"{}\"; ý bạn là `{}`?", option, typed, nearest[0]),
            fmt::format("`{}` does not take \"{}\"; did you mean `{}`?", option, typed, nearest[0])};
  }
  return {Error::Status::wrong_use,
          fmt::format("`{}` không nhận \"{}\"; tên các quy tắc: gõ `cchc validate --list-rules`", option, typed),
          fmt::format("`{}` does not take \"{}\"; for the names of the rules type `cchc validate --list-rules`", option,
                      typed)};
}

}  // namespace

std::vector<const diagnostics::RuleInfo*> rules_named(std::string_view option, const std::vector<std::string>& lists) {
  std::vector<const diagnostics::RuleInfo*> rules;
  for (const std::string& list : lists) {
    for (std::size_t begin = 0; begin <= list.size();) {
      const std::size_t end = std::min(list.find(',', begin), list.size());
      const std::string_view name = text::trim(std::string_view(list).substr(begin, end - begin));
      begin = end + 1;
      const diagnostics::RuleInfo* rule = linting::find_rule(name);
      if (rule == nullptr) throw no_rule(option, name);
      rules.push_back(rule);
    }
  }
  return rules;
}

int list_rules(workspace::Environment& environment) {
  for (const diagnostics::RuleInfo* rule : linting::all_rules()) {
    environment.out << fmt::format("{}  {}  {}  {}\n", rule->code, text::pad(rule->name, 28),
                                   text::pad(diagnostics::word(rule->severity), 7),
                                   rule->summary.in(environment.language));
  }
  return 0;
}

}  // namespace cchc::commands
