#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/formats/document_formats.hpp"
#include "cchc/text/utf8.hpp"

namespace {

using namespace cchc;

std::string printed(document::Event event) {
  document::Document document;
  document.calendar = {"Lịch", "2026-01-15", {std::move(event)}};
  for (const formats::DocumentFormat& one : formats::document_formats()) {
    if (one.name == "ics") return one.print(document, {});
  }
  return {};
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find("\r\n", begin);
    REQUIRE(end != std::string::npos);
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 2;
  }
  return lines;
}

std::string unfolded(std::string text) {
  for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ")) text.erase(at, 3);
  return text;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("formats: ics folds at 75 octets and splits no character") {
  for (std::size_t shift = 0; shift < 8; ++shift) {
    std::string title(shift, 'x');
    for (int times = 0; times < 12; ++times) title += "Đẩy mạnh chuyển đổi số ở cơ sở ";
    const std::string out = printed({"a@cchc", "2026-02-27", title, "", {}});
    std::size_t longest = 0;
    for (const std::string& line : lines_of(out)) {
      CHECK(line.size() <= 75);
      CHECK(text::first_invalid(line) == std::string::npos);
      longest = std::max(longest, line.size());
    }
    CHECK(longest >= 73);
    CHECK(has(unfolded(out), "SUMMARY:" + title + "\r\n"));
  }
}

TEST_CASE("formats: ics keeps a line of exactly 75 octets whole") {
  const std::string whole(75 - std::string_view("SUMMARY:").size(), 'x');
  CHECK(has(printed({"a@cchc", "2026-02-27", whole, "", {}}), "SUMMARY:" + whole + "\r\n"));
  CHECK(has(printed({"a@cchc", "2026-02-27", whole + "y", "", {}}), whole + "\r\n y\r\n"));
}

TEST_CASE("formats: ics escapes what would end a value") {
  const std::string out = printed({"a@cchc", "2026-02-27", "a, b; c\\d: \"e\"", "một\r\nhai\nEND:VEVENT\x07", {}});
  CHECK(has(out, "SUMMARY:a\\, b\\; c\\\\d: \"e\"\r\n"));
  CHECK(has(out, "DESCRIPTION:một\\nhai\\nEND:VEVENT\r\n"));
}

TEST_CASE("formats: ics events take one whole day, reminders come at eight") {
  const std::string out = printed({"a@cchc", "2026-02-28", "Việc", "", {7, 1, 0}});
  CHECK(has(out, "DTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\n"));
  CHECK(has(out, "DTSTAMP:20260115T000000Z\r\n"));
  CHECK(has(out, "TRIGGER:-P6DT16H\r\n"));
  CHECK(has(out, "TRIGGER:-PT16H\r\n"));
  CHECK(has(out, "TRIGGER:PT8H\r\n"));
}
