#include "cchc/workspace/terminal.hpp"

#include <chrono>
#include <cstdlib>
#include <unistd.h>

#include "cchc/workspace/jobs.hpp"

namespace cchc::workspace {

namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

/// The first of LC_ALL, LC_MESSAGES and LANG that is set.
std::string locale_name() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (std::string value = variable(name); !value.empty()) return value;
  }
  return {};
}

/// Vietnam keeps UTC+7 all year.
calendar::Date today_in_vietnam() {
  using std::chrono::hours;
  const auto there = std::chrono::system_clock::now().time_since_epoch() + hours(7);
  return *calendar::Date::of(1970, 1, 1) + static_cast<int>(there / hours(24));
}

}  // namespace

Environment of_this_process(std::istream& in, std::ostream& out, std::ostream& err) {
  Environment environment{in, out, err, today_in_vietnam()};
  const std::string asked = variable("CCHC_LANG");
  environment.language_asked = asked == "vi" || asked == "en";
  const bool english = environment.language_asked ? asked == "en" : locale_name().starts_with("en");
  environment.language = english ? text::Language::en : text::Language::vi;
  environment.color = isatty(STDOUT_FILENO) == 1 && variable("NO_COLOR").empty();
  environment.progress = isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb";
  environment.jobs = as_many_as_cores;
  return environment;
}

int report_lost_output(Environment& environment) {
  constexpr int could_not = 3;
  environment.err << environment.say({"cchc: không ghi được kết quả ra màn hình hoặc tệp; đĩa có đầy không?\n",
                                      "cchc: results could not be written out; is the disk full?\n"});
  return could_not;
}

}  // namespace cchc::workspace
