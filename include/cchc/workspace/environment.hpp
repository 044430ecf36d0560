#pragma once

#include <functional>
#include <istream>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/calendar/date.hpp"
#include "cchc/text/language.hpp"
#include "cchc/workspace/program.hpp"

namespace cchc::workspace {

/// All of the outside world that commands see.
struct Environment {
  std::istream& in;
  std::ostream& out;  ///< results alone
  std::ostream& err;  ///< progress, summaries of text output, notes
  calendar::Date today;
  text::Language language = text::Language::vi;
  bool language_asked = false;  ///< by `--lang` or CCHC_LANG: settings do not change it
  bool report_english = false;  ///< `--lang en` was given: reports are English too
  bool color = false;
  bool progress = false;  ///< `err` is a terminal, so a line that changes may tell how far a long run has come
  unsigned jobs = 1;      ///< files handled at the same time, or `as_many_as_cores`
  std::function<ProgramAnswer(const std::vector<std::string>& command)> run = run_program;  ///< other programs: git

  /// `vi` or `en`, by the language of this run.
  std::string_view say(text::Bilingual words) const { return words.in(language); }
};

}  // namespace cchc::workspace
