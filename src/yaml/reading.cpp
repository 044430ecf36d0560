#include "yaml/reading.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "cchc/yaml/rules.hpp"
#include "yaml/builder.hpp"
#include "yaml/dialect.hpp"
#include "yaml/draft_places.hpp"
#include "yaml/lexeme.hpp"
#include "yaml/proof.hpp"
#include "yaml/proofreader.hpp"

namespace cchc::yaml {

namespace {

/// Reads a draft again and again, without the lines that cannot be read.
class Reading {
 public:
  Reading(const source::Source& source, diagnostics::Diagnostics& diagnostics, Draft& draft, const Limits& limits,
          Readers readers)
      : source_(source), diagnostics_(diagnostics), draft_(draft), limits_(limits), readers_(readers) {}

  Tree run() {
    for (std::size_t round = 0; round < rounds(); ++round) {
      draft_.render();
      if (readers_ == Readers::dialect_first && draft_.repairs() > 0) {
        auto tree = read_dialect(draft_.bytes(), 0, limits_, Bytes::proofread);
        if (tree) return in_source(draft_, *tree);
      }
      try {
        Builder builder(draft_, limits_);
        send_events(draft_.bytes(), builder);
        return builder.take();
      } catch (const Stop& stop) {
        if (!recover(stop)) break;
      }
    }
    return unreadable();
  }

 private:
  /// Fewer for a large file, so that a hostile one takes no longer.
  std::size_t rounds() const {
    constexpr std::size_t bytes_in_all = std::size_t{64} << 20U;
    return std::clamp<std::size_t>(bytes_in_all / (source_.bytes().size() + 1), 2, 50);
  }

  bool recover(const Stop& stop) {
    const std::size_t at = draft_.begin_in_source(stop.at);
    const source::Span place = span_of(at, std::min(at + 1, source_.bytes().size()));
    if (stop.cause == StopCause::too_deep) {
      diagnostics_.report(limits, place, message(Limit::depth), {{"limit", limits_.depth}});
    } else if (stop.cause == StopCause::too_many_nodes) {
      diagnostics_.report(limits, place, message(Limit::nodes), {{"limit", limits_.nodes}});
    }
    return stop.cause == StopCause::unreadable && leave_out(at);
  }

  /// Leaves out the last line with content at or above `at` that is still there.
  bool leave_out(std::size_t at) {
    for (std::size_t number = source_.position(at).line; number > 0; --number) {
      const source::Span line = source_.line(number);
      const std::string_view text = source_.text(line);
      const std::size_t start = line.begin + skip_blanks(text, 0, text.size());
      if (start == line.end || source_.bytes()[start] == '#' || !left_out_.insert(number).second) continue;
      const std::size_t from = at > start && at < line.end ? at : start;
      if (!diagnostics_.any_within(line)) {
        diagnostics_.report(yaml_syntax, span_of(from, line.end), message(Syntax::unreadable));
      }
      draft_.put(replacement(start, line.end, ""));
      return true;
    }
    return false;
  }

  const source::Source& source_;
  diagnostics::Diagnostics& diagnostics_;
  Draft& draft_;
  const Limits& limits_;
  Readers readers_;
  std::set<std::size_t> left_out_;
};

}  // namespace

Tree unreadable() {
  Tree tree;
  Node root;
  root.broken = true;
  tree.add(root);
  return tree;
}

Tree read_document(const source::Source& source, std::size_t begin, diagnostics::Diagnostics& diagnostics,
                   const Limits& most, Readers readers) {
  if (readers == Readers::dialect_first) {
    if (auto tree = read_dialect(source.bytes(), begin, most)) return std::move(*tree);
  }
  Draft draft(source.bytes(), begin);
  Proof proof(source, diagnostics, draft);
  Proofreader proofreader(proof, begin, most.depth);
  proofreader.run();
  if (const auto deep = proofreader.too_deep()) {
    diagnostics.report(limits, span_of(*deep, *deep + 1), message(Limit::depth), {{"limit", most.depth}});
    return unreadable();
  }
  if (proof.full()) return unreadable();
  return Reading(source, diagnostics, draft, most, readers).run();
}

}  // namespace cchc::yaml
