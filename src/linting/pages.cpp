#include "cchc/linting/pages.hpp"

#include <algorithm>

#include "linting/data/rule_pages.hpp"

namespace cchc::linting {

std::string_view page_of(const diagnostics::RuleInfo& rule) {
  const auto found = std::find_if(data::pages.begin(), data::pages.end(),
                                  [&](const data::Page& page) { return page.name == rule.name; });
  return found == data::pages.end() ? std::string_view() : found->text;
}

}  // namespace cchc::linting
