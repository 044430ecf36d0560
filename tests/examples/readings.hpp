#pragma once

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"
#include "cchc/phrases/document_number.hpp"
#include "shown.hpp"

namespace tests {

namespace model = cchc::model;
namespace phrases = cchc::phrases;

inline std::string on_one_line(std::string_view typed) {
  std::string out(typed);
  std::replace(out.begin(), out.end(), '\n', ' ');
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

/// Collects the lines of one document.
class Lines {
 public:
  explicit Lines(const model::Places& places) : places_(places) {}

  void add(std::string_view key, const model::Scalar& words, const std::string& reading) {
    if (!words) return;
    lines_.emplace_back(words.at.begin,
                        fmt::format("{} {}: {} → {}\n", places_.line(words.at), key, on_one_line(words.text), reading));
  }

  template <class Value>
  void phrase(std::string_view key, const model::Phrase<Value>& phrase) {
    add(key, phrase.words, phrase ? shown(*phrase) : unread(phrase));
  }

  void citation(std::string_view key, const model::Scalar& words) {
    const auto reading = phrases::read_citation(words.text);
    add(key, words, reading ? shown(*reading) : "!");
  }

  std::string text() {
    std::stable_sort(lines_.begin(), lines_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string out;
    for (const auto& line : lines_) out += line.second;
    return out;
  }

 private:
  const model::Places& places_;
  std::vector<std::pair<std::size_t, std::string>> lines_;
};

class PlanPhrases {
 public:
  explicit PlanPhrases(const model::Plan& plan) : plan_(plan), lines_(plan.places) {}

  std::string run() {
    head();
    for (const model::Stream& one : plan_.reporting) stream(one);
    defaults(plan_.defaults);
    for (const model::Indicator& one : plan_.indicators) aim(one);
    for (const model::Task& one : plan_.tasks) task(one);
    for (const model::Area& one : plan_.areas) area(one);
    return lines_.text();
  }

 private:
  void head() {
    lines_.phrase("number", plan_.number);
    lines_.phrase("issued", plan_.issued);
    lines_.citation("issued_with", plan_.issued_with);
    lines_.phrase("years", plan_.years);
    for (const model::BasisDocument& document : plan_.basis) {
      if (document.line) lines_.citation("basis", document.line);
      if (!document.line) lines_.phrase("number", document.number);
      if (!document.line) lines_.phrase("issued", document.issued);
      lines_.phrase("years", document.years);
    }
    for (const model::Unit& unit : plan_.units) {
      lines_.phrase("valid_from", unit.valid_from);
      lines_.phrase("valid_to", unit.valid_to);
    }
  }

  void stream(const model::Stream& stream) {
    for (const auto& period : stream.periods) lines_.phrase("periods", period);
    for (const model::PrintedWindow& window : stream.windows) {
      lines_.phrase("windows", window.period);
      lines_.phrase("window", window.window);
    }
    for (const model::ReportingStep& step : stream.steps) {
      lines_.phrase("due", step.due);
      for (const auto& period : step.periods) lines_.phrase("periods", period);
    }
  }

  void defaults(const model::Part<model::Defaults>& defaults) {
    if (defaults) lines_.phrase("defaults.due", defaults->due);
  }

  void aim(const model::Aim& aim) {
    lines_.phrase("target", aim.target);
    for (const model::MilestoneEntry& milestone : aim.terms->milestones) {
      lines_.phrase(fmt::format("milestones.{}", milestone.id.text), milestone.target);
    }
    lines_.phrase("step", aim.terms->step);
  }

  void task(const model::Task& task) {
    aim(*task.aim);
    lines_.phrase("due", task.due);
    if (task.details->assigned_by) lines_.phrase("assigned_by.number", task.details->assigned_by->number);
    if (task.details->assigned_by) lines_.phrase("assigned_by.due", task.details->assigned_by->due);
    if (task.details->event) lines_.phrase("event.happened", task.details->event->happened);
    for (const model::Indicator& one : task.details->indicators) aim(one);
    for (const model::Task& one : task.details->tasks) this->task(one);
  }

  void area(const model::Area& area) {
    defaults(area.defaults);
    for (const model::Indicator& one : area.indicators) aim(one);
    for (const model::Task& one : area.tasks) task(one);
    for (const model::Group& group : area.groups) {
      defaults(group.defaults);
      for (const model::Indicator& one : group.indicators) aim(one);
      for (const model::Task& one : group.tasks) task(one);
    }
  }

  const model::Plan& plan_;
  Lines lines_;
};

inline void add_dossier(Lines& lines, const model::Dossier& dossier) {
  lines.phrase("carried_over", dossier.carried_over);
  lines.phrase("received", dossier.received);
  lines.phrase("early", dossier.early);
  lines.phrase("on_time", dossier.on_time);
  lines.phrase("late", dossier.late);
  lines.phrase("pending", dossier.pending);
}

/// Every phrase of a document in the order of its lines: `12 target: từ 98% trở lên → ≥ 98%`; `!` where it has no
/// reading.
inline std::string readings(const model::Plan& plan) { return PlanPhrases(plan).run(); }

inline std::string readings(const model::Results& results) {
  Lines lines(results.places);
  lines.phrase("period", results.period);
  lines.phrase("reported", results.reported);
  for (const model::Result& result : results.results) {
    lines.phrase("value", result.value);
    lines.phrase("status", result.status);
    lines.phrase("on", result.on);
    lines.citation("product", result.product);
    for (const model::Scalar& evidence : result.evidence) lines.citation("evidence", evidence);
  }
  for (const model::Dossier& dossier : results.dossiers) add_dossier(lines, dossier);
  return lines.text();
}

}  // namespace tests
