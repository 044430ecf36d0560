#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cchc/model/plan.hpp"
#include "rules/passages.hpp"

namespace cchc::rules {

/// A document as one place of the plan names it.
struct CitedDocument {
  phrases::DocumentNumber number;  ///< never blank
  std::optional<calendar::Date> issued;
  std::string issuer;   ///< folded, offices in their short form (`ubnd tỉnh mẫu`); empty where not named
  std::string subject;  ///< folded; empty where not named
  std::string about;    ///< folded; what prose that cites it says behind its number and date
  std::optional<phrases::Years> years;
  source::Span number_at;
  source::Span issued_at;  ///< empty where no date is named
};

/// Every document that the plan names by its number, in file order: itself, the decision it was issued with, its basis,
/// what assigns tasks, and what its prose cites.
std::vector<CitedDocument> cited_documents(const model::Plan& plan, const Passages& passages);

/// True where number, year and sign are the same, the type (QĐ, KH) left aside.
bool same_number(const CitedDocument& a, const CitedDocument& b);

/// True where two dated places name one document. Every office counts anew each year, so a number without a year is
/// another document in another year, unless both places name the same subject or the same term.
bool same_dated_document(const CitedDocument& a, const CitedDocument& b);

/// False where the two name different offices ("UBND tỉnh", "UBND thị xã"), which count their documents separately.
bool issuers_agree(const CitedDocument& a, const CitedDocument& b);

}  // namespace cchc::rules
