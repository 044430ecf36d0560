#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "both_readers.hpp"
#include "reading.hpp"

namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// A case of the suite as it is meant: its stand-ins for white space replaced.
std::string meant(std::string text) {
  for (const std::string_view tab : {"———»", "——»", "—»", "»"}) replace_all(text, tab, "\t");
  replace_all(text, "␣", " ");
  replace_all(text, "↵", "");
  replace_all(text, "←", "\r");
  replace_all(text, "⇔", "\xEF\xBB\xBF");
  replace_all(text, "∎\n", "");
  return text;
}

}  // namespace

TEST_CASE("yaml: the YAML test suite is read without harm") {
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
    const Reading file(read_file(entry.path().string()));
    CHECK(PlaceCheck(file).run() == "");
    CHECK(BothReaders(read_file(entry.path().string())).difference() == "");
    for (const auto& one : file.tree().items(file.root())) {
      const auto* text = file.tree().find(one, "yaml");
      if (text == nullptr) continue;
      const std::string bytes = meant(std::string(text->text));
      const Reading reading(bytes);
      CHECK(PlaceCheck(reading).run() == "");
      CHECK(BothReaders(bytes).difference() == "");
      ++cases;
    }
  }
  CHECK(cases > 300);
}
