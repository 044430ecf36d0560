#include <algorithm>
#include <utility>

#include "cchc/reports/reports.hpp"
#include "reports/paper.hpp"

namespace cchc::reports {

namespace {

using document::Value;

/// A heading, a paragraph or a fenced block of a page, lines as they stand.
struct Part {
  enum class Kind { heading, paragraph, code } kind = Kind::paragraph;
  std::string text;
};

std::string_view first_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return line;
}

std::vector<Part> parts_of(std::string_view page) {
  constexpr std::string_view fence = "```";
  std::vector<Part> parts;
  bool fresh = true;
  bool in_code = false;
  while (!page.empty()) {
    const std::string_view line = first_line(page);
    const bool fences = line.starts_with(fence);
    if (in_code || fences) {
      if (in_code) parts.back().text += "\n" + std::string(line);
      if (!in_code) parts.push_back({Part::Kind::code, std::string(line)});
      if (fences) in_code = !in_code;
      fresh = true;
    } else if (line.empty()) {
      fresh = true;
    } else if (line.starts_with("#")) {
      parts.push_back({Part::Kind::heading, std::string(line)});
      fresh = true;
    } else if (fresh) {
      parts.push_back({Part::Kind::paragraph, std::string(line)});
      fresh = false;
    } else {
      parts.back().text += " " + std::string(line);
    }
  }
  return parts;
}

/// `## Vì sao · Why` in one language.
std::string heading_in(const std::string& heading, text::Language language) {
  constexpr std::string_view between = " · ";
  const std::size_t at = heading.find(between);
  if (at == std::string::npos) return heading;
  if (language == text::Language::vi) return heading.substr(0, at);
  return heading.substr(0, heading.find_first_not_of('#')) + " " + heading.substr(at + between.size());
}

/// Of paragraphs that follow each other the first is Vietnamese, the second English, and so on.
std::vector<Part> in_language(std::vector<Part> parts, text::Language language) {
  std::vector<Part> kept;
  bool english = false;
  for (Part& part : parts) {
    const bool paragraph = part.kind == Part::Kind::paragraph;
    const bool wanted = !paragraph || english == (language == text::Language::en);
    english = paragraph && !english;
    if (part.kind == Part::Kind::heading) part.text = heading_in(part.text, language);
    if (wanted) kept.push_back(std::move(part));
  }
  return kept;
}

void print(Paper& paper, const Part& part) {
  switch (part.kind) {
    case Part::Kind::heading: {
      const std::size_t level = part.text.find_first_not_of('#');
      paper.heading(static_cast<unsigned>(level), std::string_view(part.text).substr(level + 1));
      break;
    }
    case Part::Kind::paragraph: paper.marked(part.text); break;
    case Part::Kind::code: {
      const std::size_t begin = part.text.find('\n') + 1;
      const std::size_t end = part.text.rfind('\n');
      paper.sample("yaml", part.text.substr(begin, std::max(begin, end) - begin));
      break;
    }
  }
}

}  // namespace

document::Document rule(const RuleInput& input) {
  std::vector<Part> parts = in_language(parts_of(input.page), input.language);
  const std::string title =
      std::string(input.name) + " (" + std::string(input.code) + ", " + std::string(input.severity) + ")";
  if (parts.empty() || parts.front().text != "# " + title) {
    parts.insert(parts.begin(), Part{Part::Kind::heading, "# " + title});
  }
  Paper paper(input.language);
  std::string page;
  for (const Part& part : parts) {
    page += (page.empty() ? "" : "\n") + part.text + "\n";
    print(paper, part);
    if (&part == &parts.front()) paper.marked(input.summary);
  }
  Value::Object value{{"schema", "cchc-rule/1"},    {"code", input.code},       {"name", input.name},
                      {"severity", input.severity}, {"summary", input.summary}, {"page", page}};
  return {paper.take(), {}, std::move(value)};
}

}  // namespace cchc::reports
