#include <algorithm>
#include <cstddef>
#include <string>

#include "cchc/phrases/steps.hpp"
#include "cchc/text/closest.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::phrases {

namespace {

constexpr std::size_t most = 4;

/// The words without diacritics, each run of digits as one.
std::string shape(std::string_view phrase) {
  std::string out;
  for (const char letter : text::bare(phrase)) {
    const bool digit = '0' <= letter && letter <= '9';
    if (!digit) {
      out += letter;
    } else if (out.empty() || out.back() != '0') {
      out += '0';
    }
  }
  return out;
}

/// In thousandths: 0 where the two are equal, 1000 where nothing is.
std::size_t unlikeness(const std::string& a, const std::string& b) {
  const std::size_t longer = std::max({text::length(a), text::length(b), std::size_t{1}});
  return text::distance(a, b) * 1000 / longer;
}

}  // namespace

std::vector<std::string_view> nearest_forms(std::string_view phrase, std::span<const PhraseKind> kinds) {
  struct Candidate {
    std::size_t unlikeness;
    std::string_view form;
  };
  const std::string wanted = shape(phrase);
  std::vector<Candidate> candidates;
  for (const PhraseKind kind : kinds) {
    for (const std::string_view form : usual_forms(kind)) candidates.push_back({unlikeness(wanted, shape(form)), form});
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.unlikeness < b.unlikeness; });
  std::vector<std::string_view> forms;
  for (const Candidate& one : candidates) {
    if (forms.size() < most) forms.push_back(one.form);
  }
  return forms;
}

}  // namespace cchc::phrases
