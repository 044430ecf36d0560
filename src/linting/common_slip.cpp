#include "cchc/linting/common_slip.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "cchc/model/rules.hpp"
#include "linting/symptoms.hpp"

namespace cchc::linting {

namespace {

using diagnostics::Diagnostic;
using yaml::Slip;

/// Reading finds faults of the groups CC1xx; rules look at what was read.
bool is_of_reading(const Diagnostic& finding) { return finding.rule->code.starts_with("CC1"); }

std::size_t count_of_scalars(const yaml::Tree& tree) {
  std::size_t count = 0;
  for (yaml::NodeId id = 0; id < tree.size(); ++id) count += tree.node(id).kind == yaml::Kind::scalar ? 1 : 0;
  return count;
}

/// The first lines of each run of findings about the structure, a few of them.
std::vector<std::size_t> beginnings(const Checked& checked, const Symptoms& symptoms) {
  constexpr std::size_t most = 3;
  constexpr std::size_t far = 8;
  std::vector<std::size_t> lines;
  for (const Diagnostic& one : checked.diagnostics.all()) {
    if (symptoms.is_structure(one)) lines.push_back(checked.parsed.source->position(one.span.begin).line);
  }
  std::sort(lines.begin(), lines.end());
  std::vector<std::size_t> first;
  for (std::size_t at = 0; at < lines.size() && first.size() < most; ++at) {
    if (at == 0 || lines[at] > lines[at - 1] + far) first.push_back(lines[at]);
  }
  return first;
}

/// Tries slips one by one and keeps the best.
class Trials {
 public:
  Trials(const Checked& checked, const Symptoms& symptoms, const CheckWithout& check)
      : checked_(checked),
        symptoms_(symptoms),
        check_(check),
        structure_(symptoms.structure(checked.diagnostics)),
        all_(symptoms.all(checked.diagnostics)),
        scalars_(count_of_scalars(*checked.parsed.tree)),
        left_(most_bytes / (source().bytes().size() + 1)) {
    for (const Diagnostic& one : checked.diagnostics.all()) before_.emplace(one.rule, one.span.begin);
  }

  void run(const std::vector<Slip>& slips) {
    for (const Slip& slip : slips) {
      if (left_ == 0) return;
      --left_;
      run(slip);
    }
  }

  std::optional<Slip> take() { return std::move(found_); }

 private:
  /// Reading as much takes as long as reading a hundred plans.
  static constexpr std::size_t most_bytes = std::size_t{2} << 20U;

  void run(const Slip& slip) {
    const std::size_t own = yaml::is_disorder(slip.finding) ? 1 : 0;
    const Slip trial = beside_its_line(slip);
    const Checked read = check_(trial, Depth::reading);
    const std::size_t structure = symptoms_.structure(read.diagnostics) - own;
    if (structure >= structure_ || structure_ - structure < gained_ || !keeps_all(slip, read)) return;
    const std::size_t all = symptoms_.all(check_(trial, Depth::rules).diagnostics) - own;
    if (!explains_enough(structure, all) || (structure_ - structure == gained_ && all >= rest_)) return;
    gained_ = structure_ - structure;
    rest_ = all;
    found_ = slip;
  }

  /// Two findings less, or at least the one that hardly says what is wrong.
  bool explains_enough(std::size_t structure, std::size_t all) const {
    if (structure_ - structure >= 2 || all + 2 <= all_) return true;
    return structure == 0 && symptoms_.vague(checked_.diagnostics);
  }

  /// The slip with its finding on the line above, so that it excuses nothing that is wrong with its own words.
  Slip beside_its_line(Slip slip) const {
    const source::Span line = source().line(source().position(slip.finding.span.begin).line);
    const std::uint32_t above = line.begin == 0 ? 0 : line.begin - 1;
    slip.finding.span = {above, above};
    return slip;
  }

