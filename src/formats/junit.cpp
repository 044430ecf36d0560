#include <cstdint>
#include <string>

#include <fmt/format.h>

#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::formats {

namespace {

using diagnostics::Finding;

constexpr std::uint32_t replacement = 0xFFFD;

/// What XML 1.0 can hold at all.
bool allowed(std::uint32_t letter) {
  if (letter < 0x20) return letter == '\t' || letter == '\n' || letter == '\r';
  return letter < 0xD800 || (letter >= 0xE000 && letter < 0xFFFE) || letter > 0xFFFF;
}

std::string escaped(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const text::CodePoint point = text::decode(text);
    switch (point.value) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\t':
      case '\n':
      case '\r': out += fmt::format("&#{};", static_cast<std::uint32_t>(point.value)); break;
      default:
        if (point.value == replacement || !allowed(point.value)) {
          out += "\xEF\xBF\xBD";
        } else {
          out += text.substr(0, point.bytes);
        }
    }
    text.remove_prefix(point.bytes);
  }
  return out;
}

void print_case(const Finding& one, std::string& out) {
  fmt::format_to(std::back_inserter(out),
                 "    <testcase name=\"cchc.{0}.{1}\" classname=\"{2}\" file=\"{2}\" line=\"{3}\" column=\"{4}\">\n"
                 "      <failure type=\"{5}\" message=\"{6}\">{2}:{3}:{4}: {5}[{0} {1}]: {6}\n→ {7}</failure>\n"
                 "    </testcase>\n",
                 one.code, one.name, escaped(one.file), one.at.begin.line, one.at.begin.column,
                 diagnostics::word(one.severity), escaped(one.message), escaped(one.help));
}

/// The findings of one file, from `begin` up to what is returned.
std::size_t print_suite(const std::vector<Finding>& findings, std::size_t begin, std::string& out) {
  std::size_t end = begin;
  while (end < findings.size() && findings[end].file == findings[begin].file) ++end;
  fmt::format_to(std::back_inserter(out),
                 "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"0\">\n",
                 escaped(findings[begin].file), end - begin, end - begin);
  for (std::size_t at = begin; at < end; ++at) print_case(findings[at], out);
  out += "  </testsuite>\n";
  return end;
}

void print_unread(const diagnostics::Unread& one, std::string& out) {
  const std::string name = escaped(one.file.empty() ? "cchc" : one.file);
  fmt::format_to(std::back_inserter(out),
                 "  <testsuite name=\"{0}\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n"
                 "    <testcase name=\"cchc.read\" classname=\"{0}\">\n"
                 "      <error type=\"error\" message=\"{1}\">{1}</error>\n"
                 "    </testcase>\n  </testsuite>\n",
                 name, escaped(one.message));
}

constexpr std::string_view passing =
    "  <testsuite name=\"cchc\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n"
    "    <testcase name=\"cchc.validate\" classname=\"cchc\"/>\n"
    "  </testsuite>\n";

}  // namespace

/// A suite for each file with findings, every finding a failed case; one case that passes where there is nothing.
std::string print_junit(const diagnostics::Run& run, const DiagnosticOptions&) {
  const bool clean = run.findings.empty() && run.unread.empty();
  std::string out = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"cchc\" tests=\"{}\" failures=\"{}\" "
      "errors=\"{}\">\n",
      clean ? 1 : run.findings.size() + run.unread.size(), run.findings.size(), run.unread.size());
  for (std::size_t at = 0; at < run.findings.size();) at = print_suite(run.findings, at, out);
  for (const diagnostics::Unread& one : run.unread) print_unread(one, out);
  if (clean) out += passing;
  return out + "</testsuites>\n";
}

}  // namespace cchc::formats
