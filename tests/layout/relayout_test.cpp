#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "laid_out.hpp"
#include "tests/golden.hpp"

using namespace cchc;
using tests::laid_out;

namespace {

using Lines = std::vector<std::string>;

Lines lines_of(std::string_view bytes) {
  Lines lines;
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    lines.emplace_back(bytes.substr(0, end));
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
  }
  return lines;
}

std::string joined(const Lines& lines, std::string_view end = "\n") {
  std::string out;
  for (const std::string& line : lines) out += line + std::string(end);
  return out;
}

std::size_t column_of(const std::string& line) { return std::min(line.find_first_not_of(' '), line.size()); }

bool opens_text(const std::string& line) {
  const std::string head = line.substr(0, line.find(" #"));
  for (const char* end : {": |", ": >", ": |-", ": >-", ": |+", ": >+", "- |", "- >"}) {
    if (head.ends_with(end)) return true;
  }
  return false;
}

/// Which lines stand below a `|` or `>`.
std::vector<bool> text_lines(const Lines& lines) {
  std::vector<bool> inside(lines.size(), false);
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (!opens_text(lines[at])) continue;
    const std::size_t column = column_of(lines[at]);
    for (std::size_t next = at + 1; next < lines.size(); ++next) {
      if (!lines[next].empty() && column_of(lines[next]) <= column) break;
      inside[next] = true;
    }
  }
  return inside;
}

/// A laid out document with four spaces a level, three of them behind a dash.
std::string widened(const std::string& bytes) {
  Lines lines = lines_of(bytes);
  const std::vector<bool> text = text_lines(lines);
  std::size_t head = 0;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    std::string& line = lines[at];
    if (line.empty()) continue;
    if (text[at]) {
      line.insert(0, head + 2, ' ');
      continue;
    }
    const std::size_t column = head = column_of(line);
    for (std::size_t dash = column; line.compare(dash, 2, "- ") == 0; dash += 4) line.insert(dash + 1, 2, ' ');
    line.insert(0, column, ' ');
  }
  return joined(lines);
}

/// A laid out document whose lists stand in line with the key above them.
std::string with_flush_lists(const std::string& bytes) {
  Lines lines = lines_of(bytes);
  const std::vector<bool> text = text_lines(lines);
  struct List {
    std::size_t column;
    std::size_t shift;
  };
  std::vector<List> lists;
  std::string before;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    std::string& line = lines[at];
    if (line.empty()) continue;
    const std::size_t column = column_of(line);
    const bool comment = line[column] == '#';
    const bool dash = line.compare(column, 2, "- ") == 0 || line.substr(column) == "-";
    while (!text[at] && !lists.empty() &&
           (lists.back().column > column || (lists.back().column == column && !dash && !comment))) {
      lists.pop_back();
    }
    const std::size_t outer = lists.empty() ? 0 : lists.back().shift;
    if (!text[at] && dash && (lists.empty() || lists.back().column < column)) {
      const bool below_key = before.substr(0, before.find(" #")).ends_with(':');
      lists.push_back({column, outer + (below_key ? 2 : 0)});
    }
    if (!comment && !text[at]) before = line;
    line.erase(0, lists.empty() ? 0 : lists.back().shift);
  }
  return joined(lines);
}

/// Comments that stand with what follows, moved to the left edge; not those between brackets.
std::string with_comments_at_edge(const std::string& bytes) {
  Lines lines = lines_of(bytes);
  const std::vector<bool> text = text_lines(lines);
  for (std::size_t at = 0; at + 1 < lines.size(); ++at) {
    const std::size_t column = column_of(lines[at]);
    if (text[at] || column == lines[at].size() || lines[at][column] != '#') continue;
    std::size_t next = at + 1;
    while (next < lines.size() && (lines[next].empty() || lines[next][column_of(lines[next])] == '#')) ++next;
    const bool in_brackets = next < lines.size() && lines[next].ends_with(',');
    if (next < lines.size() && !in_brackets && column_of(lines[next]) == column) lines[at].erase(0, column);
  }
  return joined(lines);
}

const std::string all_kinds = R"(# đầu tệp

format: cchc-plan/1 # loại
title: Kế hoạch
place: {name: phường Mẫu, code: "00000"}
list:
  # về một
  - một
  - - hai
    - ba
  # - bốn
  # - năm
units:
  a:
    name: |
      dòng một
        thụt vào

      # không phải ghi chú
    aliases: [x, "y, z"]
    # hết a
  # hết units
tasks:
  - id: "1"
    steps:
      - from: a
        note: >-
          gấp
          lại
      - from: b
  # - id: cũ

  # về hai
  - id: "2"
    lead: [
      a, # một
      # hai
      b,
    ]
    title: một câu
      trên hai dòng
)";

std::vector<std::string> documents() {
  std::vector<std::string> all{all_kinds};
  for (const auto& path : tests::project_files()) {
    const std::string folder = path.parent_path().parent_path().filename().string();
    if (folder == "examples" || path == std::filesystem::path(CCHC_SOURCE_DIR) / "tests/yaml/plan.yaml")
      all.push_back(laid_out(tests::read_bytes(path)).bytes);
  }
  return all;
}

}  // namespace

TEST_CASE("layout: a document laid out otherwise comes back byte for byte") {
  const std::vector<std::string> all = documents();
  CHECK(all.size() > 6);
  for (const std::string& document : all) {
    CAPTURE(document.substr(0, 200));
    REQUIRE(laid_out(document).bytes == document);
    CHECK(widened(document) != document);
    CHECK(laid_out(widened(document)).bytes == document);
    CHECK(laid_out(with_flush_lists(document)).bytes == document);
    CHECK(laid_out(widened(with_comments_at_edge(document))).bytes == document);
    const std::string windows = "\xEF\xBB\xBF" + joined(lines_of(document), "\r\n");
    CHECK(laid_out("\xEF\xBB\xBF" + joined(lines_of(widened(document)), "\r\n")).bytes == windows);
  }
}

TEST_CASE("layout: every YAML file of the project keeps its meaning and comments, and is laid out once and for all") {
  std::size_t changed = 0;
  for (const auto& path : tests::project_files()) {
    CAPTURE(path.string());
    for (const layout::Order order : {layout::Order::kept, layout::Order::free}) {
      const layout::Formatted once = laid_out(tests::read_bytes(path), order);
      CHECK(once.outcome != layout::Outcome::unproven);
      if (once.outcome != layout::Outcome::changed) continue;
      ++changed;
      CHECK(laid_out(once.bytes, order).outcome == layout::Outcome::same);
    }
  }
  CHECK(changed > 100);
}
