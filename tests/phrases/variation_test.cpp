#include <random>

#include <doctest/doctest.h>

#include "cchc/text/fold.hpp"
#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"
#include "golden.hpp"
#include "tests/decomposed.hpp"

using namespace cchc::phrases;
namespace text = cchc::text;

namespace {

std::string replaced(std::string phrase, std::string_view what, std::string_view by) {
  for (std::size_t at = phrase.find(what); at != std::string::npos; at = phrase.find(what, at + by.size())) {
    phrase.replace(at, what.size(), by);
  }
  return phrase;
}

std::string old_spelling(std::string phrase) {
  phrase = replaced(std::move(phrase), "uý", "úy");
  phrase = replaced(std::move(phrase), "tỷ lệ", "tỉ lệ");
  phrase = replaced(std::move(phrase), "hàng ", "hằng ");
  return replaced(std::move(phrase), " kỳ", " kì");
}

/// The ways of typing that must not change a reading.
std::vector<std::string> variations(const std::string& phrase) {
  return {tests::decomposed(phrase),  text::lower(phrase),        replaced(phrase, " ", " \u00A0"),
          replaced(phrase, "-", "–"), replaced(phrase, "-", "—"), old_spelling(phrase),
          "  " + phrase + "\n",       "\uFEFF\u200B" + phrase,    "“" + phrase + "”"};
}

/// Words that are kept as written differ with the phrase; folded they must not.
std::string comparable(const std::string& reading) { return old_spelling(text::fold(reading)); }

std::string mutated(std::string phrase, const std::vector<Golden>& others, std::mt19937& random) {
  const auto pick = [&random](std::size_t size) { return size == 0 ? 0 : random() % size; };
  for (std::size_t times = 1 + pick(3); times > 0; --times) {
    const std::size_t at = pick(phrase.size() + 1);
    switch (pick(6)) {
      case 0: phrase.erase(at, 1 + pick(4)); break;
      case 1: phrase.insert(at, 1, static_cast<char>(random() % 256)); break;
      case 2: phrase.insert(at, phrase.substr(pick(phrase.size() + 1), pick(9))); break;
      case 3: phrase.insert(at, 1, "0159%/-.,; ()"[pick(13)]); break;
      case 4: phrase = phrase.substr(0, at) + " " + others[pick(others.size())].phrase; break;
      default: phrase = phrase.substr(0, at) + others[pick(others.size())].phrase.substr(0, pick(20)); break;
    }
  }
  return phrase;
}

}  // namespace

TEST_CASE("phrases: case, spaces, dashes, tone placement and normal form do not change a reading") {
  const std::string kinds[] = {"targets", "deadlines", "due_rules", "periods",
                               "windows", "years",     "results",   "statuses"};
  constexpr std::size_t letters_with_marks = 2 * 66;
  CHECK(tests::decompositions().size() >= letters_with_marks);
  for (const std::string& kind : kinds) {
    for (const Golden& golden : goldens(kind)) {
      if (golden.phrase.empty()) continue;
      for (const std::string& phrase : variations(golden.phrase)) {
        INFO(kind, ".txt:", golden.line, ": ", phrase);
        CHECK(comparable(read_as(kind, phrase, golden.years)) == comparable(golden.reading));
      }
    }
  }
}

TEST_CASE("phrases: no bytes make a reader fall, and what it reads comes back") {
  std::mt19937 random(20250630);
  for (const std::string& kind : golden_kinds()) {
    const auto lines = goldens(kind);
    for (const Golden& golden : lines) {
      for (int times = 0; times < 12; ++times) {
        const std::string phrase = mutated(golden.phrase, lines, random);
        INFO(kind, ": ", phrase);
        CHECK(comes_back(kind, phrase, golden.years));
      }
    }
  }
}

TEST_CASE("phrases: a page of text is refused, and quickly") {
  const std::string_view words[] = {"từ ",           "đạt ",  "(trừ ", "( a ", "theo, ", "quý I, ",
                                    "98% trở lên; ", "giảm ", "số ",   "/",    "…"};
  for (const std::string_view word : words) {
    std::string page;
    for (int times = 0; times < 100'000; ++times) page += word;
    for (const std::string kind : {"targets", "deadlines", "due_rules", "results", "citations", "documents"}) {
      INFO(kind, ": ", std::string(word));
      const std::string reading = read_as(kind, page, {2025, 2025});
      CHECK((reading == "! not_understood" || reading == "! no_figure" || reading == "! empty"));
    }
  }
}
