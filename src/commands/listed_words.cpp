#include "commands/listed_words.hpp"

#include <algorithm>

namespace cchc::commands {

namespace {

struct Row {
  std::string_view command;  ///< empty: every command
  std::string_view option;
  std::vector<std::string_view> words;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> all{
      {"", "--lang", {"vi", "en"}},
      {"", "--color", {"auto", "always", "never"}},
      {"validate", "--format", {"text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjsonl"}},
      {"validate", "--fail-on", {"error", "warning", "info", "never"}},
      {"windows", "--format", {"text", "csv", "json", "md", "ics"}},
      {"windows", "--regime", {"national", "calendar"}},
      {"due", "--format", {"text", "csv", "json", "md", "ics"}},
      {"report", "--format", {"md", "csv", "json"}},
      {"report", "--table", {"summary", "indicators", "tasks", "units", "areas"}},
      {"report", "--csv", {"excel"}},
      {"diff", "--format", {"text", "md", "csv", "json"}},
      {"explain", "--as", {"target", "due", "due-rule", "period", "number", "document"}},
      {"explain", "--format", {"text", "json"}},
      {"init", "--level", {"commune", "ward", "special-zone", "district", "province"}},
      {"init", "--regime", {"national", "calendar"}},
      {"schema", "", {"plan", "results", "settings"}},
      {"completion", "", {"bash", "zsh", "fish", "powershell"}},
  };
  return all;
}

}  // namespace

const std::vector<std::string_view>* listed_words(std::string_view command, std::string_view option) {
  const auto found = std::find_if(rows().begin(), rows().end(), [&](const Row& row) {
    return row.option == option && (row.command == command || (row.command.empty() && !option.empty()));
  });
  return found == rows().end() ? nullptr : &found->words;
}

}  // namespace cchc::commands
