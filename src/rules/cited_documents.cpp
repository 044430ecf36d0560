#include "rules/cited_documents.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cchc/text/fold.hpp"
#include "rules/document_mentions.hpp"

namespace cchc::rules {

namespace {

/// The office in the form in which its spellings are compared.
std::string folded_issuer(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> short_forms{{
      {"ủy ban nhân dân", "ubnd"},
      {"hội đồng nhân dân", "hđnd"},
      {"thành phố", "tp"},
      {"tp.", "tp"},
      {"thị xã", "tx"},
  }};
  std::string folded = text::fold(name);
  for (const auto& [full, brief] : short_forms) {
    for (std::size_t at = folded.find(full); at != std::string::npos; at = folded.find(full, at + brief.size())) {
      folded.replace(at, full.size(), brief);
    }
  }
  constexpr std::string_view head = "chủ tịch ";
  if (folded.starts_with(head)) folded.erase(0, head.size());
  return folded;
}

/// Signs that every place has its own office for; the others name one office of the state.
bool every_place_has(std::string_view sign) {
  static constexpr std::array<std::string_view, 8> local{"UBND", "HĐND", "TU", "HU", "ĐU", "QU", "BCĐ", "MTTQ"};
  return std::any_of(local.begin(), local.end(), [&](std::string_view one) { return sign.starts_with(one); });
}

bool holds_words(const std::string& text, const std::string& words) {
  return (" " + text + " ").find(" " + words + " ") != std::string::npos;
}

std::string_view without_zeros(std::string_view number) {
  number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
  return number;
}

class Collector {
 public:
  explicit Collector(const model::Plan& plan) : plan_(plan) {}

  std::vector<CitedDocument> collect(const Passages& passages) {
    add_plan_itself();
    add_line(plan_.issued_with);
    for (const model::BasisDocument& document : plan_.basis) add_basis(document);
    for (const model::TaskRow& row : plan_.outline.tasks) {
      if (row.task->details->assigned_by && row.task->details->assigned_by->number)
        add(row.task->details->assigned_by->number);
    }
    for (const Passage& one : passages.prose) {
      if (!one.citation && one.clues.has(Clue::slash)) add_mentions(passages.words(one));
    }
    std::stable_sort(found_.begin(), found_.end(),
                     [](const auto& a, const auto& b) { return a.number_at.begin < b.number_at.begin; });
    std::erase_if(found_, [](const CitedDocument& one) { return one.number.number.empty(); });
    return std::move(found_);
  }

 private:
  CitedDocument& add(const model::Phrase<phrases::DocumentNumber>& number) {
    CitedDocument& one = found_.emplace_back();
    one.number = *number;
    one.number_at = number.words.at;
    return one;
  }

  static void date(CitedDocument& one, const model::Phrase<calendar::Date>& issued) {
    one.issued = issued.value;
    if (issued) one.issued_at = issued.words.at;
  }

  void add_plan_itself() {
    if (!plan_.number) return;
    CitedDocument& one = add(plan_.number);
    date(one, plan_.issued);
    one.years = plan_.years.value;
    if (plan_.place && plan_.place->name) one.issuer = folded_issuer("UBND " + std::string(plan_.place->name.text));
  }

  void add_basis(const model::BasisDocument& document) {
    if (!document.number) return;
    CitedDocument& one = add(document.number);
    date(one, document.issued);
    one.issuer = folded_issuer(document.issuer.text);
    one.subject = text::fold(document.subject.text);
    one.years = document.years.value;
  }

  void add_line(const model::Scalar& line) {
    if (!line) return;
    if (const auto citation = phrases::read_citation(line.text)) add_citation(line, *citation);
  }

  void add_mentions(const model::Scalar& prose) {
    const std::vector<Word> words = words_of(prose.text);
    for (const DocumentMention& one : document_mentions(prose.text, words)) add_citation(prose, one.citation);
  }

  void add_citation(const model::Scalar& words, const phrases::Citation& citation) {
    CitedDocument& one = found_.emplace_back();
    one.number = citation.number;
    one.number_at = place_of(words, citation.number_text);
    one.issued = citation.issued;
    if (citation.issued) one.issued_at = place_of(words, citation.issued_text);
    one.issuer = folded_issuer(citation.issuer);
    one.about = text::fold(citation.subject);
  }

  /// `part` is a piece of the text of `words`.
  source::Span place_of(const model::Scalar& words, std::string_view part) const {
    const auto begin = static_cast<std::size_t>(part.data() - words.text.data());
    return plan_.places.within(words, begin, begin + part.size());
  }

  const model::Plan& plan_;
  std::vector<CitedDocument> found_;
};

bool same_year(const CitedDocument& a, const CitedDocument& b) {
  if (!a.number.year.empty() || a.issued->year() == b.issued->year()) return true;
  if (a.years && b.years && *a.years != *b.years) return false;
  const bool other_subject = !a.subject.empty() && !b.subject.empty() && a.subject != b.subject;
  const bool one_subject = !a.subject.empty() && a.subject == b.subject;
  return one_subject || (a.years && b.years && !other_subject);
}

}  // namespace

std::vector<CitedDocument> cited_documents(const model::Plan& plan, const Passages& passages) {
  return Collector(plan).collect(passages);
}

bool same_number(const CitedDocument& a, const CitedDocument& b) {
  return without_zeros(a.number.number) == without_zeros(b.number.number) && a.number.year == b.number.year &&
         text::fold(a.number.issuer) == text::fold(b.number.issuer);
}

bool same_dated_document(const CitedDocument& a, const CitedDocument& b) {
  return same_number(a, b) && a.number.type == b.number.type && issuers_agree(a, b) && same_year(a, b);
}

bool issuers_agree(const CitedDocument& a, const CitedDocument& b) {
  if (a.issuer.empty() || b.issuer.empty() || !every_place_has(a.number.issuer)) return true;
  return holds_words(a.issuer, b.issuer) || holds_words(b.issuer, a.issuer);
}

}  // namespace cchc::rules
