#include <algorithm>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"{second} và {first} (dòng {line}) cùng số, khác loại văn bản",
      "{second} and {first} (line {line}) have the same number but are of two types"},
     {"đối chiếu bản gốc rồi ghi một ký hiệu ở cả hai chỗ",
      "look at the document and write the same sign in both places"}},
};

using Documents = std::vector<CitedDocument>;

bool same_type(const CitedDocument& a, const CitedDocument& b) { return a.number.type == b.number.type; }

/// Cited without a date, but just so with a date elsewhere: that is the document it means.
bool found_dated(const Documents& all, const CitedDocument& undated) {
  return std::any_of(all.begin(), all.end(), [&](const CitedDocument& one) {
    return one.issued && same_type(one, undated) && same_number(one, undated) && issuers_agree(one, undated);
  });
}

bool conflict(const Documents& all, const CitedDocument& a, const CitedDocument& b) {
  if (a.number.type.empty() || b.number.type.empty() || same_type(a, b)) return false;
  if (!same_number(a, b) || !issuers_agree(a, b)) return false;
  if (a.issued && b.issued) return a.issued == b.issued;
  if (!a.issued && !b.issued) return false;
  return !found_dated(all, a.issued ? b : a);
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const Documents& all = view.survey.documents;
  std::vector<const CitedDocument*> told;
  for (auto at = all.begin(); at != all.end(); ++at) {
    const auto other = std::find_if(all.begin(), at, [&](const CitedDocument& one) { return conflict(all, one, *at); });
    const bool again = std::any_of(told.begin(), told.end(), [&](const CitedDocument* one) {
      return same_type(*one, *at) && same_number(*one, *at) && issuers_agree(*one, *at);
    });
    if (other == at || again) continue;
    told.push_back(&*at);
    diagnostics.report(document_type_conflict.info, at->number_at, messages[0],
                       {{"first", phrases::print(other->number)},
                        {"second", phrases::print(at->number)},
                        {"line", view.plan.places.line(other->number_at)}});
  }
}

}  // namespace

const Rule document_type_conflict{{"CC306",
                                   "document-type-conflict",
                                   diagnostics::Severity::warning,
                                   {"một số văn bản ghi hai loại", "one document number with two types"},
                                   messages},
                                  check};

}  // namespace cchc::rules
