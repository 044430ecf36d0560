#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/diagnostics/diagnostic.hpp"
#include "cchc/source/source.hpp"
#include "cchc/text/language.hpp"

namespace cchc::diagnostics {

/// Both ends of a stretch of a file.
struct Extent {
  source::Position begin;
  source::Position end;        ///< exclusive
  std::size_t begin_byte = 1;  ///< the column for programs that count bytes
  std::size_t end_byte = 1;
};

/// Puts `text` in the place of what stands at `at`.
struct Replacement {
  Extent at;
  std::string text;
};

/// A diagnostic made ready to print: places as lines and columns, words in one language, nothing borrowed.
struct Finding {
  std::string file;
  Extent at;
  std::string_view code;
  std::string_view name;
  Severity severity = Severity::error;
  std::string message;
  std::string help;
  std::string line;      ///< the source line on which it begins
  bool fixable = false;  ///< something mends it for certain
  // Of use to few; filled only where somebody asks for the detail:
  std::vector<Replacement> fix;  ///< what mends it
  std::string place;             ///< by keys and ids, not by line
  std::string value;             ///< what stands there; filled with `place`
};

/// Which details of findings are asked for.
struct Details {
  bool place = false;
  bool fix = false;
};

/// All of the finding but its place by keys and ids; its fix where `with_fix`.
Finding locate(const Diagnostic& diagnostic, const source::Source& source, text::Language language,
               bool with_fix = true);

/// Puts findings in the order in which all formats print them: by file, line, column, code.
void sort(std::vector<Finding>& findings);

/// What something that keeps findings calls a file that findings call otherwise.
using FileNaming = std::function<std::string(std::string_view file)>;

/// A file that could not be looked at.
struct Unread {
  std::string file;  ///< empty where the message alone names it
  std::string message;
};

/// What became of the findings that a baseline holds.
struct Baselined {
  std::size_t silent = 0;  ///< known ones, not among the run's findings
  std::size_t gone = 0;    ///< entries that no longer fire
  std::size_t added = 0;   ///< recorded by this run
};

/// What a run over files found.
struct Run {
  std::vector<Finding> findings;  ///< by file, line, column, code
  std::vector<Unread> unread;
  std::vector<std::string> files;  ///< documents looked at
  std::size_t skipped = 0;         ///< YAML files that are no documents of cchc
  std::size_t excluded = 0;        ///< files that the settings exclude: not looked at
  Baselined baselined;

  std::size_t count(Severity severity) const;
};

}  // namespace cchc::diagnostics
