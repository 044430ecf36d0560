#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cchc/text/language.hpp"

namespace cchc::commands {

/// An option as it is typed, and where its value goes.
struct Option {
  std::string_view name;        ///< `--format`, `-o`
  std::string_view other_name;  ///< `-h` of `--help`; mostly empty
  std::string_view value_name;  ///< `FILE`; empty where it takes none
  std::string help;
  bool hidden = false;  ///< from help and completion
  std::variant<bool*, std::string*, std::vector<std::string>*> into;

  bool takes_value() const { return !std::holds_alternative<bool*>(into); }
  /// True where it may be given once only.
  bool single() const { return std::holds_alternative<std::string*>(into); }
};

/// Names what a command line may hold and binds each to where its value goes; what is bound must outlive the parsing.
class Options {
 public:
  /// `command` is empty where none is named.
  Options(std::string_view command, text::Language language) : command_(command), language_(language) {}

  /// What stands without an option's name: one text, or all of them.
  void argument(std::string& into) { argument_ = &into; }
  void arguments(std::vector<std::string>& into) { arguments_ = &into; }

  /// `--format WORD`, once.
  void value(std::string_view name, std::string& into, std::string_view value_name, text::Bilingual help);
  /// The same, as often as wanted, one value each time.
  void values(std::string_view name, std::vector<std::string>& into, std::string_view value_name, text::Bilingual help);
  void flag(std::string_view name, bool& into, text::Bilingual help, std::string_view other_name = {});
  /// A flag that help and completion do not name.
  void hidden_flag(std::string_view name, bool& into);

  /// In the order in which they were bound.
  const std::vector<Option>& all() const { return all_; }
  /// The option that is typed `name`; none where there is no such.
  const Option* named(std::string_view name) const;

  /// Puts `typed` where it goes; throws Error (wrong use) in our own words.
  void parse(const std::vector<std::string>& typed) const;

 private:
  void take_argument(const std::string& typed, bool first) const;
  void refuse_unknown(const std::vector<std::string>& typed) const;
  void refuse_missing_values(const std::vector<std::string>& typed) const;

  std::string_view command_;
  text::Language language_;
  std::vector<Option> all_;
  std::string* argument_ = nullptr;
  std::vector<std::string>* arguments_ = nullptr;
};

/// True for what begins with a dash and is not `-` alone, which stands for standard input.
bool is_option(std::string_view typed);

/// `--format` of `--format=json`.
std::string_view name_of(std::string_view typed);

}  // namespace cchc::commands
