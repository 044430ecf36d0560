#include "commands/options.hpp"

#include <CLI/CLI.hpp>

namespace cchc::commands {

namespace {

template <class Value>
CLI::Option* named(CLI::App& app, std::string_view name, Value& into, std::string_view value_name,
                   std::string_view help) {
  return app.add_option(std::string(name), into, std::string(help))->type_name(std::string(value_name));
}

}  // namespace

Options::Options(CLI::App& app, text::Language language) : app_(app), language_(language) { app_.set_help_flag(); }

void Options::argument(std::string_view name, std::string& into) { app_.add_option(std::string(name), into); }

void Options::arguments(std::string_view name, std::vector<std::string>& into) {
  app_.add_option(std::string(name), into);
}

void Options::value(std::string_view name, std::string& into, std::string_view value_name, text::Bilingual help) {
  named(app_, name, into, value_name, help.in(language_));
}

void Options::values(std::string_view name, std::vector<std::string>& into, std::string_view value_name,
                     text::Bilingual help) {
  named(app_, name, into, value_name, help.in(language_))->allow_extra_args(false);
}

void Options::flag(std::string_view name, bool& into, text::Bilingual help) {
  app_.add_flag(std::string(name), into, std::string(help.in(language_)));
}

void Options::hidden_flag(std::string_view name, bool& into) { app_.add_flag(std::string(name), into, "")->group(""); }

}  // namespace cchc::commands
