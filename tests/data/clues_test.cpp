#include "rules/clues.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/model/read.hpp"
#include "cchc/phrases/readings.hpp"
#include "cchc/text/normalize.hpp"
#include "rules/abbreviations.hpp"
#include "rules/data/abolished_bodies.hpp"
#include "rules/data/obsolete_terms.hpp"
#include "rules/judged_day.hpp"
#include "rules/level_words.hpp"
#include "rules/other_levels.hpp"
#include "rules/shipped_terms.hpp"
#include "rules/terms.hpp"
#include "rules/unit_spellings.hpp"
#include "rules/written_dates.hpp"
#include "rules/written_quarters.hpp"
#include "tests/decomposed.hpp"

using namespace cchc;
using rules::Clue;

namespace {

constexpr const char* plan_text =
    "format: cchc-plan/1\ntitle: Kế hoạch năm 2026\nissued: 05/01/2026\nyears: 2026\nplace:\n  name: xã Mẫu\n"
    "  level: commune\n  parent: tỉnh Mẫu\nunits:\n  vp:\n    name: Văn phòng HĐND và UBND\n    aliases: Văn phòng xã\n"
    "  vhxh: Phòng Văn hóa - Xã hội\n  hcc:\n    name: Trung tâm Phục vụ hành chính công\n";

void add_words(std::string_view text, std::vector<std::string>& words) {
  for (const rules::Word& one : rules::words_of(text)) words.emplace_back(one.in(text));
}

/// Words of all that rules look for, and some of what stands between.
std::vector<std::string> vocabulary() {
  std::vector<std::string> words;
  for (const auto& row : rules::data::obsolete_terms::rows) add_words(row.term, words);
  for (const auto& row : rules::data::abolished_bodies::rows) add_words(row.body, words);
  for (int often = 0; often < 12; ++often) {
    add_words(
        "địa bàn các xã, phường, thị trấn, tỉnh, thành phố, toàn huyện và tham mưu cho chủ tịch UBND thẩm quyền của",
        words);
    add_words("Văn phòng UBND và HĐND Phòng Xã hội Văn hóa văn hoá Trung tâm hành chính công Quí I qúy III 9/3/2025",
              words);
    words.insert(words.end(),
                 {"Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "nhân dân", "việc", "12/KH-UBND", "XYZ",
                  "trên địa bàn", "các huyện", "tham mưu UBND", "các phòng", "Quí I", "qúy III", "Văn phòng",
                  "UBND và HĐND", "Phòng Xã hội", "và Văn hoá", "Trung tâm", "Hành chính công"});
  }
  return words;
}

/// Sentences of such words in any order, in small letters, capitals or as they stand, with any sign between them.
class Sentences {
 public:
  std::string next() {
    static constexpr const char* gaps[] = {" ", " ", " ", " ", "  ", " - ", "-", ", ", "; ", "\n", " (", "\u00A0"};
    std::string text;
    const std::size_t size = 2 + pick(7);
    for (std::size_t at = 0; at < size; ++at)
      text += (at == 0 ? "" : gaps[pick(std::size(gaps))]) + words_[pick(words_.size())];
    const std::size_t form = pick(8);
    if (form == 0) return text::lower(text);
    if (form == 2) return tests::decomposed(text);
    if (form == 1) text.insert(pick(2) == 0 ? 0 : std::min(text.find(' '), text.size()), "\u200B");
    return text;
  }

 private:
  std::size_t pick(std::size_t count) { return random_() % count; }

  std::vector<std::string> words_ = vocabulary();
  std::mt19937 random_{2026};
};

}  // namespace

TEST_CASE("data: what a rule finds in a text always gives its clue") {
  diagnostics::Diagnostics unheard;
  phrases::Readings readings;
  const auto file = model::read_plan(model::parse({"ke-hoach.yaml", plan_text}, unheard), unheard, readings);
  const model::Plan& plan = file.content;
  const rules::ClueFinder finder(plan, {});
  const rules::OwnLevel level(plan, *rules::judged_day(plan));
  rules::UnitSpellings units(plan, {});
  Sentences sentences;
  std::size_t found[8] = {};
  const auto hold = [&](bool finds, rules::Clues clues, Clue clue) {
    if (finds) ++found[static_cast<std::size_t>(clue)];
    CHECK((!finds || clues.has(clue)));
  };
  for (int round = 0; round < 40'000; ++round) {
    const std::string text = sentences.next();
    CAPTURE(text);
    const rules::Clues clues = finder.in(text);
    const std::vector<rules::Word> words = rules::term_words(text);
    hold(!rules::obsolete_terms.find(words).empty(), clues, Clue::obsolete_term);
    hold(!rules::abolished_bodies.find(words).empty(), clues, Clue::abolished_body);
    bool other_level = false;
    for (std::size_t at = 0; at < words.size(); ++at)
      other_level = other_level || rules::other_level_at(level, words, at);
    hold(other_level, clues, Clue::other_level);
    hold(!units.in_text(text).empty(), clues, Clue::unit_name);
    hold(!rules::abbreviations_in(text).empty(), clues, Clue::capitals);
    hold(!rules::misspelt_dates(text).empty(), clues, Clue::digit);
    hold(!rules::misspelt_quarters(text).empty(), clues, Clue::quarter);
  }
  for (const Clue one : {Clue::obsolete_term, Clue::abolished_body, Clue::other_level, Clue::unit_name, Clue::capitals,
                         Clue::digit, Clue::quarter}) {
    CAPTURE(static_cast<int>(one));
    CHECK(found[static_cast<std::size_t>(one)] > 20);
  }
}
