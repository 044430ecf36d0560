#include <algorithm>
#include <string>
#include <string_view>

#include "cchc/rules/rule.hpp"
#include "rules/judged_day.hpp"
#include "rules/level_words.hpp"
#include "rules/other_levels.hpp"
#include "rules/survey.hpp"
#include "rules/terms.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"\"{typed}\" là lời của cấp khác, kế hoạch này là của {level}",
      "\"{typed}\" is what another level writes; this is the plan of a {level}"},
     {"ghi \"{own}\"; nếu đúng là nói về nơi khác, ghi `# cchc: ignore[wrong-level] lý do`",
      "write \"{own}\"; if another place is meant, write `# cchc: ignore[wrong-level] reason`"}},
};

constexpr std::string_view english(std::string_view level) {
  if (level == "xã") return "commune";
  if (level == "phường") return "ward";
  if (level == "đặc khu") return "special zone";
  if (level == "thị trấn") return "town";
  return level == "tỉnh" ? "province" : "district";
}

void check_text(const model::Plan& plan, const OwnLevel& level, const model::Scalar& scalar,
                diagnostics::Diagnostics& diagnostics) {
  const std::vector<Word> words = term_words(scalar.text);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto found = other_level_at(level, words, at);
    if (!found) continue;
    at = std::max(at, found->last);
    if (quoted(scalar.text, words, found->first, found->last)) continue;
    // What a document cited by number is about has the words of its own level.
    if (!documents_in(scalar.text, words, sentence_of(words, found->first)).empty()) continue;
    const std::size_t begin = words[found->first].begin;
    const std::size_t end = words[found->last].end;
    diagnostics.report(wrong_level.info, plan.places.within(scalar, begin, end), messages[0],
                       {{"typed", scalar.text.substr(begin, end - begin)},
                        {"level", std::string(level.name()), std::string(english(level.name()))},
                        {"own", found->own}});
  }
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const auto day = judged_day(view.plan);
  if (!day) return;
  const OwnLevel level(view.plan, *day);
  if (!level.known()) return;
  for (const Passage& one : view.survey.passages.prose) {
    if (one.own && !one.names_office && one.clues.has(Clue::other_level)) {
      check_text(view.plan, level, view.survey.passages.words(one), diagnostics);
    }
  }
}

}  // namespace

const Rule wrong_level{{"CC209",
                        "wrong-level",
                        diagnostics::Severity::warning,
                        {"lời của cấp hành chính khác", "words of another level"},
                        messages},
                       check};

}  // namespace cchc::rules
