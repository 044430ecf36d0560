#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cchc/text/language.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace cchc::commands {

/// Names what a command line may hold and binds each to where its value goes; what is bound must outlive the parsing.
class Options {
 public:
  /// Takes from `app` the help that the library would give by itself.
  Options(CLI::App& app, text::Language language);

  /// What stands without an option's name: one text, or all of them.
  void argument(std::string_view name, std::string& into);
  void arguments(std::string_view name, std::vector<std::string>& into);

  /// `--format WORD`, once.
  void value(std::string_view name, std::string& into, std::string_view value_name, text::Bilingual help);
  /// The same, as often as wanted, one value each time.
  void values(std::string_view name, std::vector<std::string>& into, std::string_view value_name, text::Bilingual help);
  void flag(std::string_view name, bool& into, text::Bilingual help);
  /// A flag that help and completion do not name.
  void hidden_flag(std::string_view name, bool& into);

 private:
  CLI::App& app_;
  text::Language language_;
};

}  // namespace cchc::commands
