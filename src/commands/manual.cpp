#include "commands/manual.hpp"

#include <fmt/format.h>

#include "commands/completion_scripts.hpp"
#include "commands/help.hpp"

namespace cchc::commands {

namespace {

using text::Bilingual;
using text::Language;

constexpr Bilingual name_heading{"TÊN", "NAME"};
constexpr Bilingual usage_heading{"CÁCH DÙNG", "SYNOPSIS"};
constexpr Bilingual commands_heading{"CÁC LỆNH", "COMMANDS"};
constexpr Bilingual options_heading{"TÙY CHỌN", "OPTIONS"};
constexpr Bilingual examples_heading{"VÍ DỤ", "EXAMPLES"};
constexpr Bilingual status_heading{"TRẠNG THÁI", "EXIT STATUS"};
constexpr Bilingual see_heading{"XEM THÊM", "SEE ALSO"};
constexpr Bilingual status{
    "0 không có gì phải sửa; 1 có phát hiện; 2 gõ sai lệnh hoặc tệp cài đặt có lỗi; 3 không làm được (thiếu tệp, không "
    "ghi được)",
    "0 clean; 1 findings; 2 wrong use or faulty settings; 3 could not do it (a file is missing, a write failed)"};

/// So that roff prints it as it stands.
std::string escaped(std::string_view text) {
  std::string safe = replaced(replaced(std::string(text), "\\", "\\e"), "-", "\\-");
  if (safe.starts_with('.') || safe.starts_with('\'')) safe.insert(0, "\\&");
  return safe;
}

std::string heading(Bilingual words, Language language) { return fmt::format(".SH {}\n", words.in(language)); }

std::string tagged(std::string_view tag, std::string_view text) {
  return fmt::format(".TP\n\\fB{}\\fR\n{}\n", escaped(tag), escaped(text));
}

std::string title(std::string_view page, Language language) {
  return fmt::format(".TH {} 1 \"\" \"cchc {}\" \"{}\"\n", escaped(page), CCHC_VERSION,
                     Bilingual{"Hướng dẫn cchc", "Manual of cchc"}.in(language));
}

std::string options(const CLI::App& app, Language language) {
  std::string text = heading(options_heading, language);
  for (const OptionRow& row : option_rows(app)) text += tagged(row.spelled, row.description);
  return text;
}

std::string exit_status(Language language) {
  return heading(status_heading, language) + std::string(status.in(language)) + "\n";
}

}  // namespace

std::string command_manual(const Command& command, const CLI::App& app, Language language) {
  std::string page = title("cchc-" + std::string(command.name), language);
  page += heading(name_heading, language);
  page += fmt::format("cchc\\-{} \\- {}\n", command.name, escaped(command.summary.in(language)));
  page += heading(usage_heading, language);
  page += fmt::format("\\fBcchc {}\\fR {}\n", command.name, escaped(command.arguments));
  page += options(app, language) + heading(examples_heading, language);
  for (const Example& one : command.examples) page += tagged(one.line, one.why.in(language));
  return page + exit_status(language) + heading(see_heading, language) + ".BR cchc (1)\n";
}

std::string program_manual(const CLI::App& global_options, Language language) {
  std::string page = title("cchc", language);
  page += heading(name_heading, language);
  page += escaped(replaced(std::string(program_purpose(language)), " – ", " - ")) + "\n";
  page += heading(usage_heading, language);
  page += "\\fBcchc\\fR " + escaped(Bilingual{"LỆNH [TÙY CHỌN]…", "COMMAND [OPTION]…"}.in(language)) + "\n";
  page += heading(commands_heading, language);
  for (const Command& command : all_commands()) page += tagged(command.name, command.summary.in(language));
  page += options(global_options, language) + exit_status(language) + heading(see_heading, language);
  std::string others;
  for (const Command& command : all_commands()) {
    others += fmt::format("{}.BR cchc\\-{} (1)", others.empty() ? "" : ",\n", command.name);
  }
  return page + others + "\n";
}

}  // namespace cchc::commands
