#include "commands/arguments.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cchc/text/closest.hpp"
#include "cchc/workspace/error.hpp"
#include "commands/periods.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

constexpr std::array<std::string_view, 4> global_with_value{"--lang", "--color", "--today", "--jobs"};

bool takes_value(std::string_view argument) {
  return std::find(global_with_value.begin(), global_with_value.end(), argument) != global_with_value.end();
}

std::string_view name_of(std::string_view argument) { return argument.substr(0, argument.find('=')); }

bool is_option(std::string_view argument) { return argument.size() > 1 && argument[0] == '-'; }

/// Throws for the first argument that looks like an option and is none.
void refuse_unknown_options(const CLI::App& app, const std::vector<std::string>& arguments) {
  for (std::size_t at = 0; at < arguments.size(); ++at) {
    const std::string& argument = arguments[at];
    if (argument == "--") return;
    if (!is_option(argument)) continue;
    const std::string name(name_of(argument));
    if (const CLI::Option* option = app.get_option_no_throw(name)) {
      if (option->get_expected_min() > 0 && argument.find('=') == std::string::npos) ++at;
      continue;
    }
    std::vector<std::string> spellings;
    for (const CLI::Option* option : app.get_options()) {
      if (option->nonpositional() && !option->get_group().empty()) spellings.push_back(option->get_name());
    }
    const std::vector<std::string_view> known(spellings.begin(), spellings.end());
    throw unknown(fmt::format("không có tùy chọn `{}`", name), fmt::format("there is no option `{}`", name), name,
                  known);
  }
}

/// Throws where an option that takes a value stands last, or has nothing or another option behind it, or where one that
/// takes a single value is given twice.
void refuse_missing_values(const CLI::App& app, const std::vector<std::string>& arguments) {
  std::set<const CLI::Option*> seen;
  for (std::size_t at = 0; at < arguments.size(); ++at) {
    if (arguments[at] == "--") return;
    const std::string name(name_of(arguments[at]));
    const CLI::Option* option = is_option(name) ? app.get_option_no_throw(name) : nullptr;
    if (option == nullptr || option->get_expected_min() == 0) continue;
    const bool joined = name.size() < arguments[at].size();
    const bool value_follows = joined ? name.size() + 1 < arguments[at].size()
                                      : at + 1 < arguments.size() && !arguments[at + 1].starts_with("--");
    if (!value_follows) {
      throw Error(Error::Status::wrong_use, fmt::format("`{}` cần một giá trị đứng sau", name),
                  fmt::format("`{}` takes a value", name));
    }
    if (!seen.insert(option).second && option->get_items_expected_max() == 1) {
      throw Error(Error::Status::wrong_use, fmt::format("`{}` chỉ ghi một lần", name),
                  fmt::format("`{}` can be given once only", name));
    }
    if (!joined) ++at;
  }
}

}  // namespace

void bind_global(Options& line, GlobalOptions& options) {
  line.value("--lang", options.language, "vi|en", {"ngôn ngữ: vi hoặc en", "language: vi or en"});
  line.value("--color", options.color, "WHEN", {"màu: auto, always, never", "colours: auto, always, never"});
  line.value("--today", options.today, "DATE", {"coi hôm nay là ngày này", "take this day as today"});
  line.value("--jobs", options.jobs, "N", {"số tệp xử lý cùng lúc", "files handled at the same time"});
  line.flag("--help,-h", options.help, {"trợ giúp này", "this help"});
  line.hidden_flag("--man", options.manual);
}

void apply(const GlobalOptions& options, workspace::Environment& environment) {
  static constexpr std::array<std::string_view, 2> languages{"vi", "en"};
  static constexpr std::array<std::string_view, 3> colors{"auto", "always", "never"};
  if (!options.language.empty()) {
    const bool english = choice("--lang", options.language, languages) == 1;
    environment.language = english ? text::Language::en : text::Language::vi;
    environment.language_asked = true;
    environment.report_english = english;
  }
  if (!options.color.empty()) {
    const std::size_t when = choice("--color", options.color, colors);
    if (when > 0) environment.color = when == 1;
  }
  if (!options.today.empty()) environment.today = typed_date("--today", options.today);
  constexpr int most_jobs = 1024;
  if (!options.jobs.empty()) {
    environment.jobs = static_cast<unsigned>(number("--jobs", options.jobs, 1, most_jobs));
  }
}

std::size_t command_index(const std::vector<std::string>& arguments) {
  for (std::size_t at = 0; at < arguments.size(); ++at) {
    if (takes_value(arguments[at])) {
      ++at;
    } else if (!is_option(arguments[at])) {
      return at;
    }
  }
  return std::string::npos;
}

void refuse_misplaced_options(const std::vector<std::string>& arguments, std::size_t end) {
  static constexpr std::array<std::string_view, 7> leading{"--lang", "--color", "--today",  "--jobs",
                                                           "--help", "-h",      "--version"};
  for (std::size_t at = 0; at < end; ++at) {
    const std::string_view name = name_of(arguments[at]);
    if (!is_option(name) || std::find(leading.begin(), leading.end(), name) != leading.end()) continue;
    if (const auto nearest = text::closest(name, leading); !nearest.empty()) {
      throw Error(Error::Status::wrong_use,
                  fmt::format("không có tùy chọn `{}`; ý bạn là `{}`?", name, nearest.front()),
                  fmt::format("there is no option `{}`; did you mean `{}`?", name, nearest.front()));
    }
    throw Error(Error::Status::wrong_use,
                fmt::format("`{0}` đứng trước tên lệnh; gõ tên lệnh trước: `cchc validate {0} …`", name),
                fmt::format("`{0}` stands before the command; type the command first: `cchc validate {0} …`", name));
  }
}

std::string_view asked_language(const std::vector<std::string>& arguments) {
  for (std::size_t at = 0; at < arguments.size(); ++at) {
    if (arguments[at].starts_with("--lang=")) return std::string_view(arguments[at]).substr(7);
    if (arguments[at] == "--lang" && at + 1 < arguments.size()) return arguments[at + 1];
  }
  return {};
}

void parse(CLI::App& app, std::vector<std::string> arguments) {
  refuse_unknown_options(app, arguments);
  refuse_missing_values(app, arguments);
  try {
    std::reverse(arguments.begin(), arguments.end());
    app.parse(arguments);
  } catch (const CLI::ExtrasError&) {
    const std::vector<std::string> extra = app.remaining();
    const std::string typed = extra.empty() ? std::string() : extra.front();
    throw Error(Error::Status::wrong_use, fmt::format("thừa \"{}\"; xem `cchc {} --help`", typed, app.get_name()),
                fmt::format("\"{}\" is one too many; see `cchc {} --help`", typed, app.get_name()));
  } catch (const CLI::ParseError&) {
    throw Error(Error::Status::wrong_use, fmt::format("không hiểu dòng lệnh; xem `cchc {} --help`", app.get_name()),
                fmt::format("the command line cannot be read; see `cchc {} --help`", app.get_name()));
  }
}

}  // namespace cchc::commands
