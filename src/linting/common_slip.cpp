#include "cchc/linting/common_slip.hpp"

#include <algorithm>
#include <vector>

#include "cchc/yaml/rules.hpp"
#include "linting/symptoms.hpp"

namespace cchc::linting {

namespace {

using diagnostics::Diagnostic;
using yaml::Slip;

/// Findings on the YAML itself.
std::size_t count_of_faults(const diagnostics::Diagnostics& found) {
  return static_cast<std::size_t>(std::count_if(found.all().begin(), found.all().end(), [](const Diagnostic& one) {
    return one.rule == &yaml::yaml_syntax || one.rule == &yaml::duplicate_key || one.rule == &yaml::split_text;
  }));
}

std::size_t count_of_scalars(const yaml::Tree& tree) {
  std::size_t count = 0;
  for (yaml::NodeId id = 0; id < tree.size(); ++id) count += tree.node(id).kind == yaml::Kind::scalar ? 1 : 0;
  return count;
}

/// The line of the first finding about the structure.
std::size_t first_line(const Checked& checked, const Symptoms& symptoms) {
  std::size_t first = checked.parsed.source->line_count();
  for (const Diagnostic& one : checked.diagnostics.all()) {
    if (symptoms.is_structure(one)) first = std::min(first, checked.parsed.source->position(one.span.begin).line);
  }
  return first;
}

/// Tries slips one by one and keeps the best.
class Trials {
 public:
  Trials(const Checked& checked, const Symptoms& symptoms, const CheckWithout& check)
      : source_(*checked.parsed.source),
        symptoms_(symptoms),
        check_(check),
        structure_(symptoms.structure(checked.diagnostics)),
        faults_(count_of_faults(checked.diagnostics)),
        scalars_(count_of_scalars(*checked.parsed.tree)),
        left_(most_bytes / (source_.bytes().size() + 1)) {
    const std::size_t all = symptoms.all(checked.diagnostics);
    best_ = all > 2 ? all / 2 + 1 : 1;
    if (all == 1) scalars_ += 1 + least_regained;
  }

  void run(const std::vector<Slip>& slips) {
    for (const Slip& slip : slips) {
      if (left_ == 0 || best_ == 0) return;
      --left_;
      run(slip);
    }
  }

  std::optional<Slip> take() { return std::move(found_); }

 private:
  /// One finding is explained in another way only where that brings back as many texts that it left out.
  static constexpr std::size_t least_regained = 3;

  /// Reading as much takes as long as reading a hundred plans.
  static constexpr std::size_t most_bytes = std::size_t{2} << 20U;

  void run(const Slip& slip) {
    const std::size_t own = yaml::is_disorder(slip.finding) ? 1 : 0;
    const Slip trial = beside_its_line(slip);
    const Checked read = check_(trial, Depth::reading);
    if (symptoms_.structure(read.diagnostics) - own >= structure_ || !keeps_all(slip, read)) return;
    const std::size_t rest = symptoms_.all(check_(trial, Depth::rules).diagnostics) - own;
    if (rest >= best_) return;
    best_ = rest;
    found_ = slip;
  }

  /// The slip with its finding on the line above, so that it excuses nothing that is wrong with its own words.
  Slip beside_its_line(Slip slip) const {
    const source::Span line = source_.line(source_.position(slip.finding.span.begin).line);
    const std::uint32_t above = line.begin == 0 ? 0 : line.begin - 1;
    slip.finding.span = {above, above};
    return slip;
  }

  /// It is still the same document, no text was swallowed by another one, and YAML finds nothing new.
  bool keeps_all(const Slip& slip, const Checked& other) const {
    const yaml::Tree& tree = *other.parsed.tree;
    if (tree.find(tree.root(), "format") == nullptr || count_of_faults(other.diagnostics) > faults_ + 1) return false;
    return slip.drops_line || count_of_scalars(tree) + 1 >= scalars_;
  }

  const source::Source& source_;
  const Symptoms& symptoms_;
  const CheckWithout& check_;
  std::size_t structure_;
  std::size_t faults_;
  std::size_t scalars_;
  std::size_t left_;      ///< how many may still be tried
  std::size_t best_ = 0;  ///< findings that are left must be fewer
  std::optional<Slip> found_;
};

}  // namespace

std::optional<Slip> common_slip(const Checked& checked, const CheckWithout& check) {
  if (!speak_of_structure(checked.diagnostics)) return std::nullopt;
  const FormatKeys keys = format_keys(checked.parsed);
  const Symptoms symptoms(keys);
  if (symptoms.structure(checked.diagnostics) == 0) return std::nullopt;
  const source::Source& source = *checked.parsed.source;
  const std::size_t first = first_line(checked, symptoms);
  constexpr std::size_t least_below = 3;  // a slip brings disorder below it; a file that is cut off ends here
  if (source.line_count() < first + least_below) return std::nullopt;
  Trials trials(checked, symptoms, check);
  for (const std::size_t line : {first, first + 1}) {
    trials.run(yaml::repeated_line(source, line));
    trials.run(yaml::extra_dash(source, line));
  }
  if (!symptoms.suspicious(checked.diagnostics)) return trials.take();
  for (const int offset : {0, -1, 1, -2, -3}) {
    const auto line = static_cast<std::ptrdiff_t>(first) + offset;
    if (line > 0) trials.run(yaml::slips_at(source, static_cast<std::size_t>(line)));
  }
  constexpr std::size_t rows_above = 6;
  for (std::size_t line = first; line > 0 && line + rows_above > first; --line) {
    const bool any = line == first || yaml::hangs_on_nothing(source, line);
    trials.run(yaml::lost_lines_above(source, line, any ? keys.openers : std::vector{yaml::any_name}));
  }
  return trials.take();
}

}  // namespace cchc::linting
