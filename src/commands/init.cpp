#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cchc/changes/new_plan.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/workspace/error.hpp"
#include "cchc/workspace/files.hpp"
#include "commands/closing.hpp"
#include "commands/command.hpp"
#include "commands/documents.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

namespace fs = std::filesystem;
using model::Level;

struct InitOptions {
  std::string place;
  std::string level;
  std::string year;
  ClosingOptions closing;
  std::string from;
  std::string output;
};

/// Plans are written in the last months of the year before: from October on it is the next year that is meant.
int year_meant(const InitOptions& options, calendar::Date today) {
  constexpr int first = 1900;
  constexpr int last = 2200;
  constexpr unsigned october = 10;
  if (!options.year.empty()) return number("--year", options.year, first, last);
  return today.month() >= october ? today.year() + 1 : today.year();
}

/// `--level`, else what the place's name begins with ("phường Mẫu"), else a commune.
Level level_meant(const InitOptions& options) {
  static constexpr std::array<std::string_view, 5> names{"commune", "ward", "special-zone", "district", "province"};
  static constexpr std::array<std::pair<std::string_view, Level>, 7> beginnings{{{"xã ", Level::commune},
                                                                                 {"phường ", Level::ward},
                                                                                 {"đặc khu ", Level::special_zone},
                                                                                 {"huyện ", Level::district},
                                                                                 {"quận ", Level::district},
                                                                                 {"tỉnh ", Level::province},
                                                                                 {"thành phố ", Level::province}}};
  if (!options.level.empty()) return static_cast<Level>(choice("--level", options.level, names));
  const std::string place = text::fold(options.place);
  for (const auto& [beginning, level] : beginnings) {
    if (place.starts_with(beginning)) return level;
  }
  return Level::commune;
}

std::string fresh_plan(const InitOptions& options, workspace::Environment& environment) {
  for (const char letter : options.place) {
    constexpr char first_printable = ' ';
    if (letter >= 0 && letter < first_printable) {
      throw wrong_use("`--place` là tên trên một dòng, ví dụ `--place \"phường Mẫu\"`",
                      "`--place` is a name on one line, such as `--place \"phường Mẫu\"`");
    }
  }
  changes::NewPlan wanted{std::string(text::trim(options.place)), level_meant(options),
                          year_meant(options, environment.today)};
  if (options.closing.any()) wanted.closing = closing_rule(options.closing);
  return changes::new_plan(wanted);
}

/// The old plan for the new year; what still names the old one stands on standard error. Nothing where the old plan is
/// too broken to be read.
std::optional<std::string> carried_plan(const InitOptions& options, workspace::Environment& environment) {
  if (!options.place.empty() || !options.level.empty() || options.closing.any()) {
    throw wrong_use(
        "`--from` lấy nơi, cấp và chế độ báo cáo của kế hoạch cũ; bỏ `--place`, `--level`, `--regime` hoặc "
        "`--closes-before-day`",
        "`--from` takes place, level and regime from the old plan; leave out `--place`, `--level`, `--regime` or "
        "`--closes-before-day`");
  }
  auto found = find_plans({options.from}, environment);
  if (!found) return std::nullopt;
  std::vector<LoadedPlan>& plans = found->plans;
  if (plans.size() != 1) {
    throw wrong_use("`--from` cần một kế hoạch: `cchc init --from ke-hoach-2026.yaml --year 2027`",
                    "`--from` takes one plan: `cchc init --from ke-hoach-2026.yaml --year 2027`");
  }
  LoadedPlan& old = plans.front();
  if (too_broken(old.findings, old.file.source(), environment)) return std::nullopt;
  const phrases::Years years = old.plan().years.value.value_or(phrases::Years{});
  InitOptions of_year = options;
  if (of_year.year.empty() && years.last != 0) of_year.year = std::to_string(years.last + 1);
  changes::CarriedPlan carried = changes::carry_over(old.file, year_meant(of_year, environment.today));
  const std::string place = options.output.empty() ? std::string(environment.say({"dòng ", "line "}))
                                                   : workspace::shown(options.output) + ":";
  if (!carried.left.empty()) {
    environment.err << environment.say({"còn nhắc năm cũ, xem lại từng chỗ:\n", "the old year still stands here:\n"});
  }
  for (const changes::Mention& one : carried.left) {
    environment.err << fmt::format("  {}{}: {}\n", place, one.line, one.words);
  }
  return std::move(carried.bytes);
}

int run_init(const InitOptions& options, workspace::Environment& environment) {
  std::error_code ignored;
  if (!options.output.empty() && fs::exists(fs::symlink_status(options.output, ignored))) {
    throw Error(Error::Status::could_not,
                fmt::format("đã có tệp \"{}\", không ghi đè; chọn tên khác sau `-o`", workspace::shown(options.output)),
                fmt::format("\"{}\" is there already and is not written over; choose another name after `-o`",
                            workspace::shown(options.output)));
  }
  const auto bytes =
      options.from.empty() ? std::optional(fresh_plan(options, environment)) : carried_plan(options, environment);
  if (!bytes) return 1;
  if (options.output.empty()) {
    environment.out << *bytes;
    return 0;
  }
  workspace::write_atomically(options.output, *bytes);
  environment.err << environment.say({"đã tạo ", "made "}) << workspace::shown(options.output)
                  << environment.say({"; điền các chỗ trống rồi gõ: cchc validate ",
                                      "; fill in its blanks, then type: cchc validate "})
                  << workspace::shown(options.output) << "\n";
  return 0;
}

Action bind(Options& line) {
  const auto options = std::make_shared<InitOptions>();
  line.value("--place", options->place, "NAME", {"tên nơi lập kế hoạch: \"phường Mẫu\"", "whose plan: \"phường Mẫu\""});
  line.value("--level", options->level, "WORD",
             {"cấp, nếu tên chưa nói rõ: commune, ward, special-zone, district, province",
              "its level, where the name does not say: commune, ward, special-zone, district, province"});
  line.value("--year", options->year, "Y",
             {"năm của kế hoạch; mặc định: năm nay, từ tháng 10 là năm sau",
              "the plan's year; default: this one, from October on the next"});
  bind_closing(
      line, options->closing, {"số liệu chốt trước ngày này (1 đến 28)", "data close before this day (1 to 28)"},
      {"chế độ báo cáo: national (ngày 15, mặc định) hoặc calendar", "regime: national (day 15, default) or calendar"});
  line.value("--from", options->from, "OLD",
             {"chép kế hoạch cũ sang năm mới: đổi năm, ngày chốt, thời hạn",
              "carry an old plan over: years, windows and deadlines move on"});
  line.value("-o", options->output, "FILE", {"ghi vào tệp này, không ghi đè", "write to this file, never over one"});
  return [options](workspace::Environment& environment) {
    if (options->output == "-") options->output.clear();
    return run_init(*options, environment);
  };
}

constexpr Example examples[] = {
    {"cchc init --place \"phường Mẫu\" -o ke-hoach.yaml", {"kế hoạch mới để điền", "a new plan to fill in"}},
    {"cchc init --from ke-hoach-2026.yaml --year 2027 -o ke-hoach-2027.yaml",
     {"từ kế hoạch năm trước", "from last year's plan"}},
};

}  // namespace

extern const Command init;
const Command init{"init",
                   "[--place NAME | --from OLD]",
                   {"tạo kế hoạch mới, hoặc chép kế hoạch cũ sang năm mới", "a new plan, or an old one for a new year"},
                   examples,
                   bind};

}  // namespace cchc::commands
