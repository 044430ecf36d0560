#include "rules/document_periods.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

#include "cchc/phrases/period.hpp"
#include "rules/document_mentions.hpp"

namespace cchc::rules {

namespace {

struct Period {
  phrases::Years years;
  source::Span at;
};

/// "giai đoạn 2021-2025" in `words`, from byte `begin` up to `end`.
std::optional<Period> period_in(const model::Places& places, const model::Scalar& words, std::size_t begin,
                                std::size_t end) {
  constexpr std::array<std::string_view, 2> openings{"giai đoạn ", "Giai đoạn "};
  constexpr std::string_view in_years = "0123456789 -–—";
  const std::string_view text = words.text.substr(0, end);
  for (const std::string_view opening : openings) {
    const std::size_t at = text.find(opening, begin);
    if (at == std::string_view::npos) continue;
    const std::size_t first = at + opening.size();
    std::size_t last = std::min(text.find_first_not_of(in_years, first), text.size());
    while (last > first && (text[last - 1] < '0' || text[last - 1] > '9')) --last;
    const auto years = phrases::read_years(text.substr(first, last - first));
    if (years) return Period{*years, places.within(words, first, last)};
  }
  return std::nullopt;
}

/// Years by the place of the number that they belong to.
class Periods {
 public:
  Periods(const model::Plan& plan, const Passages& passages) : plan_(plan) {
    for (const model::BasisDocument& document : plan.basis) add(document);
    for (const Passage& one : passages.prose) {
      if (!one.citation && one.clues.has(Clue::slash)) add(passages.words(one));
    }
  }

  const Period* of(const CitedDocument& document) const {
    const auto found = by_number_.find(document.number_at.begin);
    return found == by_number_.end() ? nullptr : &found->second;
  }

 private:
  void add(source::Span number, const std::optional<Period>& period) {
    if (period) by_number_.emplace(number.begin, *period);
  }

  void add(const model::BasisDocument& document) {
    const source::Span number = document.number.words.at;
    if (document.years) return add(number, Period{*document.years, document.years.words.at});
    const model::Scalar& words = document.line ? document.line : document.subject;
    add(number, period_in(plan_.places, words, 0, words.text.size()));
  }

  void add(const model::Scalar& prose) {
    for (const DocumentMention& one : document_mentions(prose.text, words_of(prose.text))) {
      const std::string_view number = one.citation.number_text;
      const auto begin = static_cast<std::size_t>(number.data() - prose.text.data());
      const std::size_t behind = begin + number.size();
      const std::size_t end = std::min(prose.text.find_first_of(",;.\n", behind), prose.text.size());
      add(plan_.places.within(prose, begin, behind), period_in(plan_.places, prose, behind, end));
    }
  }

  const model::Plan& plan_;
  std::map<std::uint32_t, Period> by_number_;
};

}  // namespace

std::vector<DocumentPeriod> document_periods(const model::Plan& plan, const Survey& survey) {
  const Periods periods(plan, survey.passages);
  std::vector<DocumentPeriod> found;
  for (const CitedDocument& one : survey.documents) {
    if (const Period* period = periods.of(one)) found.push_back({one, period->years, period->at});
  }
  return found;
}

}  // namespace cchc::rules
