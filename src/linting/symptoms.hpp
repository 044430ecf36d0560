#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/read.hpp"

namespace cchc::linting {

/// The keys that the format of one document knows, in any of its mappings.
struct FormatKeys {
  std::vector<std::string_view> all;
  std::vector<std::string_view> openers;  ///< those that may stand on a line of their own, above keys of the format
  std::vector<std::string_view> maps;     ///< the same, above names that the document chooses itself

  bool has(std::string_view key) const;
};

/// The keys of the document in `parsed`; none where its format is not known.
FormatKeys format_keys(const model::Parsed& parsed);

/// True where some finding is about the structure of the document at all.
bool speak_of_structure(const diagnostics::Diagnostics& found);

/// What findings tell of a document whose lines are out of order.
class Symptoms {
 public:
  explicit Symptoms(const FormatKeys& keys) : keys_(keys) {}

  /// True for a finding about the structure that lines in the wrong place bring about: also a key that would be right
  /// elsewhere, but not one that nobody knows, which was mistyped.
  bool is_structure(const diagnostics::Diagnostic& finding) const;

  std::size_t structure(const diagnostics::Diagnostics& found) const;

  /// The same with findings of rules that look for what was lost elsewhere.
  std::size_t all(const diagnostics::Diagnostics& found) const;

  /// True where the one finding about the structure says that something is wrong, but hardly what.
  bool vague(const diagnostics::Diagnostics& found) const;

 private:
  const FormatKeys& keys_;
};

/// The first few names of units that are used and not declared, as far as they could be ids.
std::vector<std::string_view> missing_names(const diagnostics::Diagnostics& found);

}  // namespace cchc::linting
