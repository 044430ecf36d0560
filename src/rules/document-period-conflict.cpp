#include <string>
#include <string_view>
#include <vector>

#include "cchc/phrases/period.hpp"
#include "cchc/rules/rule.hpp"
#include "cchc/text/fold.hpp"
#include "rules/document_periods.hpp"

namespace cchc::rules {

namespace {

using phrases::Years;

constexpr diagnostics::Message messages[] = {
    {{"{number} ghi hai giai đoạn: {first} (dòng {first_line}), {second} (dòng {second_line})",
      "{number} has two terms: {first} (line {first_line}), {second} (line {second_line})"},
     {"đối chiếu bản gốc rồi ghi một giai đoạn ở cả hai chỗ",
      "look at the document and write one term in both places"}},
};

bool overlap(Years a, Years b) { return a.first <= b.last && b.first <= a.last; }

/// The subject without the years it ends on.
std::string_view matter(const std::string& subject) {
  const std::string_view text = subject;
  return text::trim(text.substr(0, text.find("giai đoạn")));
}

/// Every office counts anew each year, so without a date only the same subject, in years that overlap, tells that it is
/// one document; what bears two dates is for document-date-conflict.
bool same_document(const DocumentPeriod& a, const DocumentPeriod& b) {
  const CitedDocument& one = a.document;
  const CitedDocument& other = b.document;
  if (!same_number(one, other) || one.number.type != other.number.type || !issuers_agree(one, other)) return false;
  if (!one.number.year.empty()) return true;
  if (one.issued && other.issued) return one.issued == other.issued;
  const std::string_view matters[] = {matter(one.subject), matter(other.subject)};
  const bool other_subject = !matters[0].empty() && !matters[1].empty() && matters[0] != matters[1];
  return !other_subject && overlap(a.years, b.years);
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const std::vector<DocumentPeriod> all = document_periods(view.plan, view.survey);
  for (auto at = all.begin(); at != all.end(); ++at) {
    const DocumentPeriod* other = nullptr;
    bool told = false;
    for (auto earlier = all.begin(); earlier != at; ++earlier) {
      if (!same_document(*earlier, *at)) continue;
      if (earlier->years == at->years) told = true;
      if (other == nullptr) other = &*earlier;
    }
    if (told || other == nullptr) continue;
    diagnostics.report(document_period_conflict.info, at->at, messages[0],
                       {{"number", phrases::print(at->document.number)},
                        {"first", phrases::print(other->years)},
                        {"first_line", view.plan.places.line(other->at)},
                        {"second", phrases::print(at->years)},
                        {"second_line", view.plan.places.line(at->at)}});
  }
}

}  // namespace

const Rule document_period_conflict{{"CC307",
                                     "document-period-conflict",
                                     diagnostics::Severity::warning,
                                     {"một văn bản ghi hai giai đoạn", "one document with two terms"},
                                     messages},
                                    check};

}  // namespace cchc::rules
