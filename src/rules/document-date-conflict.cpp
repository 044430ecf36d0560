#include <algorithm>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"{number} ghi hai ngày: {first} (dòng {first_line}), {second} (dòng {second_line})",
      "{number} has two dates: {first} (line {first_line}), {second} (line {second_line})"},
     {"đối chiếu bản gốc rồi ghi một ngày ở cả hai chỗ", "look at the document and write one date in both places"}},
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const std::vector<CitedDocument>& all = view.survey.documents;
  for (auto at = all.begin(); at != all.end(); ++at) {
    if (!at->issued) continue;
    const CitedDocument* other = nullptr;
    bool told = false;
    for (auto earlier = all.begin(); earlier != at; ++earlier) {
      if (!earlier->issued || !same_dated_document(*earlier, *at)) continue;
      if (earlier->issued == at->issued) told = true;
      if (other == nullptr) other = &*earlier;
    }
    if (told || other == nullptr) continue;
    diagnostics.report(document_date_conflict.info, at->issued_at, messages[0],
                       {{"number", phrases::print(at->number)},
                        {"first", calendar::official(*other->issued)},
                        {"first_line", view.plan.places.line(other->issued_at)},
                        {"second", calendar::official(*at->issued)},
                        {"second_line", view.plan.places.line(at->issued_at)}});
  }
}

}  // namespace

const Rule document_date_conflict{{"CC305",
                                   "document-date-conflict",
                                   diagnostics::Severity::error,
                                   {"một văn bản ghi hai ngày", "one document with two dates"},
                                   messages},
                                  check};

}  // namespace cchc::rules
