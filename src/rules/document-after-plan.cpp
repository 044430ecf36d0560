#include <algorithm>
#include <string>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "rules/due_days.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"{document} ngày {issued}, sau ngày ban hành kế hoạch {day} (dòng {line})",
      "{document} is dated {issued}, after the plan was issued on {day} (line {line})"},
     {"đối chiếu bản gốc rồi sửa ngày của văn bản hoặc ngày ban hành kế hoạch",
      "check the document, then correct its date or the plan's day of issue"}},
};

/// A document with the date that a place gives it.
struct Dated {
  std::string name;
  calendar::Date issued;
  source::Span at;
};

/// Laws are often cited without a number.
void add_unnumbered(const model::Plan& plan, std::vector<Dated>& out) {
  for (const model::BasisDocument& document : plan.basis) {
    if (!document.issued || (document.number && !document.number->number.empty())) continue;
    const model::Scalar& name = document.subject ? document.subject : document.line;
    out.push_back({"\"" + std::string(name.text) + "\"", *document.issued, document.issued.words.at});
  }
}

/// Without the plan itself and the decision that promulgates it.
void add_numbered(const PlanView& view, std::vector<Dated>& out) {
  const model::Plan& plan = view.plan;
  const std::vector<CitedDocument>& cited = view.survey.documents;
  const auto decision = std::find_if(cited.begin(), cited.end(), [&](const CitedDocument& one) {
    return plan.issued_with && plan.issued_with.at.contains(one.number_at);
  });
  for (const CitedDocument& one : cited) {
    const bool own = one.issued_at == plan.issued.words.at || (decision != cited.end() && same_number(one, *decision));
    if (one.issued && !own) out.push_back({phrases::print(one.number), *one.issued, one.issued_at});
  }
}

std::vector<Dated> dated_documents(const PlanView& view) {
  std::vector<Dated> documents;
  add_numbered(view, documents);
  add_unnumbered(view.plan, documents);
  std::sort(documents.begin(), documents.end(), [](const Dated& a, const Dated& b) { return a.at < b.at; });
  return documents;
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const auto day = issue_day(view.plan);
  if (!day) return;
  const model::Scalar& issued = view.plan.issued.words.written() ? view.plan.issued.words : view.plan.issued_with;
  std::vector<Dated> told;
  for (Dated& one : dated_documents(view)) {
    const bool again = std::any_of(told.begin(), told.end(), [&](const Dated& other) {
      return other.name == one.name && other.issued == one.issued;
    });
    if (one.issued <= *day || again) continue;
    diagnostics.report(document_after_plan.info, one.at, messages[0],
                       {{"document", one.name},
                        {"issued", calendar::official(one.issued)},
                        {"day", calendar::official(*day)},
                        {"line", view.plan.places.line(issued.at)}});
    told.push_back(std::move(one));
  }
}

}  // namespace

const Rule document_after_plan{{"CC309",
                                "document-after-plan",
                                diagnostics::Severity::warning,
                                {"văn bản ra sau ngày ban hành kế hoạch", "a document dated after the plan"},
                                messages},
                               check};

}  // namespace cchc::rules
