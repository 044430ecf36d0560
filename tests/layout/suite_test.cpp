#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/yaml/parse.hpp"
#include "laid_out.hpp"

using namespace cchc;
using tests::laid_out;

namespace {

/// A case of the suite with its stand-ins for white space replaced.
std::string meant(std::string text) {
  const std::pair<std::string_view, std::string_view> stand_ins[] = {{"———»", "\t"},        {"——»", "\t"}, {"—»", "\t"},
                                                                     {"»", "\t"},           {"␣", " "},    {"↵", ""},
                                                                     {"⇔", "\xEF\xBB\xBF"}, {"∎\n", ""}};
  for (const auto& [from, to] : stand_ins) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
      text.replace(at, from.size(), to);
    }
  }
  return text;
}

/// True where it stays, or is laid out, proven to say the same, and then stays.
bool holds(const std::string& bytes) {
  const layout::Formatted once = laid_out(bytes);
  if (once.outcome == layout::Outcome::unproven) return false;
  return once.outcome != layout::Outcome::changed || laid_out(once.bytes).outcome == layout::Outcome::same;
}

}  // namespace

TEST_CASE("layout: the YAML test suite is laid out without harm") {
  const char* shared = std::getenv("CCHC_SHARED");
  const std::filesystem::path root =
      shared != nullptr ? std::filesystem::path(shared) : std::filesystem::path(CCHC_SOURCE_DIR) / "../shared";
  const auto suite = root / "data/yaml-test-suite";
  if (!std::filesystem::exists(suite)) {
    MESSAGE("skipped: the YAML test suite is not there");
    return;
  }
  std::size_t cases = 0;
  for (const auto& entry : std::filesystem::directory_iterator(suite)) {
    if (entry.path().extension() != ".yaml") continue;
    CAPTURE(entry.path().filename().string());
    const source::Source source("case", tests::bytes_of(entry.path()));
    CHECK(holds(std::string(source.bytes())));
    diagnostics::Diagnostics unheard;
    const yaml::Tree tree = yaml::parse(source, unheard);
    for (const yaml::Node& one : tree.items(tree.root())) {
      const yaml::Node* text = tree.find(one, "yaml");
      if (text == nullptr) continue;
      CAPTURE(text->text);
      CHECK(holds(meant(std::string(text->text))));
      ++cases;
    }
  }
  CHECK(cases > 300);
}
