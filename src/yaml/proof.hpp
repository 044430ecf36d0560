#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "yaml/draft.hpp"
#include "yaml/messages.hpp"

namespace cchc::yaml {

/// Where a file has this many faults, it is not read on.
inline constexpr std::size_t most_findings = 200;
inline constexpr std::size_t most_repairs = 200'000;

/// One thing wrong with the bytes and what makes them readable again.
struct Fault {
  const diagnostics::RuleInfo* rule = nullptr;
  const diagnostics::Message* message = nullptr;
  source::Span span;
  std::vector<diagnostics::Argument> arguments;
  std::vector<Repair> repairs;
};

Fault fault(Syntax cause, source::Span span, std::vector<diagnostics::Argument> arguments = {},
            std::vector<Repair> repairs = {});
Fault fault(Split cause, source::Span span, std::vector<diagnostics::Argument> arguments = {},
            std::vector<Repair> repairs = {});

/// The entry that begins with `key`, at `span`, stands at column `typed` and its siblings at `expected`.
Fault misplaced(source::Span span, std::string_view key, std::size_t typed, std::size_t expected);

constexpr source::Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// A repair that stands for the scalar at [begin, end).
Repair stand_in(std::size_t begin, std::size_t end, StandsFor stands_for);

/// A repair of other bytes.
Repair replacement(std::size_t begin, std::size_t end, std::string text);

/// The finding list and the draft of one source: a fault goes to both.
class Proof {
 public:
  Proof(const source::Source& source, diagnostics::Diagnostics& diagnostics, Draft& draft)
      : source_(source), diagnostics_(diagnostics), draft_(draft) {}

  /// Reports `fault` and repairs it; nothing once it is full.
  void add(Fault fault);

  /// Repairs without a finding of its own.
  void repair(Repair repair);

  /// True where there are too many faults for the rest to be worth reading.
  bool full() const { return reported_ >= most_findings; }

  std::string_view bytes() const { return source_.bytes(); }
  std::string_view text(std::size_t begin, std::size_t end) const { return bytes().substr(begin, end - begin); }
  std::size_t line_of(std::size_t offset) const { return source_.position(offset).line; }

 private:
  const source::Source& source_;
  diagnostics::Diagnostics& diagnostics_;
  Draft& draft_;
  std::size_t reported_ = 0;
};

}  // namespace cchc::yaml
