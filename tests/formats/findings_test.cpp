#include <string>

#include <doctest/doctest.h>

#include "cchc/formats/diagnostic_formats.hpp"

using namespace cchc;

namespace {

diagnostics::Finding finding(std::string file, std::size_t line, diagnostics::Severity severity) {
  diagnostics::Finding one;
  one.file = std::move(file);
  one.at = {{line, 3}, {line, 6}, 5, 11};
  one.code = "CC105";
  one.name = "unknown-key";
  one.severity = severity;
  one.message = "không có mục";
  one.help = "bỏ đi";
  one.line = "  abc";
  return one;
}

diagnostics::Run run_of(std::vector<diagnostics::Finding> findings) {
  diagnostics::Run run;
  run.findings = std::move(findings);
  for (const diagnostics::Finding& one : run.findings) {
    if (run.files.empty() || run.files.back() != one.file) run.files.push_back(one.file);
  }
  return run;
}

std::string print(std::string_view format, const diagnostics::Run& run, text::Language language = text::Language::vi) {
  for (const formats::DiagnosticFormat& one : formats::diagnostic_formats()) {
    if (one.name == format) return one.print(run, {language, false, "/kho", nullptr});
  }
  FAIL("no such format");
  return {};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t number = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++number;
  return number;
}

using enum diagnostics::Severity;

}  // namespace

TEST_CASE("formats: github escapes what its commands would read") {
  auto one = finding("xã, a:b%.yaml", 2, warning);
  one.message = "100% và\r\nxuống dòng: một, hai";
  CHECK(print("github", run_of({one})) ==
        "::warning file=xã%2C a%3Ab%25.yaml,line=2,endLine=2,col=3,endColumn=6,title=CC105 unknown-key::"
        "xã, a:b%25.yaml:2:3: 100%25 và%0D%0Axuống dòng: một, hai%0A→ bỏ đi\n");
}

TEST_CASE("formats: github gives no columns over several lines, and calls info notice") {
  auto one = finding("a.yaml", 2, info);
  one.at.end.line = 4;
  CHECK(print("github", run_of({one})).starts_with("::notice file=a.yaml,line=2,endLine=4,title=CC105 unknown-key::"));
}

TEST_CASE("formats: github prints errors first and says how many annotations will not be shown") {
  std::vector<diagnostics::Finding> many;
  for (std::size_t line = 1; line <= 12; ++line) many.push_back(finding("a.yaml", line, warning));
  many.push_back(finding("b.yaml", 1, error));
  const std::string out = print("github", run_of(many), text::Language::en);
  CHECK(out.starts_with("::error file=b.yaml"));
  CHECK(count(out, "::warning ") == 12);
  CHECK(out.ends_with("::notice title=cchc::GitHub shows 10 of each severity; 2 more stand in the log of this step\n"));
  many.resize(10);
  CHECK_FALSE(has(print("github", run_of(many)), "title=cchc"));
}

TEST_CASE("formats: paths below the folder of the run are relative, file names in URIs percent-encoded") {
  const auto run = run_of({finding("/kho/xã Mẫu/kế hoạch.yaml", 1, error)});
  CHECK(has(print("gitlab", run), "\"path\": \"xã Mẫu/kế hoạch.yaml\""));
  CHECK(has(print("sarif", run), "\"uri\": \"x%C3%A3%20M%E1%BA%ABu/k%E1%BA%BF%20ho%E1%BA%A1ch.yaml\""));
  CHECK(has(print("sarif", run_of({finding("/khác/a.yaml", 1, error)})), "\"uri\": \"file:///kh%C3%A1c/a.yaml\""));
}

TEST_CASE("formats: sarif without findings has results all the same, and names what could not be read") {
  diagnostics::Run run;
  run.unread.push_back({"a b.yaml", "không đọc được"});
  const std::string out = print("sarif", run);
  CHECK(has(out, "\"results\": []"));
  CHECK(has(out, "\"executionSuccessful\": false"));
  CHECK(has(out, "\"uri\": \"a%20b.yaml\""));
  CHECK(has(print("sarif", {}), "\"executionSuccessful\": true"));
}

