#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "cchc/calendar/date.hpp"
#include "rules/cited_documents.hpp"

namespace cchc::rules {

/// A document that many plans cite, a row of src/data/known_documents.yaml.
struct KnownDocument {
  std::string_view printed;  ///< `45/2020/NĐ-CP`
  // its parts, as phrases::DocumentNumber has them
  std::string_view number;
  std::string_view year;
  std::string_view type;
  std::string_view issuer;
  std::string_view issued_day;    ///< 2020-04-08
  std::string_view in_force_day;  ///< empty where it is not known
  std::string_view subject;
  int first_year = 0;  ///< 0 where it is for no years
  int last_year = 0;
  bool to_check = false;  ///< nobody has seen the document itself

  calendar::Date issued() const;
  std::optional<calendar::Date> in_force() const;

  bool is_number_of(const CitedDocument& cited) const;
  /// True where type, issuer and the year in the number are the same.
  bool is_sign_of(const CitedDocument& cited) const;
};

/// In the order of the table.
std::span<const KnownDocument> known_documents();

/// `unknown` where too little is said, or too little of it agrees or differs.
enum class Likeness { unknown, same, other };

/// Whether what a plan says the cited document is about is what the known one is about.
Likeness alike(const CitedDocument& cited, const KnownDocument& known);

}  // namespace cchc::rules
