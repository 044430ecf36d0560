#include <algorithm>
#include <optional>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "rules/due_days.hpp"
#include "rules/known_documents.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"{number} ban hành ngày {known}, ở đây ghi {typed}", "{number} was issued on {known}, here it says {typed}"},
     {"sửa thành {known}; nếu là văn bản khác, đối chiếu lại số, ký hiệu",
      "write {known}; if another document is meant, check its number"}},
    {{"{typed} là ngày {number} có hiệu lực, ngày ban hành là {known}",
      "{typed} is the day {number} took effect; it was issued on {known}"},
     {"sửa thành {known}", "write {known}"}},
    {{"{typed} có lẽ là {number} ngày {known} ({subject})", "{typed} may mean {number} of {known} ({subject})"},
     {"đối chiếu bản gốc; nếu đúng vậy, sửa số thành {number}", "look at the document; if so, write {number}"}},
    {{"{number} có lẽ ban hành ngày {known}, ở đây ghi {typed}; nên kiểm tra lại",
      "{number} may have been issued on {known}, here it says {typed}: worth checking"},
     {"đối chiếu bản gốc; nếu đúng vậy, sửa thành {known}", "look at the document; if so, write {known}"}},
};
enum Text : std::size_t { date, day_in_force, number, date_to_check };

/// What is wrong with how a document is cited.
struct Mistake {
  const KnownDocument* meant = nullptr;
  Text text = date;
};

bool swapped(std::string_view a, std::string_view b) {
  if (a.size() != b.size() || a == b) return false;
  const auto [first, other] = std::mismatch(a.begin(), a.end(), b.begin());
  return b.end() - other >= 2 && first[0] == other[1] && first[1] == other[0] &&
         std::equal(first + 2, a.end(), other + 2);
}

std::optional<Mistake> mistaken_date(const CitedDocument& cited, const KnownDocument& known) {
  if (!cited.issued || *cited.issued == known.issued()) return std::nullopt;
  if (cited.issued == known.in_force()) return Mistake{&known, known.to_check ? date_to_check : day_in_force};
  const bool this_one = !cited.number.year.empty() || cited.issued->year() == known.issued().year() ||
                        alike(cited, known) == Likeness::same;
  if (!this_one) return std::nullopt;
  return Mistake{&known, known.to_check ? date_to_check : date};
}

/// Two figures changed places, and the day or the subject is the known document's.
std::optional<Mistake> mistaken_number(const CitedDocument& cited, const KnownDocument& known) {
  if (!swapped(cited.number.number, known.number)) return std::nullopt;
  const Likeness likeness = alike(cited, known);
  const bool same_day = cited.issued == known.issued();
  const bool meant = same_day ? likeness != Likeness::other : !cited.issued && likeness == Likeness::same;
  if (!meant) return std::nullopt;
  return Mistake{&known, number};
}

std::optional<Mistake> mistake_in(const CitedDocument& cited) {
  const auto known = known_documents();
  const auto exact = std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.is_number_of(cited); });
  if (exact != known.end()) return mistaken_date(cited, *exact);
  for (const KnownDocument& one : known) {
    if (!one.is_sign_of(cited)) continue;
    if (auto mistake = mistaken_number(cited, one)) return mistake;
  }
  return std::nullopt;
}

/// Two dates of one document are for document-date-conflict.
bool has_two_dates(const std::vector<CitedDocument>& all, const CitedDocument& one) {
  return one.issued && std::any_of(all.begin(), all.end(), [&](const CitedDocument& other) {
           return other.issued && other.issued != one.issued && same_dated_document(one, other);
         });
}

void report(const CitedDocument& cited, const Mistake& mistake, diagnostics::Diagnostics& diagnostics) {
  const KnownDocument& known = *mistake.meant;
  const bool of_number = mistake.text == number;
  diagnostics::Diagnostic& one =
      diagnostics.report(document_mistaken.info, of_number ? cited.number_at : cited.issued_at, messages[mistake.text],
                         {{"number", known.printed},
                          {"known", calendar::official(known.issued())},
                          {"typed", of_number ? phrases::print(cited.number) : calendar::official(*cited.issued)},
                          {"subject", known.subject}});
  if (known.to_check) one.severity = diagnostics::Severity::info;
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const std::vector<CitedDocument>& all = view.survey.documents;
  const auto day = issue_day(view.plan);
  std::vector<const CitedDocument*> told;
  for (const CitedDocument& one : all) {
    if (one.number_at == view.plan.number.words.at) continue;
    const auto mistake = mistake_in(one);
    const bool after_plan = day && one.issued && *one.issued > *day;  // for document-after-plan
    if (!mistake || after_plan || has_two_dates(all, one)) continue;
    const bool again = std::any_of(told.begin(), told.end(), [&](const CitedDocument* other) {
      return other->number == one.number && other->issued == one.issued;
    });
    if (again) continue;
    told.push_back(&one);
    report(one, *mistake, diagnostics);
  }
}

}  // namespace

const Rule document_mistaken{
    {"CC308",
     "document-mistaken",
     diagnostics::Severity::warning,
     {"văn bản viện dẫn sai số hoặc sai ngày", "a known document cited with a wrong number or date"},
     messages},
    check};

}  // namespace cchc::rules
