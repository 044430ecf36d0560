#include "cchc/formats/unified_diff.hpp"

#include <string>

#include <doctest/doctest.h>

using cchc::formats::unified_diff;

TEST_CASE("formats: a unified diff shows changed lines among three of context") {
  CHECK(unified_diff("a.yaml", "1\n2\n", "1\n2\n").empty());
  CHECK(unified_diff("kế hoạch.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nnăm\n6\n7\n8\n9\n") ==
        "--- a/kế hoạch.yaml\t\n+++ b/kế hoạch.yaml\t\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+năm\n 6\n 7\n 8\n");
  CHECK(unified_diff("a", "1\n2\n3\n", "1\n3\n") == "--- a/a\n+++ b/a\n@@ -1,3 +1,2 @@\n 1\n-2\n 3\n");
  CHECK(unified_diff("a", "", "1\n") == "--- a/a\n+++ b/a\n@@ -0,0 +1 @@\n+1\n");
  CHECK(unified_diff("a", "1\r\n2", "1\r\nhai") ==
        "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n 1\r\n-2\n\\ No newline at end of file\n+hai\n\\ No newline at end of "
        "file\n");
}

TEST_CASE("formats: changes far apart stand in hunks of their own") {
  std::string before;
  for (int line = 0; line < 30; ++line) before += std::to_string(line) + "\n";
  std::string after = before;
  after.replace(after.find("\n4\n"), 3, "\nbốn\n");
  after.replace(after.find("\n25\n"), 4, "\nhai lăm\n");
  const std::string diff = unified_diff("a", before, after);
  CHECK(diff.find("@@ -2,7 +2,7 @@\n") != std::string::npos);
  CHECK(diff.find("@@ -23,7 +23,7 @@\n") != std::string::npos);
}

TEST_CASE("formats: very long files with many changed lines are compared line by line") {
  std::string before;
  std::string after;
  for (int line = 0; line < 5000; ++line) {
    before += std::to_string(line) + "\n";
    after += std::to_string(line) + (line % 2 == 0 ? "\n" : "x\n");
  }
  const std::string diff = unified_diff("a", before, after);
  CHECK(diff.find("\n-4999\n+4999x\n") != std::string::npos);
}
