#include "rules/known_documents.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

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

/// Takes what stands before `mark` off the front, the mark too; all of it where there is no mark.
constexpr std::string_view take_until(std::string_view& text, char mark) {
  const std::size_t size = std::min(text.find(mark), text.size());
  const std::string_view taken = text.substr(0, size);
  text.remove_prefix(std::min(size + 1, text.size()));
  return taken;
}

/// `45/2020/NĐ-CP` and `76/NQ-CP` are all the forms that the table has.
constexpr KnownDocument document_of(const data::known_documents::Row& row) {
  KnownDocument one;
  one.printed = row.number;
  std::string_view rest = row.number;
  one.number = take_until(rest, '/');
  if (rest.find('/') != std::string_view::npos) one.year = take_until(rest, '/');
  one.type = take_until(rest, '-');
  one.issuer = rest;
  one.issued_day = row.issued;
  one.in_force_day = row.in_force;
  one.subject = row.subject;
  one.first_year = row.first_year;
  one.last_year = row.last_year;
  one.to_check = row.source.find("[check") != std::string_view::npos;
  return one;
}

constexpr auto documents = [] {
  std::array<KnownDocument, data::known_documents::rows.size()> all;
  std::transform(data::known_documents::rows.begin(), data::known_documents::rows.end(), all.begin(), document_of);
  return all;
}();

}  // namespace

calendar::Date KnownDocument::issued() const { return calendar::parse_iso(issued_day).value(); }

std::optional<calendar::Date> KnownDocument::in_force() const { return calendar::parse_iso(in_force_day); }

bool KnownDocument::is_sign_of(const CitedDocument& cited) const {
  return cited.number.type == type && cited.number.year == year &&
         text::fold(cited.number.issuer) == text::fold(issuer);
}

bool KnownDocument::is_number_of(const CitedDocument& cited) const {
  return without_zeros(cited.number.number) == without_zeros(number) && is_sign_of(cited);
}

std::span<const KnownDocument> known_documents() { return documents; }

Likeness alike(const CitedDocument& cited, const KnownDocument& known) {
  const std::string& subject = cited.subject.empty() ? cited.about : cited.subject;
  if (subject.empty()) {
    const bool same = known.first_year > 0 && cited.years == phrases::Years{known.first_year, known.last_year};
    return same ? Likeness::same : Likeness::unknown;
  }
  const std::set<std::string> said = folded_words(subject);
  const std::set<std::string> words = folded_words(known.subject);
  const auto both = static_cast<std::size_t>(
      std::count_if(said.begin(), said.end(), [&](const std::string& one) { return words.contains(one); }));
  if (both * 5 >= words.size() * 3) return Likeness::same;
  return both * 4 < std::min(said.size(), words.size()) ? Likeness::other : Likeness::unknown;
}

}  // namespace cchc::rules
