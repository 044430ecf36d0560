#include "model/short_forms.hpp"

#include <algorithm>
#include <string>

#include "cchc/model/rules.hpp"
#include "cchc/phrases/date.hpp"
#include "cchc/text/fold.hpp"
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

/// The words of `line` that name a day which the calendar does not have; the whole line where none do.
std::string_view impossible_date(std::string_view line) {
  constexpr std::string_view digits = "0123456789";
  for (std::size_t begin = line.find_first_of(digits); begin != std::string_view::npos;) {
    for (std::size_t end = begin; end < line.size();) {
      end = std::min(line.find(' ', end + 1), line.size());
      const auto date = phrases::read_date(line.substr(begin, end - begin));
      if (!date && date.error().refusal == phrases::Refusal::no_such_day) return line.substr(begin, end - begin);
    }
    begin = line.find_first_of(digits, std::min(line.find(' ', begin), line.size()));
  }
  return line;
}

/// Laws are cited by their name, mostly without a number.
bool names_law(std::string_view line) {
  const std::string folded = text::fold(line);
  return folded.starts_with("luật ") || folded.starts_with("bộ luật ") || folded.starts_with("hiến pháp");
}

template <class Value>
Phrase<Value> phrase(Reader& reader, const Scalar& words) {
  return {words, read_phrase<Value>(reader, words)};
}

}  // namespace

void read_short(Unit& out, Reader& reader, Scalar words) {
  out.name = words;
  reader.add_prose(words);
}

void read_short(Partner& out, Reader&, Scalar words) { out.unit = words; }

void read_short(BasisDocument& out, Reader& reader, Scalar words) {
  out.line = words;
  reader.prose.push_back({words.node & Scalar::absent, true});
  const auto citation = phrases::read_citation(words.text);
  if (!citation) {
    if (citation.error().refusal == phrases::Refusal::no_such_day) {
      const Scalar date = part_of(reader, words, impossible_date(words.text));
      reader.diagnostics().report(bad_date, date.at, messages::no_such_day, {{"typed", date.text}});
      return;
    }
    if (names_law(words.text)) return;
    reader.diagnostics().report(bad_document_number, words.at, messages::bad_document_number, {{"typed", words.text}});
    return;
  }
  out.number = {part_of(reader, words, citation->number_text), citation->number};
  if (!citation->issued_text.empty()) {
    out.issued = phrase<calendar::Date>(reader, part_of(reader, words, citation->issued_text));
  }
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
  const Phrase<phrases::Years> years = phrase<phrases::Years>(reader, out.id);
  out.year.words = out.id;
  if (years && years->single()) {
    out.year.value = static_cast<unsigned>(years->first);
  } else if (years) {
    reader.diagnostics().report(bad_period, out.id.at, messages::bad_year, {{"typed", out.id.text}});
  }
  out.target = phrase<phrases::Target>(reader, words);
}

void read_short(PlanReference& out, Reader&, Scalar words) { out.path = words; }

void read_short(Result& out, Reader& reader, Scalar words) {
  if (const auto& status = reader.readings().status(words.text)) {
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
