#include "commands/help.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cchc/text/width.hpp"

namespace cchc::commands {

namespace {

constexpr text::Bilingual purpose{
    "cchc – kế hoạch cải cách hành chính bằng tệp văn bản: kiểm tra, xem kỳ báo cáo, làm báo cáo",
    "cchc – plans for public-administration reform as plain text: check, schedule, report"};

/// `--format WORD`: the option with what stands behind it.
std::string spelled(const CLI::Option& option) {
  std::string text = option.get_name(false, false);
  if (!option.get_type_name().empty() && option.get_expected_max() != 0) text += " " + option.get_type_name();
  return text;
}

std::string option_lines(const CLI::App& app) {
  const std::vector<OptionRow> rows = option_rows(app);
  std::size_t widest = 0;
  for (const OptionRow& row : rows) widest = std::max(widest, text::width(row.spelled));
  std::string lines;
  for (const OptionRow& row : rows) {
    lines += fmt::format("  {}  {}\n", text::pad(row.spelled, widest), row.description);
  }
  return lines;
}

std::string example_lines(std::span<const Example> examples, text::Language language) {
  std::size_t widest = 0;
  for (const Example& one : examples) widest = std::max(widest, text::width(one.line));
  std::string lines;
  for (const Example& one : examples) {
    lines += fmt::format("  {}  {}\n", text::pad(one.line, widest), one.why.in(language));
  }
  return lines;
}

constexpr Example first_examples[] = {
    {"cchc validate ke-hoach.yaml", {"tìm mọi lỗi trong kế hoạch", "find every fault of a plan"}},
    {"cchc windows ke-hoach.yaml", {"kỳ báo cáo, ngày chốt, hạn gửi", "reporting windows and due days"}},
    {"cchc report ke-hoach.yaml --period Q1", {"báo cáo quý I", "the report of quarter I"}},
};

}  // namespace

std::vector<OptionRow> option_rows(const CLI::App& app) {
  std::vector<OptionRow> rows;
  for (const CLI::Option* option : app.get_options()) {
    if (!option->nonpositional() || option->get_group().empty()) continue;
    rows.push_back({spelled(*option), option->get_description()});
  }
  return rows;
}

std::string_view program_purpose(text::Language language) { return purpose.in(language); }

std::string short_help(text::Language language) {
  const text::Bilingual more{"\nXem tất cả: cchc --help\n", "\nAll commands: cchc --help\n"};
  return fmt::format("{}\n\n{}{}", purpose.in(language), example_lines(first_examples, language), more.in(language));
}

std::string full_help(const CLI::App& global_options, text::Language language) {
  const text::Bilingual usage{"Cách dùng: cchc LỆNH [TÙY CHỌN]…\n\nCác lệnh:\n",
                              "Usage: cchc COMMAND [OPTION]…\n\nCommands:\n"};
  const text::Bilingual options{"\nTùy chọn chung:\n", "\nGeneral options:\n"};
  const text::Bilingual more{"\nTừng lệnh: cchc LỆNH --help\n", "\nOne command: cchc COMMAND --help\n"};
  std::string commands;
  for (const Command& command : all_commands()) {
    commands += fmt::format("  {}  {}\n", text::pad(command.name, 10), command.summary.in(language));
  }
  return fmt::format("{}\n\n{}{}{}{}{}", purpose.in(language), usage.in(language), commands, options.in(language),
                     option_lines(global_options), more.in(language));
}

std::string command_help(const Command& command, const CLI::App& app, text::Language language) {
  const text::Bilingual usage{"Cách dùng", "Usage"};
  const text::Bilingual options{"Tùy chọn", "Options"};
  const text::Bilingual examples{"Ví dụ", "Examples"};
  return fmt::format("cchc {} – {}\n\n{}: cchc {} {}\n\n{}:\n{}\n{}:\n{}", command.name, command.summary.in(language),
                     usage.in(language), command.name, command.arguments, options.in(language), option_lines(app),
                     examples.in(language), example_lines(command.examples, language));
}

}  // namespace cchc::commands
