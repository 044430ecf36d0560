#pragma once

#include <iosfwd>

#include "cchc/workspace/environment.hpp"

namespace cchc::workspace {

/// The environment of this very process: today at UTC+7, the language by CCHC_LANG or the locale, colours where
/// standard output is a terminal and NO_COLOR is not set, as many jobs as the machine has cores.
Environment of_this_process(std::istream& in, std::ostream& out, std::ostream& err);

/// Says that results could not be written (a full disk, a closed pipe) and returns the exit status for it.
int report_lost_output(Environment& environment);

}  // namespace cchc::workspace
