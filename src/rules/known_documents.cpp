#include "rules/known_documents.hpp"

#include <algorithm>

#include "cchc/text/fold.hpp"
#include "rules/data/known_documents.hpp"
#include "rules/terms.hpp"

namespace cchc::rules {

namespace {

std::set<std::string> folded_words(std::string_view text) {
  std::set<std::string> words;
  for (Word& one : term_words(text)) words.insert(std::move(one.folded));
  return words;
}

std::string_view without_zeros(std::string_view number) {
  number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
  return number;
}

std::vector<KnownDocument> read_table() {
  std::vector<KnownDocument> all;
  for (const data::known_documents::Row& row : data::known_documents::rows) {
    const auto number = phrases::read_document_number(row.number);
    const auto issued = calendar::parse_iso(row.issued);
    if (!number || !issued) continue;
    KnownDocument one{*number, *issued, calendar::parse_iso(row.in_force), row.subject, folded_words(row.subject), {}};
    if (row.first_year > 0) one.years = phrases::Years{row.first_year, row.last_year};
    one.to_check = row.source.find("[check") != std::string_view::npos;
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace

bool KnownDocument::is_sign_of(const CitedDocument& cited) const {
  return cited.number.type == number.type && cited.number.year == number.year &&
         text::fold(cited.number.issuer) == text::fold(number.issuer);
}

bool KnownDocument::is_number_of(const CitedDocument& cited) const {
  return without_zeros(cited.number.number) == without_zeros(number.number) && is_sign_of(cited);
}

const std::vector<KnownDocument>& known_documents() {
  static const std::vector<KnownDocument> all = read_table();
  return all;
}

Likeness alike(const CitedDocument& cited, const KnownDocument& known) {
  const std::string& subject = cited.subject.empty() ? cited.about : cited.subject;
  if (subject.empty()) return cited.years && cited.years == known.years ? Likeness::same : Likeness::unknown;
  const std::set<std::string> said = folded_words(subject);
  const auto both = static_cast<std::size_t>(
      std::count_if(said.begin(), said.end(), [&](const std::string& one) { return known.words.contains(one); }));
  if (both * 5 >= known.words.size() * 3) return Likeness::same;
  return both * 4 < std::min(said.size(), known.words.size()) ? Likeness::other : Likeness::unknown;
}

}  // namespace cchc::rules
