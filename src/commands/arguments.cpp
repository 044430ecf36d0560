#include "commands/arguments.hpp"

#include <algorithm>
#include <array>

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

}  // namespace

void bind_global(Options& line, GlobalOptions& options) {
  line.value("--lang", options.language, "vi|en", {"ngôn ngữ: vi hoặc en", "language: vi or en"});
  line.value("--color", options.color, "WHEN", {"màu: auto, always, never", "colours: auto, always, never"});
  line.value("--today", options.today, "DATE", {"coi hôm nay là ngày này", "take this day as today"});
  line.value("--jobs", options.jobs, "N", {"số tệp xử lý cùng lúc", "files handled at the same time"});
  line.flag("--help", options.help, {"trợ giúp này", "this help"}, "-h");
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

}  // namespace cchc::commands
