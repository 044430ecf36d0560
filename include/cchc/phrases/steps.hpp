#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "cchc/phrases/reading.hpp"
#include "cchc/text/language.hpp"

namespace cchc::phrases {

/// One step of a reading: what some words of the phrase were taken for.
struct Step {
  std::string_view words;  ///< part of the phrase; empty where something is not said ("no year")
  text::Bilingual meaning;
};

/// How `read_target` takes a phrase apart, also one that it refuses.
std::vector<Step> target_steps(std::string_view phrase);

/// How `read_deadline` takes a phrase apart; empty where it does not understand it.
std::vector<Step> deadline_steps(std::string_view phrase, Years years);

/// The kinds of phrases that `explain --as` names.
enum class PhraseKind { target, due, due_rule, period, number, document };

/// `due-rule`, `document` …: the words of `explain --as`.
std::string_view symbol(PhraseKind kind);

/// What `phrase` may be, of document, due rule, due and target. A rule for every period is no single deadline, and
/// "theo hướng dẫn" waits for an event before it is a rule.
std::vector<PhraseKind> kinds_of(std::string_view phrase, Years years);

/// Forms to offer to somebody whose phrase has not been understood, best known first; each is read by its reader.
std::span<const std::string_view> usual_forms(PhraseKind kind);

/// The usual forms of `kinds` that look most like `phrase`, whatever its figures are; nearest first, at most four.
std::vector<std::string_view> nearest_forms(std::string_view phrase, std::span<const PhraseKind> kinds);

}  // namespace cchc::phrases
