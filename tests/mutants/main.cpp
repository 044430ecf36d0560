#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

#include <fmt/format.h>

#include "cchc/workspace/documents.hpp"
#include "checks.hpp"
#include "commands.hpp"
#include "mutation.hpp"

namespace {

namespace fs = std::filesystem;
using cchc::workspace::DocumentKind;
using mutants::CommandLine;
using mutants::Place;
using mutants::Shape;

const fs::path root = CCHC_SOURCE_DIR;

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& path, std::string_view bytes) { std::ofstream(path, std::ios::binary) << bytes; }

/// Every document of the examples and of the rules' tests, in order.
std::vector<std::string> all_documents() {
  std::set<fs::path> paths;
  for (const char* folder : {"examples", "tests/rules", "tests/commands"}) {
    for (const fs::directory_entry& one : fs::recursive_directory_iterator(root / folder)) {
      const bool yaml = one.path().extension() == ".yaml" || one.path().extension() == ".yml";
      if (yaml && one.is_regular_file()) paths.insert(one.path());
    }
  }
  std::vector<std::string> documents;
  for (const fs::path& path : paths) {
    std::string bytes = read(path);
    if (cchc::workspace::kind_of(bytes)) documents.push_back(std::move(bytes));
  }
  return documents;
}

/// Where a document of this kind is put among others that belong to it: folders `plan`, `results` and `settings`.
Place place_of(DocumentKind kind) {
  if (kind == DocumentKind::results) return {"results/ket-qua/2026-Q1.yaml", "results/ke-hoach.yaml"};
  if (kind == DocumentKind::settings) return {"settings/.cchc.yaml", "settings/ke-hoach.yaml"};
  return {"plan/ke-hoach.yaml", "plan/ke-hoach.yaml"};
}

void prepare() {
  const fs::path example = root / "examples/phuong-mau-2026";
  for (const char* folder : {"plan", "results", "settings"}) {
    fs::create_directories(folder);
    fs::copy(example / "ket-qua", fs::path(folder) / "ket-qua", fs::copy_options::recursive);
    fs::copy(example / "ke-hoach.yaml", fs::path(folder) / "ke-hoach.yaml");
  }
  fs::copy(example / "ke-hoach.yaml", "before.yaml");
}

std::set<std::string> names() {
  std::set<std::string> all;
  for (const fs::directory_entry& one : fs::recursive_directory_iterator(".")) all.insert(one.path().string());
  return all;
}

std::string fault_of_writing(const CommandLine& line, const Place& place) {
  const std::string once = read(place.file);
  const mutants::Answer again = mutants::answer(line, place);
  return again.status == 0 && read(place.file) != once ? "writes otherwise the second time" : std::string();
}

/// Runs `line` on the document; what is wrong, or nothing. The document is as before afterwards.
std::string fault_of_run(const CommandLine& line, const Place& place, const std::string& document,
                         mutants::Answer& answer) {
  constexpr unsigned too_long = 60;
  alarm(too_long);
  answer = mutants::answer(line, place);
  std::string fault = mutants::fault_of(line, answer, place, document);
  if (line.shape == Shape::writes) {
    if (fault.empty()) fault = fault_of_writing(line, place);
    write(place.file, document);
  } else if (read(place.file) != document) {
    fault = "changed the document";
  }
  alarm(0);
  return fault;
}

/// Document number `number`: how many faults of the program it shows.
int run_one(std::size_t number, std::uint64_t seed, const std::vector<std::string>& documents) {
  constexpr std::uint64_t spread = 1000003;
  mutants::Chance chance(seed * spread + number);
  const std::string original = chance.of(documents);
  const Place place = place_of(*cchc::workspace::kind_of(original));
  const std::string kept = fs::exists(place.file) ? read(place.file) : std::string();
  const std::string document = mutants::mutated(original, documents, chance);
  write(place.file, document);
  const std::set<std::string> before = names();
  std::vector<mutants::Answer> findings;
  int faults = 0;
  const auto say = [&](const CommandLine& line, const std::string& fault) {
    ++faults;
    fmt::print(stderr, "{}: {}\n  {}\n", number, mutants::typed(line, place), fault);
  };
  for (const CommandLine& line : mutants::command_lines(number)) {
    mutants::Answer answer;
    if (std::string fault = fault_of_run(line, place, document, answer); !fault.empty()) say(line, fault);
    if (line.shape == Shape::findings) findings.push_back(std::move(answer));
    if (findings.size() != 2) continue;
    std::string fault = mutants::fault_between(findings[0], findings[1], document);
    if (!fault.empty()) say(line, fault);
    findings.clear();
  }
  if (names() != before) say({}, "left a file behind");
  if (faults > 0) write(fmt::format("../found/{}.yaml", number), document);
  if (place.file == "settings/.cchc.yaml") {
    fs::remove(place.file);
  } else {
    write(place.file, kept);
  }
  return faults;
}

}  // namespace

/// mutants FOLDER FIRST COUNT SEED: runs every command on the mutated documents FIRST, FIRST + 1, … in FOLDER/work;
/// those that show a fault of the program stay in FOLDER/found, the number at which it died in FOLDER/number.
int main(int count, char** values) {
  if (count != 5) return 2;
  const std::vector<std::string> documents = all_documents();
  const fs::path folder = fs::absolute(values[1]);
  const std::size_t first = std::strtoull(values[2], nullptr, 10);
  const std::size_t end = first + std::strtoull(values[3], nullptr, 10);
  fs::remove_all(folder / "work");
  fs::create_directories(folder / "found");
  fs::create_directories(folder / "work");
  fs::current_path(folder / "work");
  prepare();
  std::size_t faulty = 0;
  for (std::size_t number = first; number < end; ++number) {
    write("../number", std::to_string(number) + "\n");
    if (run_one(number, std::strtoull(values[4], nullptr, 10), documents) > 0) ++faulty;
  }
  fmt::print("{} documents, {} show a fault\n", end - first, faulty);
  return faulty > 0 ? 1 : 0;
}
