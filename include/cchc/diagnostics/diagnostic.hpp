#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cchc/diagnostics/rule_info.hpp"
#include "cchc/source/edit.hpp"
#include "cchc/source/span.hpp"

namespace cchc::diagnostics {

/// The value of one placeholder; document text is the same in both languages, our own words are not.
struct Argument {
  std::string_view name;
  std::string vi;
  std::string en;

  Argument(std::string_view name, std::string value) : name(name), vi(value), en(std::move(value)) {}
  Argument(std::string_view name, std::string_view value) : Argument(name, std::string(value)) {}
  Argument(std::string_view name, const char* value) : Argument(name, std::string(value)) {}
  Argument(std::string_view name, std::size_t value) : Argument(name, std::to_string(value)) {}
  Argument(std::string_view name, text::Bilingual value) : name(name), vi(value.vi), en(value.en) {}
  Argument(std::string_view name, std::string vi, std::string en) : name(name), vi(std::move(vi)), en(std::move(en)) {}
};

/// One finding at one place of one source.
struct Diagnostic {
  const RuleInfo* rule = nullptr;
  const Message* message = nullptr;
  Severity severity = Severity::error;
  source::Span span;
  std::vector<Argument> arguments;
  std::vector<source::Edit> fix;  ///< certain edits that mend it; empty: not fixable
};

/// What is wrong, as one line of text.
std::string what(const Diagnostic& diagnostic, text::Language language);

/// What to type, as one line of text.
std::string help(const Diagnostic& diagnostic, text::Language language);

}  // namespace cchc::diagnostics
