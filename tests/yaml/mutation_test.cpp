#include <array>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "reading.hpp"

namespace {

/// Small changes such as fingers and editors make, always the same for one seed.
class Mutator {
 public:
  explicit Mutator(std::uint32_t seed) : random_(seed) {}

  std::string change(std::string text) {
    const std::size_t changes = 1 + pick(4);
    for (std::size_t i = 0; i < changes && !text.empty(); ++i) change_once(text);
    return text;
  }

 private:
  static constexpr std::array<std::string_view, 36> pieces = {
      ":",  ": ", "- ", "-", "\"",  "'",   "[",    "]",  "{",    "}",      ",",    "#",
      " #", "&a", "*b", "!", "|",   ">",   ">5",   "%",  "@",    "`",      "\t",   "  ",
      "\n", "? ", "\\", "~", "---", "...", "\r\n", "\r", "\x01", "\u00A0", "<<: ", "\xEF\xBB\xBF",
  };

  std::size_t pick(std::size_t count) { return random_() % count; }

  void change_once(std::string& text) {
    const std::size_t at = pick(text.size());
    const std::size_t above = text.rfind('\n', at);
    const std::size_t begin = above == std::string::npos || above == at ? 0 : above + 1;
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    switch (pick(7)) {
      case 0: text.erase(at, 1); break;
      case 1: text.insert(at, pieces[pick(pieces.size())]); break;
      case 2: text.insert(begin, 1 + pick(3), ' '); break;
      case 3: text.erase(begin, text.find_first_not_of(' ', begin) > begin + 1 ? 1 + pick(2) : 1); break;
      case 4: text.erase(begin, end - begin); break;
      case 5: text.insert(end, text.substr(begin, end - begin)); break;
      default: text.replace(at, 1, pieces[pick(pieces.size())]); break;
    }
  }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("yaml: a sample plan is read without a finding") {
  const Reading reading(read_file(CCHC_SOURCE_DIR "/tests/yaml/plan.yaml"));
  CHECK(reading.report() == "");
  CHECK(PlaceCheck(reading).run() == "");
  CHECK(reading.at("areas/1/groups/0/tasks/1/indicators/1/within").text == "hai-long");
}

TEST_CASE("yaml: whatever is changed in a plan, reading it ends well and every place lies inside of it") {
  const std::string plan = read_file(CCHC_SOURCE_DIR "/tests/yaml/plan.yaml");
  Mutator mutator(20250110);
  std::size_t faulty = 0;
  std::size_t unread = 0;
  for (int i = 0; i < 3000; ++i) {
    const std::string text = mutator.change(plan);
    const Reading reading(text);
    const std::string problem = PlaceCheck(reading).run();
    if (!problem.empty()) FAIL_CHECK(problem << "\n" << text);
    if (!reading.findings().empty()) ++faulty;
    if (reading.root().broken) ++unread;
    if (reading.root().broken && reading.findings().empty()) FAIL_CHECK("broken without a finding\n" << text);
    (void)reading.report();
  }
  CHECK(faulty > 1500);
  CHECK(unread < 300);
}