  /// It is still the same document, no text was swallowed by another one, and reading finds nothing new but what an
  /// item lacks that has its dash again.
  bool keeps_all(const Slip& slip, const Checked& other) const {
    const yaml::Tree& tree = *other.parsed.tree;
    if (tree.find(tree.root(), "format") == nullptr) return false;
    if (!slip.drops_line && count_of_scalars(tree) + 1 < scalars_) return false;
    const auto& found = other.diagnostics.all();
    return std::all_of(found.begin(), found.end(), [&](const Diagnostic& one) {
      return !is_of_reading(one) || one.message == slip.finding.message || was_there(one) ||
             (one.rule == &model::missing_key && slip.edit.text.starts_with('-') && on_line_of(slip, one));
    });
  }

  bool on_line_of(const Slip& slip, const Diagnostic& finding) const {
    return source().position(slip.finding.span.begin).line == source().position(finding.span.begin).line;
  }

  bool was_there(const Diagnostic& finding) const { return before_.contains({finding.rule, finding.span.begin}); }

  const source::Source& source() const { return *checked_.parsed.source; }

  const Checked& checked_;
  const Symptoms& symptoms_;
  const CheckWithout& check_;
  std::set<std::pair<const diagnostics::RuleInfo*, std::uint32_t>> before_;  ///< findings, and where they begin
  std::size_t structure_;
  std::size_t all_;
  std::size_t scalars_;
  std::size_t left_;        ///< how many may still be tried
  std::size_t gained_ = 1;  ///< findings about the structure that the best one explains
  std::size_t rest_ = std::numeric_limits<std::size_t>::max();  ///< what it leaves of all
  std::optional<Slip> found_;
};

/// Tries what may have happened at the line and near to it.
void try_around(std::size_t first, const Checked& checked, const FormatKeys& keys, Trials& trials) {
  const source::Source& source = *checked.parsed.source;
  for (const std::size_t line : {first, first + 1}) {
    trials.run(yaml::repeated_line(source, line));
    trials.run(yaml::extra_dash(source, line));
  }
  for (const int offset : {0, -1, 1, -2, -3}) {
    const auto line = static_cast<std::ptrdiff_t>(first) + offset;
    if (line > 0) trials.run(yaml::slips_at(source, static_cast<std::size_t>(line)));
  }
  std::vector<std::string_view> names = missing_names(checked.diagnostics);
  if (names.empty()) names = {"vp", "ten-ngan"};
  constexpr std::size_t lines_above = 6;
  for (std::size_t line = first; line > 0 && line + lines_above > first; --line) {
    trials.run(yaml::lost_lines_above(source, line, names, yaml::LostLine::name));
    const bool own = line == first && !yaml::begins_below_key(source, line);
    if (!own && !yaml::hangs_on_nothing(source, line)) continue;
    trials.run(yaml::lost_lines_above(source, line, keys.openers, yaml::LostLine::key));
    if (keys.has(yaml::key_on(source, line))) continue;
    trials.run(yaml::lost_lines_above(source, line, keys.maps, yaml::LostLine::key));
  }
}

}  // namespace

std::optional<Slip> common_slip(const Checked& checked, const CheckWithout& check) {
  if (!speak_of_structure(checked.diagnostics)) return std::nullopt;
  const FormatKeys keys = format_keys(checked.parsed);
  const Symptoms symptoms(keys);
  const bool one_alone = symptoms.all(checked.diagnostics) < 2 && !symptoms.vague(checked.diagnostics);
  if (one_alone || symptoms.structure(checked.diagnostics) == 0) return std::nullopt;
  constexpr std::size_t least_below = 3;  // a slip brings disorder below it; a file that is cut off ends here
  Trials trials(checked, symptoms, check);
  for (const std::size_t line : beginnings(checked, symptoms)) {
    if (line + least_below <= checked.parsed.source->line_count()) try_around(line, checked, keys, trials);
  }
  return trials.take();
}

}  // namespace cchc::linting
