#include <algorithm>
#include <cstddef>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

using model::ReportingStep;
using model::Scalar;

constexpr diagnostics::Message messages[] = {
    {{"hạn gửi {due} không sau hạn {former} của bước gửi trước đó (dòng {line}; {periods})",
      "the report is due on {due}, not after {former}, when the step before is due (line {line}; {periods})"},
     {"lùi hạn bước này (ví dụ `due: {later}`) hoặc cho bước trước gửi sớm hơn",
      "let this step be due later (for example `due: {later}`) or the step before earlier"}},
    {{"hạn gửi {due} không trước hạn {latter} của bước gửi tiếp theo (dòng {line}; {periods})",
      "the report is due on {due}, not before {latter}, when the step after it is due (line {line}; {periods})"},
     {"cho bước này gửi sớm hơn, hoặc lùi hạn bước sau (ví dụ `due: {later}`)",
      "let this step be due earlier, or the step after it later (for example `due: {later}`)"}},
};

/// Which steps send on what others send.
class Chain {
 public:
  Chain(const model::UnitNames& names, const std::vector<StepDues>& steps) {
    links_.reserve(steps.size());
    for (const StepDues& one : steps) links_.push_back(link_of(names, *one.step));
  }

  /// True where step `next` sends on what step `step` sends; of two steps that send to each other only the first to the
  /// second.
  bool leads_to(std::size_t step, std::size_t next) const {
    const Link& from = links_[step];
    const Link& to = links_[next];
    return hands_over(from, to) && (from.step->at < to.step->at || !hands_over(to, from));
  }

 private:
  /// A declared unit, or else the folded name of another body.
  struct Body {
    const model::Unit* unit;
    std::string name;
    bool operator==(const Body&) const = default;
  };
  struct Link {
    const ReportingStep* step;
    std::vector<Body> senders;
    std::vector<Body> receivers;
  };

  static Link link_of(const model::UnitNames& names, const ReportingStep& step) {
    Link link{&step, {}, {}};
    const auto add = [&](const Scalar& one, std::vector<Body>& bodies) {
      if (!one) return;
      const model::Unit* unit = names.find(one.text);
      bodies.push_back({unit, unit == nullptr ? model::fold_unit(one.text) : std::string()});
    };
    link.senders.reserve(step.from.size());
    link.receivers.reserve(2);
    for (const Scalar& one : step.from) add(one, link.senders);
    add(step.to, link.receivers);
    add(step.via, link.receivers);
    return link;
  }

  static bool hands_over(const Link& step, const Link& next) {
    return std::any_of(next.senders.begin(), next.senders.end(), [&](const Body& sender) {
      return std::find(step.receivers.begin(), step.receivers.end(), sender) != step.receivers.end();
    });
  }

  std::vector<Link> links_;
};

void compare(const StepDues& step, const StepDues& next, const model::Places& places,
             diagnostics::Diagnostics& diagnostics) {
  const PeriodDue* former = nullptr;
  const PeriodDue* latter = nullptr;
  std::vector<calendar::Period> concerned;
  std::size_t common = 0;
  for (const PeriodDue& one : next.periods) {
    const auto before = std::find_if(step.periods.begin(), step.periods.end(),
                                     [&](const PeriodDue& other) { return other.period == one.period; });
    if (before == step.periods.end()) continue;
    ++common;
    if (*before->day.due < *one.day.due) continue;
    if (former == nullptr) std::tie(former, latter) = std::pair(&*before, &one);
    concerned.push_back(one.period);
  }
  if (former == nullptr) return;
  constexpr int some_days = 3;
  const source::Span before = step.step->due.words.at;
  const source::Span after = next.step->due.words.at;
  const std::string first = calendar::official(*former->day.due);
  const std::string second = calendar::official(*latter->day.due);
  const bool in_order = before.begin < after.begin;
  diagnostics.report(due_order.info, in_order ? after : before, messages[in_order ? 0 : 1],
                     {{"due", in_order ? second : first},
                      {in_order ? "former" : "latter", in_order ? first : second},
                      {"line", places.line(in_order ? before : after)},
                      named_periods("periods", concerned, common),
                      {"later", rule_for(*former->day.due + some_days, latter->period, false)}});
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const std::vector<StepDues>& steps = view.survey.step_dues;
  const Chain chain(view.plan.unit_names, steps);
  for (std::size_t step = 0; step < steps.size(); ++step) {
    for (std::size_t next = 0; next < steps.size(); ++next) {
      if (step == next || steps[step].stream != steps[next].stream || !chain.leads_to(step, next)) continue;
      compare(steps[step], steps[next], view.plan.places, diagnostics);
    }
  }
}

}  // namespace

const Rule due_order{{"CC607",
                      "due-order",
                      diagnostics::Severity::error,
                      {"bước sau phải gửi không muộn hơn bước trước", "a step due no later than the one before it"},
                      messages},
                     check};

}  // namespace cchc::rules
