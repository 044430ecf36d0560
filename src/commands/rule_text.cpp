#include "commands/rule_text.hpp"

#include <algorithm>
#include <string>
#include <variant>

#include "cchc/formats/document_formats.hpp"
#include "cchc/linting/catalogue.hpp"
#include "cchc/linting/pages.hpp"
#include "cchc/reports/reports.hpp"
#include "commands/printing.hpp"

namespace cchc::commands {

namespace {

using document::Value;

/// The text under `key` of an object.
std::string text_at(const Value& object, std::string_view key) {
  const auto& entries = std::get<Value::Object>(object.any());
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& one) { return one.first == key; });
  return found == entries.end() ? std::string() : std::get<std::string>(found->second.any());
}

/// The first paragraph under the title of `page`.
std::string first_paragraph(const std::string& page) {
  constexpr std::string_view between = "\n\n";
  const std::size_t title = page.find(between);
  if (title == std::string::npos) return page;
  const std::size_t begin = title + between.size();
  return page.substr(begin, std::min(page.find(between, begin), page.size()) - begin);
}

}  // namespace

formats::RuleText rule_text(std::string_view code, text::Language language) {
  const diagnostics::RuleInfo& rule = *linting::find_rule(code);
  const document::Document page = reports::rule({rule.code, rule.name, diagnostics::word(rule.severity),
                                                 rule.summary.in(language), linting::page_of(rule), language});
  static constexpr std::string_view forms[] = {"text", "md"};
  return {std::string(rule.summary.in(language)), first_paragraph(text_at(page.value, "page")),
          document_format("text", forms).print(page, {}), document_format("md", forms).print(page, {}), rule.severity};
}

}  // namespace cchc::commands
