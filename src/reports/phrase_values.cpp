#include "reports/phrase_parts.hpp"

namespace cchc::reports {

namespace {

using document::Value;
using phrases::Operator;
using phrases::plain;
using phrases::Target;

void add(Value::Object& object, const char* key, const std::string& text) {
  if (!text.empty()) object.emplace_back(key, text);
}

Value step_value(const phrases::Milestone& step) {
  Value::Object object;
  if (step.by != 0) object.emplace_back("by", step.by);
  object.emplace_back("operator", phrases::symbol(step.op));
  object.emplace_back("value", plain(step.value));
  add(object, "unit", step.unit);
  return object;
}

void add_figures(Value::Object& object, const Target& target) {
  switch (target.op) {
    case Operator::range:
      object.emplace_back("low", plain(target.low));
      object.emplace_back("high", plain(target.high));
      break;
    case Operator::milestones: {
      Value::Array steps;
      for (const phrases::Milestone& step : target.steps) steps.push_back(step_value(step));
      object.emplace_back("steps", std::move(steps));
      return;
    }
    case Operator::growth:
      object.emplace_back("start", plain(target.value));
      object.emplace_back("step", plain(target.step));
      object.emplace_back("every", target.every);
      object.emplace_back("until", plain(target.until));
      break;
    default: object.emplace_back("value", plain(target.value)); break;
  }
  if (target.rank_of) object.emplace_back("of", plain(*target.rank_of));
  add(object, "unit", target.unit);
  add(object, "since", target.since);
}

}  // namespace

Value::Object value_of(const Target& target) {
  Value::Object object{{"operator", phrases::symbol(target.op)}};
  add_figures(object, target);
  if (target.stretch) object.emplace_back("stretch", plain(*target.stretch));
  object.emplace_back("aspiration", target.aspiration);
  if (target.of_assigned) object.emplace_back("of_assigned", true);
  add(object, "except", target.except);
  if (target.if_any) object.emplace_back("if_any", true);
  return object;
}

Value::Object value_of(const phrases::Deadline& deadline) {
  Value::Object object{{"when", phrases::symbol(deadline.when)}};
  if (deadline.first) object.emplace_back("first", calendar::iso(*deadline.first));
  if (deadline.last) object.emplace_back("last", calendar::iso(*deadline.last));
  Value::Array every;
  for (const phrases::Every one : deadline.every) every.emplace_back(phrases::symbol(one));
  if (!every.empty()) object.emplace_back("every", std::move(every));
  add(object, "trigger", deadline.trigger);
  Value::Array occurrences;
  for (const phrases::Deadline& one : deadline.occurrences) occurrences.emplace_back(value_of(one));
  if (!occurrences.empty()) object.emplace_back("occurrences", std::move(occurrences));
  return object;
}

Value::Object value_of(const phrases::DocumentNumber& number) {
  Value::Object object;
  add(object, "number", number.number);
  add(object, "year", number.year);
  add(object, "type", number.type);
  add(object, "issuer", number.issuer);
  return object;
}

}  // namespace cchc::reports
