#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "cchc/rules/rule.hpp"
#include "rules/data/obsolete_terms.hpp"
#include "rules/judged_day.hpp"
#include "rules/shipped_terms.hpp"
#include "rules/survey.hpp"
#include "rules/terms.hpp"

namespace cchc::rules {

namespace {

using Row = data::obsolete_terms::Row;

constexpr diagnostics::Message messages[] = {
    {{"\"{typed}\" không còn dùng từ ngày {day} ({by})", "\"{typed}\" is out of use since {day} ({by})"},
     {"ghi {now}", "write {now}"}},
    {{"\"{typed}\" có lẽ là cách gọi cũ từ ngày {day} ({by}), nên kiểm tra lại",
      "\"{typed}\" may be out of use since {day} ({by}): worth checking"},
     {"nếu đúng vậy, ghi {now}", "if so, write {now}"}},
};

// Each phrase stands between spaces, so that only whole words are found.
constexpr std::array<std::string_view, 12> givings_up{" bỏ ",   " bãi bỏ ",     " không yêu cầu ", " không phải ",
                                                      " thay ", " thay thế ",   " thu hồi ",       " trước đây ",
                                                      " cũ ",   " không dùng ", " chuyển đổi từ ", " chuyển từ "};

/// True where the row needs no other words beside its term, or one of them stands in the sentence.
bool is_near(const Row& row, const std::string& sentence) {
  std::string_view needed = row.near;
  if (needed.empty()) return true;
  while (!needed.empty()) {
    if (sentence.find(" " + std::string(next_spelling(needed)) + " ") != std::string::npos) return true;
  }
  return false;
}

void check_text(const model::Scalar& scalar, calendar::Date day, const model::Places& places,
                diagnostics::Diagnostics& diagnostics) {
  const std::vector<Word> words = term_words(scalar.text);
  for (const TermFound& term : obsolete_terms.find(words)) {
    const Row& row = data::obsolete_terms::rows[term.row];
    const auto since = calendar::parse_iso(row.since);
    if (!since || day < *since) continue;
    const Stretch sentence = sentence_of(words, term.first);
    const std::string said = spaced(words, sentence.begin, sentence.end);
    if (!is_near(row, said) || says(said, givings_up)) continue;
    if (quoted(scalar.text, words, term.first, term.last)) continue;
    // What a document is about, behind its number, has the words of its day.
    if (!documents_in(scalar.text, words, {sentence.begin, term.first}).empty()) continue;
    const bool hint = row.source.find("[check") != std::string_view::npos;
    const std::size_t begin = words[term.first].begin;
    const std::size_t end = words[term.last].end;
    diagnostics::Diagnostic& one =
        diagnostics.report(obsolete_term.info, places.within(scalar, begin, end), messages[hint ? 1 : 0],
                           {{"typed", scalar.text.substr(begin, end - begin)},
                            {"day", calendar::official(*since)},
                            {"by", row.by},
                            {"now", std::string(row.now_vi), std::string(row.now_en)}});
    if (hint) one.severity = diagnostics::Severity::info;
  }
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const auto day = judged_day(view.plan);
  if (!day) return;
  for (const Passage& one : view.survey.passages.prose) {
    if (one.own && !one.names_office && one.clues.has(Clue::obsolete_term)) {
      check_text(view.survey.passages.words(one), *day, view.plan.places, diagnostics);
    }
  }
}

/// A report is written on its own day, which may lie behind the plan's.
void check_results(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  const model::Results& results = view.results;
  const auto day = results.reported ? results.reported.value : judged_day(view.plan);
  if (!day) return;
  for (const Passage& one : view.passages.prose) {
    if (one.clues.has(Clue::obsolete_term)) check_text(view.passages.words(one), *day, results.places, diagnostics);
  }
}

}  // namespace

const Rule obsolete_term{{"CC207",
                          "obsolete-term",
                          diagnostics::Severity::warning,
                          {"từ ngữ không còn dùng", "a term that is out of use"},
                          messages},
                         check,
                         check_results};

}  // namespace cchc::rules
