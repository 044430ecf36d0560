#include "cchc/linting/fix.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "cchc/source/edit.hpp"
#include "cchc/yaml/rules.hpp"
#include "linting/fix_proof.hpp"

namespace cchc::linting {

namespace {

using diagnostics::Diagnostic;
using source::Edit;

constexpr int most_rounds = 10;

using Fixes = std::vector<const Diagnostic*>;

bool unreadable(const std::vector<Diagnostic>& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const Diagnostic& one) { return yaml::keeps_from_reading(*one.rule); });
}

bool clash(const Edit& a, const Edit& b) {
  return a.span == b.span || (a.span.begin < b.span.end && b.span.begin < a.span.end);
}

/// The findings whose fixes can be done at once; the others wait for the next round.
Fixes compatible(const std::vector<Diagnostic>& findings) {
  Fixes fixes;
  std::vector<Edit> taken;
  for (const Diagnostic& one : findings) {
    const bool free = std::none_of(one.fix.begin(), one.fix.end(), [&](const Edit& edit) {
      return std::any_of(taken.begin(), taken.end(), [&](const Edit& other) { return clash(edit, other); });
    });
    if (one.fix.empty() || !free) continue;
    taken.insert(taken.end(), one.fix.begin(), one.fix.end());
    fixes.push_back(&one);
  }
  return fixes;
}

std::vector<Edit> edits_of(std::span<const Diagnostic* const> fixes) {
  std::vector<Edit> edits;
  for (const Diagnostic* one : fixes) edits.insert(edits.end(), one->fix.begin(), one->fix.end());
  return edits;
}

class Round {
 public:
  Round(const Examination& before, const Examine& examine) : before_(before), examine_(examine) {}

  std::string bytes_with(std::span<const Diagnostic* const> fixes) const {
    return source::apply(before_.parsed.source->bytes(), edits_of(fixes));
  }

  /// Those of `fixes` that can be proven together, found by halves.
  Fixes proven_of(std::span<const Diagnostic* const> fixes) const {
    if (fixes.empty()) return {};
    if (holds(fixes)) return {fixes.begin(), fixes.end()};
    if (fixes.size() == 1) return {};
    Fixes both = proven_of(fixes.first(fixes.size() / 2));
    const Fixes rest = proven_of(fixes.subspan(fixes.size() / 2));
    const Fixes first = both;
    both.insert(both.end(), rest.begin(), rest.end());
    return rest.empty() || first.empty() || holds(both) ? both : first;
  }

 private:
  bool holds(std::span<const Diagnostic* const> fixes) const {
    return proven(before_, examine_(bytes_with(fixes)), edits_of(fixes));
  }

  const Examination& before_;
  const Examine& examine_;
};

}  // namespace

Mended mend(std::string bytes, const Examine& examine) {
  Mended result{std::move(bytes), 0, 0};
  for (int round = 0; round < most_rounds; ++round) {
    const Examination before = examine(result.bytes);
    if (unreadable(before.findings)) return result;
    const Fixes fixes = compatible(before.findings);
    const Round here(before, examine);
    const Fixes done = here.proven_of(fixes);
    result.withheld = fixes.size() - done.size();
    if (done.empty()) return result;
    result.mended += done.size();
    result.bytes = here.bytes_with(done);
  }
  return result;
}

}  // namespace cchc::linting
