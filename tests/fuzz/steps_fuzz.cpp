// folders: text calendar phrases
// phrases: targets deadlines due_rules documents
#include "cchc/phrases/steps.hpp"
#include "property.hpp"

using namespace cchc::phrases;

namespace {

/// Each step shows words of the phrase and says what they mean.
void within(std::string_view phrase, const std::vector<Step>& steps) {
  for (const Step& step : steps) {
    const std::string_view words = step.words;
    fuzz::hold(!step.meaning.vi.empty() && !step.meaning.en.empty(), "a step without a meaning", phrase, words);
    const bool inside = words.empty() ||
                        (phrase.data() <= words.data() && words.data() + words.size() <= phrase.data() + phrase.size());
    fuzz::hold(inside, "a step shows what is no part of the phrase", phrase, words);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::vector<char> block(data, data + size);
  const std::string_view phrase(block.data(), block.size());
  within(phrase, target_steps(phrase));
  for (const Years years : fuzz::plans) {
    within(phrase, deadline_steps(phrase, years));
    const std::vector<PhraseKind> kinds = kinds_of(phrase, years);
    constexpr PhraseKind all[] = {PhraseKind::target, PhraseKind::due,    PhraseKind::due_rule,
                                  PhraseKind::period, PhraseKind::number, PhraseKind::document};
    fuzz::hold(nearest_forms(phrase, kinds.empty() ? std::span(all) : std::span(kinds)).size() <= 4,
               "more than four forms to offer", phrase);
  }
  return 0;
}
