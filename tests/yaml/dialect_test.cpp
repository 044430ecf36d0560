#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "both_readers.hpp"
#include "mutator.hpp"
#include "reading.hpp"

namespace {

/// Reports where the readers differ; true where the text is of the dialect.
bool agree(const std::string& text) {
  const BothReaders both(text);
  if (!both.difference().empty()) FAIL_CHECK(both.difference() << "\n" << text);
  return both.accepted();
}

std::vector<std::string> yaml_files_below(std::string_view folder) {
  std::vector<std::string> files;
  const auto root = std::filesystem::path(CCHC_SOURCE_DIR) / folder;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    const auto extension = entry.path().extension();
    if (entry.is_regular_file() && (extension == ".yaml" || extension == ".yml"))
      files.push_back(entry.path().string());
  }
  return files;
}

}  // namespace

TEST_CASE("yaml: plans as they are typed are of the dialect") {
  for (const std::string& file : yaml_files_below("examples")) {
    CAPTURE(file);
    CHECK(agree(read_file(file)));
  }
  CHECK(agree(read_file(CCHC_SOURCE_DIR "/tests/yaml/plan.yaml")));
}

TEST_CASE("yaml: both readers agree on every document of the project") {
  std::size_t accepted = 0;
  for (const std::string& file : yaml_files_below("tests")) {
    CAPTURE(file);
    if (agree(read_file(file))) ++accepted;
  }
  CHECK(accepted > 200);
}

TEST_CASE("yaml: both readers agree on whatever is changed in a plan") {
  const std::string plan = read_file(CCHC_SOURCE_DIR "/tests/yaml/plan.yaml");
  Mutator mutator(20260301);
  std::size_t accepted = 0;
  for (int i = 0; i < 2000; ++i) {
    if (agree(mutator.change(plan))) ++accepted;
  }
  CHECK(accepted > 400);
}

TEST_CASE("yaml: both readers agree on small documents, changed and not") {
  std::vector<std::string> sources = {read_file(CCHC_SOURCE_DIR "/tests/yaml/dialect.yaml")};
  for (const std::string& file : yaml_files_below("examples")) sources.push_back(read_file(file));
  for (const std::string& file : yaml_files_below("tests/yaml/cases")) sources.push_back(read_file(file));
  Mutator mutator(20260302);
  std::size_t accepted = 0;
  for (int i = 0; i < 40'000; ++i) {
    const std::size_t source = mutator.pick(2) == 0 ? 0 : mutator.pick(sources.size());
    std::string text = mutator.lines_of(sources[source], 200);
    if (mutator.pick(8) != 0) text = mutator.change(std::move(text));
    if (agree(text)) ++accepted;
  }
  CHECK(accepted > 5'000);
}

TEST_CASE("yaml: what editors of any make leave in a file is of the dialect") {
  const std::string plan = read_file(CCHC_SOURCE_DIR "/tests/yaml/dialect.yaml");
  CHECK(agree(plan));
  CHECK(agree("\xEF\xBB\xBF" + plan));
  CHECK(agree(plan.substr(0, plan.size() - 1)));
  std::string crlf;
  for (const char byte : plan) crlf += byte == '\n' ? "\r\n" : std::string(1, byte);
  CHECK(agree(crlf));
  CHECK(agree("\xEF\xBB\xBF" + crlf));
  for (const std::string text : {
           "a: b  \nc: \t\nd:  # ghi\tchú\t\n",
           "a: b\n\t\n  \t# ghi chú\n   \nc: d\t# ghi chú\n\n\n",
           "a: 'b'  \nc: [d, e] \t\nf: {g: h}\t# ghi chú",
           "a:\t\"b\"\nc:   |  \n  d\t\n\n\ne: f\n",
           "a: [b, ]\nc: {d: e,}\nf: [g,\n  h,\n]\n",
           "a:\n  b: |\n    c\n  d:\n    e: [f,\n      g]\n",
           "  a: b\n  c:\n  - d\n  -   e\n",
           "- a\n- - b\n  - c\n- d: e\n  f: g\n-\n- h\n",
       }) {
    CAPTURE(text);
    CHECK(agree(text));
  }
}

TEST_CASE("yaml: whatever is no part of the dialect is left to YAML's own reader") {
  for (const std::string text : {
           "",
           "# ghi chú\n",
           "a\n",
           "a: &b c\n",
           "a: *b\n",
           "a: !b c\n",
           "? a\n: b\n",
           "%YAML 1.2\n---\na: b\n",
           "a: b\n---\nc: d\n",
           "--- a\n",
           "---\n---\na: b\n",
           "---\n",
           "a: b\n...\n",
           "<<: {a: b}\n",
           ": a\n",
           ":\n  - a: b\n",
           "a : b\n",
           "a: |2\n  b\n",
           "a: |+\n  b\n",
           "a: >\n  b\n    c\n  d\n",
           "a: \"b\\\n  c\"\n",
           "a: \"b\n  c: d\"\n",
           "a: \"b\n- c\"\n",
           "\"a\n  b\": c\n",
           "a: [b,\nc]\n",
           "a: [b,  # ghi chú\n  c]\n",
           "a: b\n  - c\n",
           "a: b\n  c:d\n",
           "a: b  # ghi chú\n  c\n",
           "a:\n  b\n  c: d\n",
           "a:\n  {\n  b: c\n  }\n",
           "[a]: b\n",
           "[a, b]\n",
           "a: [b: c]\n",
           "a: [b,, c]\n",
           "a: [, b]\n",
           "a: {b}\n",
           "a: [b?]\n",
           "a: \"\\q\"\n",
           "a: \"b\n",
           "a: b: c\n",
           "a: b #c\n",
           "a: >5\n",
           "a:b\n",
           "a:\u00A0b\n",
           "\ta: b\n",
           "- a: 1\n b: 2\n",
           "a: b\nc\n",
           "a: b\n  c: d\n",
           "- - x\n  - y\n- - z\n  - w\n",
       }) {
    CAPTURE(text);
    CHECK_FALSE(agree(text));
  }
  CHECK_FALSE(agree(std::string(1100, 'a') + ": b\n"));
  CHECK_FALSE(BothReaders("a: {b: [c]}\n", {1024, 2, 100}).accepted());
  CHECK_FALSE(BothReaders("a: {b: [c]}\n", {1024, 9, 5}).accepted());
  CHECK(BothReaders("a: {b: [c]}\n", {1024, 3, 6}).accepted());
}
