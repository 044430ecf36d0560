#include "yaml/proof.hpp"

#include <utility>

#include "cchc/yaml/rules.hpp"

namespace cchc::yaml {

Fault fault(Syntax cause, source::Span span, std::vector<diagnostics::Argument> arguments,
            std::vector<Repair> repairs) {
  return {&yaml_syntax, &message(cause), span, std::move(arguments), std::move(repairs)};
}

Fault fault(Split cause, source::Span span, std::vector<diagnostics::Argument> arguments, std::vector<Repair> repairs) {
  return {&split_text, &message(cause), span, std::move(arguments), std::move(repairs)};
}

Fault misplaced(source::Span span, std::string_view key, std::size_t typed, std::size_t expected) {
  if (expected == 0) return fault(Syntax::beside_margin, span, {{"key", key}, {"columns", typed}});
  return fault(Syntax::misplaced, span, {{"key", key}, {"columns", typed}, {"expected", expected}});
}

Repair stand_in(std::size_t begin, std::size_t end, StandsFor stands_for) {
  return {span_of(begin, end), "x", stands_for};
}

Repair replacement(std::size_t begin, std::size_t end, std::string text) {
  return {span_of(begin, end), std::move(text), StandsFor::bytes};
}

void Proof::add(Fault fault) {
  if (full()) return;
  ++reported_;
  for (Repair& one : fault.repairs) draft_.put(std::move(one));
  diagnostics_.report(*fault.rule, fault.span, *fault.message, std::move(fault.arguments));
}

void Proof::repair(Repair repair) {
  if (full()) return;
  if (draft_.repairs() >= most_repairs) {
    add(fault(Syntax::unreadable, repair.span));
    reported_ = most_findings;
  }
  draft_.put(std::move(repair));
}

}  // namespace cchc::yaml
