#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cchc/diagnostics/diagnostic.hpp"
#include "cchc/source/source.hpp"
#include "cchc/text/language.hpp"

namespace cchc::diagnostics {

/// A diagnostic made ready to print: places as lines and columns, words in one language, nothing borrowed.
struct Finding {
  std::string file;
  source::Position begin;
  source::Position end;  ///< exclusive
  std::string_view code;
  std::string_view name;
  Severity severity = Severity::error;
  std::string message;
  std::string help;
  bool fixable = false;
  std::string line;  ///< the source line on which it begins
};

Finding locate(const Diagnostic& diagnostic, const source::Source& source, text::Language language);

/// What a run over files found.
struct Run {
  std::vector<Finding> findings;  ///< by file, line, column, code
  std::size_t files = 0;          ///< documents looked at
  std::size_t skipped = 0;        ///< YAML files that are no documents of cchc
  std::size_t excluded = 0;       ///< files that the settings exclude: not looked at

  std::size_t count(Severity severity) const;
};

}  // namespace cchc::diagnostics
