#pragma once

#include <vector>

#include "cchc/model/plan.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

/// A document and the years (giai đoạn) that a place says it is for.
struct DocumentPeriod {
  CitedDocument document;
  phrases::Years years;
  source::Span at;
};

/// Where the plan names a document with its years, in file order: `years` in the register, else "giai đoạn 2021-2025"
/// in the register's words or behind the number in prose, before any comma.
std::vector<DocumentPeriod> document_periods(const model::Plan& plan, const Survey& survey);

}  // namespace cchc::rules
