#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/commands/run.hpp"

using namespace cchc;

namespace {

using Lines = std::vector<std::string>;

constexpr const char* plan = CCHC_SOURCE_DIR "/examples/phuong-mau-2026/ke-hoach.yaml";

Lines lines_of(const std::string& path) {
  std::ifstream file(path);
  Lines lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

std::string joined(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

/// The findings on a plan, a line each.
Lines findings_on(const std::string& bytes) {
  std::istringstream in(bytes);
  std::ostringstream out;
  std::ostringstream err;
  workspace::Environment environment{in, out, err, *calendar::Date::of(2026, 1, 5)};
  environment.language = text::Language::en;
  const int status = commands::run({"validate", "--format", "concise", "--stdin-filename", plan, "-"}, environment);
  CHECK((status == 0 || status == 1));
  std::istringstream printed(out.str());
  Lines findings;
  for (std::string line; std::getline(printed, line);) findings.push_back(line);
  return findings;
}

/// What a hand may do to a line; several lines where it stands twice, none where it is lost.
struct Slipped {
  const char* name;
  Lines (*lines)(const std::string& line);
};

std::size_t start_of(const std::string& line) { return line.find_first_not_of(' '); }

bool is_item(const std::string& line) { return line.compare(start_of(line), 2, "- ") == 0; }

const std::vector<Slipped> slips{
    {"lost", [](const std::string&) { return Lines{}; }},
    {"twice",
     [](const std::string& line) {
       return Lines{line, line};
     }},
    {"further in", [](const std::string& line) { return Lines{"  " + line}; }},
    {"one blank further in", [](const std::string& line) { return Lines{" " + line}; }},
    {"further out",
     [](const std::string& line) { return Lines{line.substr(std::min<std::size_t>(2, start_of(line)))}; }},
    {"tab", [](const std::string& line) { return Lines{"\t" + line.substr(start_of(line))}; }},
    {"without its dash",
     [](const std::string& line) {
       Lines changed{line};
       if (is_item(line)) changed[0].replace(start_of(line), 2, "  ");
       return changed;
     }},
    {"without its colon",
     [](const std::string& line) {
       Lines changed{line};
       const std::size_t colon = line.find(':');
       if (colon != std::string::npos) changed[0].erase(colon, 1);
       return changed;
     }},
};

bool is_content(const std::string& line) { return start_of(line) != std::string::npos && line[start_of(line)] != '#'; }

}  // namespace

namespace {

Lines changed(const Lines& lines, std::size_t at, const Lines& instead) {
  Lines out(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(at));
  out.insert(out.end(), instead.begin(), instead.end());
  out.insert(out.end(), lines.begin() + static_cast<std::ptrdiff_t>(at) + 1, lines.end());
  return out;
}

/// Every slip at every line; returns how many were tried.
std::size_t hold_all_slips(const Lines& lines) {
  REQUIRE(lines.size() > 100);
  REQUIRE(findings_on(joined(lines)).empty());
  std::size_t tried = 0;
  for (const Slipped& slip : slips) {
    for (std::size_t at = 0; at < lines.size(); ++at) {
      if (!is_content(lines[at])) continue;
      const Lines findings = findings_on(joined(changed(lines, at, slip.lines(lines[at]))));
      CAPTURE(std::string(slip.name));
      CAPTURE(at + 1);
      CAPTURE(joined(findings));
      CHECK(findings.size() <= 2);
      ++tried;
    }
  }
  return tried;
}

/// The plan with `typed` in place of `right` at the start of every line that begins so.
std::string with_keys(const Lines& lines, const std::vector<std::pair<std::string, std::string>>& keys) {
  Lines out = lines;
  for (std::string& line : out) {
    for (const auto& [right, typed] : keys) {
      const std::size_t at = line.find_first_not_of(" -");
      if (at != std::string::npos && line.compare(at, right.size(), right) == 0) line.replace(at, right.size(), typed);
    }
  }
  return joined(out);
}

}  // namespace

TEST_CASE("linting: one slip of the hand, wherever it happens, brings two findings at most") {
  CHECK(hold_all_slips(lines_of(plan)) > 1000);
}

TEST_CASE("linting: keys with wrong names are told one by one, and no slip is made up for them") {
  const Lines lines = lines_of(plan);
  for (const auto& keys :
       std::vector<std::vector<std::pair<std::string, std::string>>>{{{"due:", "deadline:"}, {"lead:", "owner:"}},
                                                                     {{"title:", "tên:"}, {"due:", "thời hạn:"}},
                                                                     {{"heading:", "title:"}, {"body:", "text:"}},
                                                                     {{"number:", "title:"}, {"issued:", "date:"}},
                                                                     {{"target:", "due:"}}}) {
    const Lines findings = findings_on(with_keys(lines, keys));
    CAPTURE(joined(findings));
    CHECK(findings.size() >= 1);
    CHECK(joined(findings).find("yaml-syntax") == std::string::npos);
  }
}
