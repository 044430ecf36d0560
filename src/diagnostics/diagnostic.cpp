#include "cchc/diagnostics/diagnostic.hpp"

#include <algorithm>
#include <stdexcept>

namespace cchc::diagnostics {

namespace {

std::string_view value_of(std::string_view name, const std::vector<Argument>& arguments, text::Language language) {
  for (const Argument& one : arguments) {
    if (one.name == name) return language == text::Language::en ? one.en : one.vi;
  }
  throw std::invalid_argument("a message without its " + std::string(name));
}

/// `words` with the argument in place of each `{name}`; two braces side by side are one to print.
std::string fill(std::string_view words, const std::vector<Argument>& arguments, text::Language language) {
  std::string filled;
  filled.reserve(words.size() * 2);
  while (!words.empty()) {
    const std::size_t brace = std::min(words.find_first_of("{}"), words.size());
    filled += words.substr(0, brace);
    words.remove_prefix(brace);
    if (words.size() < 2) break;
    if (words[0] == words[1]) {
      filled += words[0];
      words.remove_prefix(2);
      continue;
    }
    const std::size_t end = std::min(words.find('}'), words.size() - 1);
    filled += value_of(words.substr(1, end - 1), arguments, language);
    words.remove_prefix(end + 1);
  }
  return filled;
}

}  // namespace

std::string_view word(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::info: return "info";
    case Severity::off: break;
  }
  return "off";
}

std::string what(const Diagnostic& diagnostic, text::Language language) {
  return fill(diagnostic.message->what.in(language), diagnostic.arguments, language);
}

std::string help(const Diagnostic& diagnostic, text::Language language) {
  return fill(diagnostic.message->help.in(language), diagnostic.arguments, language);
}

}  // namespace cchc::diagnostics
