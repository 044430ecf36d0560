#include "cchc/diagnostics/diagnostic.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

namespace cchc::diagnostics {

namespace {

std::string fill(std::string_view words, const std::vector<Argument>& arguments, text::Language language) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  store.reserve(arguments.size() + 1, arguments.size());
  for (const Argument& one : arguments) {
    const std::string& value = language == text::Language::en ? one.en : one.vi;
    store.push_back(fmt::arg(std::string(one.name).c_str(), std::cref(value)));
  }
  return fmt::vformat(words, store);
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
