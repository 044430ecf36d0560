#pragma once

#include <span>
#include <string_view>

#include "cchc/text/language.hpp"

namespace cchc::diagnostics {

enum class Severity { off, info, warning, error };

/// `error`, `warning`, `info` or `off`: the words that machine formats never translate.
std::string_view word(Severity severity);

/// What is wrong and what to type; placeholders are fmt's named ones (`{task}`), the same in both languages.
struct Message {
  text::Bilingual what;
  text::Bilingual help;
};

/// One rule, of which docs/rules has a page; `code` and `name` are never reused.
struct RuleInfo {
  std::string_view code;
  std::string_view name;
  Severity severity;
  text::Bilingual summary;
  std::span<const Message> messages;
};

}  // namespace cchc::diagnostics