TEST_CASE("formats: sarif and rdjsonl carry certain edits, rdjsonl counts bytes") {
  auto one = finding("a.yaml", 2, error);
  one.fix.push_back({one.at, "lead"});
  const std::string sarif = print("sarif", run_of({one}));
  CHECK(has(sarif, "\"deletedRegion\""));
  CHECK(has(sarif, "\"text\": \"lead\""));
  CHECK(has(print("rdjsonl", run_of({one})),
            R"("suggestions":[{"range":{"start":{"line":2,"column":5},"end":{"line":2,"column":11}},"text":"lead"}])"));
  CHECK_FALSE(has(print("rdjsonl", run_of({finding("a.yaml", 2, error)})), "suggestions"));
}

TEST_CASE("formats: gitlab's fingerprints do not hang on the line and are unique") {
  const auto fingerprints = [](const std::string& out) {
    std::vector<std::string> all;
    constexpr std::string_view key = "\"fingerprint\": \"";
    for (std::size_t at = out.find(key); at != std::string::npos; at = out.find(key, at + 1)) {
      all.push_back(out.substr(at + key.size(), 32));
    }
    return all;
  };
  const auto two = fingerprints(print("gitlab", run_of({finding("a.yaml", 1, error), finding("a.yaml", 9, error)})));
  REQUIRE(two.size() == 2);
  CHECK(two[0] != two[1]);
  CHECK(fingerprints(print("gitlab", run_of({finding("a.yaml", 5, error)}))).front() == two[0]);
  CHECK(fingerprints(print("gitlab", run_of({finding("/kho/a.yaml", 1, error)}))).front() == two[0]);
  auto elsewhere = finding("a.yaml", 1, error);
  elsewhere.place = "areas[a].title";
  CHECK(fingerprints(print("gitlab", run_of({elsewhere}))).front() != two[0]);
}

TEST_CASE("formats: junit is never empty and holds nothing that XML cannot") {
  CHECK(has(print("junit", {}), "<testcase name=\"cchc.validate\""));
  auto one = finding("a<b>.yaml", 1, error);
  one.message = "\"x\" & \x01\x1b \xEF\xBF\xBE \xFF\n";
  const std::string out = print("junit", run_of({one}));
  CHECK(has(out, "name=\"a&lt;b&gt;.yaml\""));
  CHECK(has(out, "message=\"&quot;x&quot; &amp; \xEF\xBF\xBD\xEF\xBF\xBD \xEF\xBF\xBD \xEF\xBF\xBD&#10;\""));
  diagnostics::Run unread;
  unread.unread.push_back({"a.yaml", "không đọc được"});
  CHECK(has(print("junit", unread), "errors=\"1\""));
}

TEST_CASE("formats: text counts what one file has more than twenty times, other formats list all") {
  std::vector<diagnostics::Finding> many;
  for (std::size_t line = 1; line <= 25; ++line) many.push_back(finding("a.yaml", line, warning));
  many.push_back(finding("b.yaml", 1, warning));
  const auto run = run_of(many);
  const std::string text = print("text", run);
  CHECK(count(text, "cảnh báo[CC105") == 21);
  CHECK(has(text, "a.yaml: và 5 chỗ nữa như vậy [CC105 unknown-key]; xem hết: `--format concise`\n"));
  CHECK(count(print("concise", run), "warning[CC105") == 26);
  CHECK(count(print("jsonl", run), "\n") == 26);
  many.resize(20);
  CHECK_FALSE(has(print("text", run_of(many)), "nữa như vậy"));
}

TEST_CASE("formats: the summary counts by rule where findings are many") {
  std::vector<diagnostics::Finding> many;
  for (std::size_t line = 1; line <= 25; ++line) many.push_back(finding("a.yaml", line, warning));
  many.front().code = "CC101";
  many.front().name = "yaml-syntax";
  CHECK(formats::print_summary(run_of(many), {}) ==
        "đã kiểm tra 1 tệp: 0 lỗi, 25 cảnh báo, 0 lưu ý\n  24 CC105 unknown-key\n   1 CC101 yaml-syntax\n");
  many.resize(2);
  CHECK(formats::print_summary(run_of(many), {}) == "đã kiểm tra 1 tệp: 0 lỗi, 2 cảnh báo, 0 lưu ý\n");
}
