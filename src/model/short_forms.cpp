#include "model/short_forms.hpp"

#include "cchc/model/rules.hpp"
#include "model/messages.hpp"
#include "model/phrase_types.hpp"

namespace cchc::model {

namespace {

/// The part of `whole` that `part`, a piece of its text, takes.
Scalar part_of(const Reader& reader, const Scalar& whole, std::string_view part) {
  Scalar one = whole;
  one.text = part;
  if (part.empty()) return one;
  const auto begin = static_cast<std::size_t>(part.data() - whole.text.data());
  one.at = Places(reader.source(), reader.tree()).within(whole, begin, begin + part.size());
  return one;
}

template <class Value>
Phrase<Value> phrase(Reader& reader, const Scalar& words) {
  return {words, read_phrase<Value>(reader, words)};
}

}  // namespace

void read_short(Unit& out, Reader& reader, Scalar words) {
  out.name = words;
  reader.prose.push_back({words, reader.in_citation});
}

void read_short(Partner& out, Reader&, Scalar words) { out.unit = words; }

void read_short(BasisDocument& out, Reader& reader, Scalar words) {
  out.line = words;
  reader.prose.push_back({words, true});
  const auto citation = phrases::read_citation(words.text);
  if (!citation) {
    reader.diagnostics().report(bad_document_number, words.at, messages::bad_document_number, {{"typed", words.text}});
    return;
  }
  out.number = {part_of(reader, words, citation->number_text), citation->number};
  if (!citation->issued_text.empty()) out.issued = {part_of(reader, words, citation->issued_text), citation->issued};
  if (!citation->issuer.empty()) out.issuer = part_of(reader, words, citation->issuer);
  if (!citation->subject.empty()) out.subject = part_of(reader, words, citation->subject);
}

void read_short(PrintedWindow& out, Reader& reader, Scalar words) {
  out.window = phrase<calendar::Window>(reader, words);
  const phrases::Years plan_years = reader.years;
  const bool one_year = plan_years.single() && plan_years.first > 0;
  if (out.window && !one_year) reader.years.first = reader.years.last = out.window->last.year();
  out.period = phrase<calendar::Period>(reader, out.id);
  reader.years = plan_years;
}

void read_short(MilestoneEntry& out, Reader& reader, Scalar words) {
  out.year = phrase<unsigned>(reader, out.id);
  out.target = phrase<phrases::Target>(reader, words);
}

void read_short(PlanReference& out, Reader&, Scalar words) { out.path = words; }

void read_short(Result& out, Reader& reader, Scalar words) {
  if (const auto status = phrases::read_status(words.text)) {
    out.status = {words, *status};
  } else {
    out.value = phrase<phrases::ResultValue>(reader, words);
  }
}

void read_short(RuleLevel& out, Reader& reader, Scalar words) {
  out.severity = phrase<diagnostics::Severity>(reader, words);
}

void read_short(Abbreviation& out, Reader&, Scalar words) { out.meaning = words; }

}  // namespace cchc::model
