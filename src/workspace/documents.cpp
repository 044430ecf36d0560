#include "cchc/workspace/documents.hpp"

#include <algorithm>
#include <set>
#include <system_error>

#include <fmt/format.h>

namespace cchc::workspace {

namespace fs = std::filesystem;

namespace {

/// The ASCII letters of UTF-16 text; other text as it is.
std::string without_utf16(std::string_view bytes) {
  const bool little = bytes.starts_with("\xFF\xFE");
  const bool big = bytes.starts_with("\xFE\xFF");
  if (!little && !big) return std::string(bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes);
  std::string text;
  for (std::size_t at = little ? 2 : 3; at < bytes.size(); at += 2) text += bytes[at];
  return text;
}

/// `line` without its indentation where it is the first with any content, which may be indented by mistake.
std::string_view unindented(std::string_view line, bool& first) {
  const std::size_t begin = line.find_first_not_of(" \t\r");
  if (!first || begin == std::string_view::npos || line[begin] == '#' || line.starts_with("---")) return line;
  first = false;
  return line.substr(begin);
}

/// The value of the first line that starts with `format:` (the key may be quoted), without quotes.
std::string_view format_value(std::string_view text) {
  bool first = true;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = unindented(text.substr(0, end), first);
    text.remove_prefix(std::min(end + 1, text.size()));
    for (const std::string_view key : {"format:", "\"format\":", "'format':"}) {
      if (!line.starts_with(key)) continue;
      line.remove_prefix(key.size());
      const std::size_t begin = line.find_first_not_of(" \t\"'");
      if (begin == std::string_view::npos) return {};
      line.remove_prefix(begin);
      return line.substr(0, line.find_first_of(" \t\r\"'#"));
    }
  }
  return {};
}

std::optional<DocumentKind> kind_of_value(std::string_view value) {
  if (!value.starts_with("cchc-")) return std::nullopt;
  const std::string_view name = value.substr(0, value.find('/'));
  if (name == "cchc-plan") return DocumentKind::plan;
  if (name == "cchc-results") return DocumentKind::results;
  if (name == "cchc-settings") return DocumentKind::settings;
  if (name == "cchc-criteria") return DocumentKind::criteria;
  return DocumentKind::other;
}

Error not_there(const fs::path& path) {
  return {Error::Status::could_not, fmt::format("không tìm thấy \"{}\"; xem lại đường dẫn", shown(path)),
          fmt::format("\"{}\" is not there; check the path", shown(path))};
}

void add(const std::string& path, unsigned jobs, Candidates& found) {
  std::error_code failed;
  const fs::file_status status = fs::status(path, failed);
  if (fs::is_directory(status)) {
    Walk below = walk(path, jobs);
    for (fs::path& file : below.files) found.files.push_back({std::move(file), false});
    std::move(below.failures.begin(), below.failures.end(), std::back_inserter(found.failures));
    below.files.clear();
    below.failures.clear();
    found.walks.push_back(std::move(below));
  } else if (path == "-" || fs::exists(status)) {
    found.files.push_back({path, true});
  } else {
    found.failures.push_back(not_there(path));
  }
}

}  // namespace

Candidates candidates(const std::vector<std::string>& paths, unsigned jobs) {
  Candidates found;
  for (const std::string& path : paths) add(path, jobs, found);
  if (paths.empty()) add(".", jobs, found);
  if (paths.size() < 2) return found;  // a walk comes by no file twice
  std::set<std::string> seen;
  std::vector<Candidate> once;
  for (Candidate& one : found.files) {
    if (seen.insert(shown(one.path.lexically_normal())).second) once.push_back(std::move(one));
  }
  found.files = std::move(once);
  return found;
}

bool reads_stdin(const std::vector<std::string>& paths) {
  return std::find(paths.begin(), paths.end(), "-") != paths.end();
}

std::optional<DocumentKind> kind_of(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    constexpr std::size_t enough = 4096;
    return kind_of_value(format_value(without_utf16(bytes.substr(0, enough))));
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  return kind_of_value(format_value(bytes));
}

}  // namespace cchc::workspace
