#include "commands.hpp"

#include <algorithm>
#include <chrono>
#include <sstream>

#include "cchc/commands/run.hpp"

namespace mutants {

namespace {

using cchc::workspace::Environment;

constexpr const char* findings_formats[] = {"text",   "concise", "sarif", "jsonl",
                                            "github", "gitlab",  "junit", "rdjsonl"};
constexpr const char* report_formats[] = {"md", "json", "html", "csv"};
constexpr const char* list_formats[] = {"text", "csv", "json", "md", "ics"};
constexpr const char* diff_formats[] = {"text", "md", "csv", "json"};
constexpr const char* periods[] = {"Q1", "H1", "Q3", "year", "2025-03", "2025-9M"};
constexpr const char* tables[] = {"summary", "indicators", "tasks", "units", "areas"};

template <std::size_t count>
std::string turn(const char* const (&words)[count], std::size_t number) {
  return words[number % count];
}

CommandLine listing(std::vector<std::string> words, const std::string& format) {
  words.insert(words.end(), {"--format", format});
  return {std::move(words), format == "json" ? Shape::json : Shape::words};
}

int run(const std::vector<std::string>& arguments, std::string* out, std::string* err) {
  std::istringstream in;
  std::ostringstream to_out;
  std::ostringstream to_err;
  Environment environment{in, to_out, to_err, *cchc::calendar::Date::of(2025, 6, 15)};
  const int status = cchc::commands::run(arguments, environment);
  if (out != nullptr) *out = to_out.str();
  if (err != nullptr) *err = to_err.str();
  return status;
}

std::vector<std::string> arguments_of(const CommandLine& line, const Place& place) {
  std::vector<std::string> arguments = line.words;
  std::replace(arguments.begin(), arguments.end(), std::string("FILE"), place.file);
  std::replace(arguments.begin(), arguments.end(), std::string("PLAN"), place.plan);
  return arguments;
}

/// True where this version has the command line: it can be asked for its help.
bool known(CommandLine line) {
  line.words.emplace_back("--help");
  return run(line.words, nullptr, nullptr) == 0;
}

std::vector<CommandLine> readings(std::size_t number) {
  std::vector<CommandLine> lines{
      {{"validate", "--format", "json", "FILE"}, Shape::findings},
      {{"validate", "--lang", "en", "--format", "json", "FILE"}, Shape::findings},
      {{"validate", "--format", turn(findings_formats, number), "FILE"}, Shape::words},
      listing({"windows", "PLAN"}, turn(list_formats, number)),
      listing({"due", "PLAN"}, turn(list_formats, number / 2)),
  };
  CommandLine report = listing({"report", "PLAN"}, turn(report_formats, number));
  if (report.words.back() == "csv") report.words.insert(report.words.end(), {"--table", turn(tables, number)});
  if (!(number % 7 == 0)) report.words.insert(report.words.end(), {"--period", turn(periods, number)});
  lines.push_back(std::move(report));
  if (number % 2 == 0) {
    lines.push_back(listing({"diff", "before.yaml", "PLAN"}, turn(diff_formats, number / 2)));
  } else {
    lines.push_back(listing({"diff", "PLAN", "before.yaml"}, turn(diff_formats, number / 2)));
  }
  lines.push_back({{"init", "--from", "PLAN"}, Shape::words});
  return lines;
}

}  // namespace

std::vector<CommandLine> command_lines(std::size_t number) {
  static const bool has_fmt = known({{"fmt", "FILE"}});
  static const bool has_fix = known({{"validate", "--fix", "FILE"}});
  std::vector<CommandLine> lines = readings(number);
  if (has_fmt) {
    lines.push_back({{"fmt", "--diff", "FILE"}, Shape::words});
    lines.push_back({{"fmt", "FILE"}, Shape::writes});
  }
  if (has_fix) {
    lines.push_back({{"validate", "--fix", "--diff", "FILE"}, Shape::words});
    lines.push_back({{"validate", "--fix", "FILE"}, Shape::writes});
  }
  return lines;
}

Answer answer(const CommandLine& line, const Place& place) {
  using Clock = std::chrono::steady_clock;
  Answer answer;
  const auto begin = Clock::now();
  answer.status = run(arguments_of(line, place), &answer.out, &answer.err);
  answer.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  return answer;
}

std::string typed(const CommandLine& line, const Place& place) {
  std::string words = "cchc";
  for (const std::string& word : arguments_of(line, place)) words += " " + word;
  return words;
}

}  // namespace mutants
