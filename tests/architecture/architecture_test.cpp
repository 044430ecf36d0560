#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/ranges.h>

namespace {

namespace fs = std::filesystem;

/// A row of the table in docs/architecture.md.
struct Folder {
  std::string name;
  std::vector<std::string> may_include;
  std::vector<std::string> outside;  ///< beginnings of headers in angle brackets
};

using Table = std::vector<Folder>;

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> all_matches(const std::string& text, const std::regex& pattern) {
  std::vector<std::string> found;
  for (std::sregex_iterator one(text.begin(), text.end(), pattern), end; one != end; ++one) found.push_back((*one)[1]);
  return found;
}

Table read_table(const std::string& page) {
  static const std::regex row(R"(\| *([a-z.]+(?: folder)?) *\|[^|]*\|([^|]*)\|([^|]*)\|)");
  static const std::regex name("([a-z]+)");
  static const std::regex header("<([^>…]+)");
  Table table;
  std::istringstream lines(page);
  for (std::string line; std::getline(lines, line);) {
    std::smatch cell;
    if (!std::regex_match(line, cell, row) || cell[1] == "folder") continue;
    Folder folder{cell[1], {}, all_matches(cell[3], header)};
    if (cell[2].str().find("all above") == std::string::npos) {
      folder.may_include = all_matches(cell[2], name);
    } else {
      for (const Folder& above : table) folder.may_include.push_back(above.name);
    }
    table.push_back(std::move(folder));
  }
  return table;
}

const Folder* find(const Table& table, const std::string& name) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const Folder& one) { return one.name == name; });
  return found == table.end() ? nullptr : &*found;
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Headers of the standard library have neither a folder nor an ending.
bool outside_allowed(const Table& table, const Folder& folder, const std::string& header) {
  if (header.find_first_of("/.") == std::string::npos) return true;
  const auto allows = [&](const Folder& row) {
    return std::any_of(row.outside.begin(), row.outside.end(),
                       [&](const std::string& start) { return header.starts_with(start); });
  };
  const Folder* every = find(table, "every folder");
  return allows(folder) || (every != nullptr && allows(*every));
}

/// What is wrong with including `header`; empty if nothing is.
std::string objection(const Table& table, const Folder& folder, bool is_public, bool angled,
                      const std::string& header) {
  if (angled) return outside_allowed(table, folder, header) ? "" : "not an outside header of this folder";
  const bool of_public = header.starts_with("cchc/");
  const std::string path = of_public ? header.substr(5) : header;
  const std::string target = path.substr(0, path.find('/'));
  if (target == path) return "name the folder: \"folder/name.hpp\"";
  if (find(table, target) == nullptr) return "no such folder in the table";
  if (is_public && !of_public) return "a public header may not need a private one";
  if (target == folder.name) return "";
  if (!of_public) return "the header is private to its folder";
  return contains(folder.may_include, target) ? "" : "the table does not allow this folder";
}

/// `path` is relative to the project: `include/cchc/<folder>/…`, `src/<folder>/…` or `src/main.cpp`.
std::vector<std::string> complaints(const Table& table, const std::string& path, const std::string& text) {
  static const std::regex place("(?:include/cchc|src)/([^/]+).*");
  static const std::regex include(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^">]+)[">])", std::regex::multiline);
  std::smatch match;
  const Folder* folder = std::regex_match(path, match, place) ? find(table, match[1]) : nullptr;
  if (folder == nullptr) return {path + ": its folder is not in the table"};
  std::vector<std::string> found;
  for (std::sregex_iterator one(text.begin(), text.end(), include), end; one != end; ++one) {
    const std::string header = (*one)[2];
    const std::string why = objection(table, *folder, path.starts_with("include/"), (*one)[1] == "<", header);
    if (!why.empty()) found.push_back(path + " includes " + header + ": " + why);
  }
  return found;
}

bool is_code(const fs::path& path) {
  return path.extension() == ".hpp" || path.extension() == ".cpp" || path.extension() == ".h";
}

const fs::path root = CCHC_SOURCE_DIR;

const Table small = read_table(
    "| folder | holds | may include | outside headers |\n"
    "|---|---|---|---|\n"
    "| every folder | | | `<fmt/…>` |\n"
    "| text | words | – | `<utf8proc.h>` |\n"
    "| calendar | days | text | `<date/…>` |\n"
    "| rules | faults | – | – |\n"
    "| commands | all | all above | – |\n"
    "| main.cpp | start | commands | – |\n");

std::vector<std::string> of(const std::string& path, const std::string& text) { return complaints(small, path, text); }

}  // namespace

TEST_CASE("architecture: what the table allows passes") {
  CHECK(of("src/calendar/a.cpp", "#include \"cchc/text/fold.hpp\"\n#include \"calendar/x.hpp\"\n#include <vector>\n")
            .empty());
  CHECK(of("include/cchc/calendar/a.hpp", "#include \"cchc/calendar/date.hpp\"\n#include <date/date.h>\n").empty());
  CHECK(of("src/text/a.cpp", "#include <utf8proc.h>\n#include <fmt/format.h>\n").empty());
  CHECK(of("src/commands/a.cpp", "#include \"cchc/rules/a.hpp\"\n#include \"cchc/text/fold.hpp\"\n").empty());
  CHECK(of("src/main.cpp", "#include \"cchc/commands/a.hpp\"\n").empty());
}

TEST_CASE("architecture: what the table does not allow is found") {
  CHECK(of("src/text/a.cpp", "  # include \"cchc/calendar/date.hpp\"\n").size() == 1);
  CHECK(of("src/rules/a.cpp", "#include <date/date.h>\n").size() == 1);
  CHECK(of("src/calendar/a.cpp", "#include \"text/private.hpp\"\n").size() == 1);
  CHECK(of("include/cchc/calendar/a.hpp", "#include \"calendar/private.hpp\"\n").size() == 1);
  CHECK(of("src/calendar/a.cpp", "#include \"neighbour.hpp\"\n#include \"cchc/util/x.hpp\"\n").size() == 2);
  CHECK(of("src/calendar/a.cpp", "#include <unistd.h>\n").size() == 1);
  CHECK(of("src/main.cpp", "#include \"cchc/text/fold.hpp\"\n").size() == 1);
  CHECK(of("src/util/a.cpp", "").size() == 1);
}

TEST_CASE("architecture: the table lets no folder use one below it") {
  const Table table = read_table(read(root / "docs/architecture.md"));
  REQUIRE(find(table, "text") != nullptr);
  REQUIRE(find(table, "main.cpp") != nullptr);
  std::vector<std::string> above;
  for (const Folder& folder : table) {
    for (const std::string& name : folder.may_include)
      CHECK_MESSAGE(contains(above, name), fmt::format("{} → {}", folder.name, name));
    above.push_back(folder.name);
  }
}

TEST_CASE("architecture: every #include is one that docs/architecture.md allows") {
  const Table table = read_table(read(root / "docs/architecture.md"));
  std::vector<std::string> found;
  int files = 0;
  for (const char* part : {"include", "src"}) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / part)) {
      if (!is_code(entry.path())) continue;
      const std::string path = fs::relative(entry.path(), root).generic_string();
      const std::vector<std::string> here = complaints(table, path, read(entry.path()));
      found.insert(found.end(), here.begin(), here.end());
      ++files;
    }
  }
  CHECK(files > 0);
  CHECK_MESSAGE(found.empty(), fmt::format("{}", fmt::join(found, "\n")));
}
