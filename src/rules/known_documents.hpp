#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/calendar/date.hpp"
#include "cchc/phrases/document_number.hpp"
#include "rules/cited_documents.hpp"

namespace cchc::rules {

/// A document that many plans cite, as the shipped table knows it.
struct KnownDocument {
  phrases::DocumentNumber number;
  calendar::Date issued;
  std::optional<calendar::Date> in_force;
  std::string_view subject;
  std::set<std::string> words;  ///< of its subject, folded
  std::optional<phrases::Years> years;
  bool to_check = false;  ///< nobody has seen the document itself

  bool is_number_of(const CitedDocument& cited) const;
  /// True where type, issuer and the year in the number are the same.
  bool is_sign_of(const CitedDocument& cited) const;
};

/// The rows of src/data/known_documents.yaml, read once.
const std::vector<KnownDocument>& known_documents();

/// `unknown` where too little is said, or too little of it agrees or differs.
enum class Likeness { unknown, same, other };

/// Whether what a plan says the cited document is about is what the known one is about.
Likeness alike(const CitedDocument& cited, const KnownDocument& known);

}  // namespace cchc::rules
