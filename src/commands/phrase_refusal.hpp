#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cchc/phrases/steps.hpp"
#include "cchc/text/language.hpp"

namespace cchc::commands {

/// Why `phrase` reads as none of `kinds`, and the forms nearest to it; lines end with a line end.
std::string refusal(std::string_view phrase, phrases::Years years, std::span<const phrases::PhraseKind> kinds,
                    text::Language language);

/// The same for a phrase that may also be meant as a rule's name or code.
std::string unknown_phrase(std::string_view phrase, phrases::Years years, text::Language language);

}  // namespace cchc::commands
