#include <fmt/format.h>

#include "cchc/phrases/deadline.hpp"
#include "reports/actual.hpp"
#include "reports/cells.hpp"
#include "reports/report_parts.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using schedule::IndicatorVerdict;
using schedule::TaskVerdict;

/// How many days ahead a deadline is said to be near.
constexpr int soon_days = 30;

/// Who has to answer: the row's lead, else that of its area.
std::string answerable(const Standing& standing, const model::OneOrMany<model::Scalar>* lead, const model::Area* area) {
  std::string units = unit_names(standing.plan(), lead);
  if (units.empty() && area != nullptr) units = unit_names(standing.plan(), &area->lead);
  if (units.empty()) return units;
  return (standing.language() == text::Language::en ? "lead " : "chủ trì ") + units;
}

std::string line_of(const Standing& standing, const IndicatorStanding& one) {
  const std::string_view planned = standing.language() == text::Language::en ? "target" : "kế hoạch";
  const std::string target = fmt::format("{} {}", planned, target_words(*one.row->aim));
  const std::string facts = joined({actual_words(*one.row, one.result, standing.language()), target,
                                    answerable(standing, one.row->lead, one.row->area)},
                                   "; ");
  return named(*one.row->id, *one.row->title) + ": " + facts;
}

std::string line_of(const Standing& standing, const TaskStanding& one) {
  const text::Language language = standing.language();
  const std::string_view until = language == text::Language::en ? "due" : "hạn";
  const std::string last = one.last_day ? fmt::format("{} {}", until, day(*one.last_day, language)) : std::string();
  const std::string_view silent = language == text::Language::en ? "not reported on" : "chưa có báo cáo";
  const std::string facts = joined(
      {last, answerable(standing, &one.row->lead(), one.row->branch->area), std::string(one.result ? "" : silent)},
      "; ");
  return joined({named(one.row->task->id, one.row->task->title), facts}, ": ");
}

bool is_open(const TaskStanding& one) {
  return one.verdict == TaskVerdict::doing || one.verdict == TaskVerdict::not_due;
}

bool is_soon(const Standing& standing, const TaskStanding& one) {
  return is_open(one) && one.last_day && *one.last_day <= standing.on + soon_days;
}

/// Its time has begun and nobody said a word about it.
bool is_unreported(const Standing& standing, const TaskStanding& one) {
  if (one.result != nullptr || !is_open(one) || is_soon(standing, one)) return false;
  const auto& due = one.row->due();
  return !due || !due->first || *due->first <= standing.on;
}

class Attention {
 public:
  Attention(Paper& paper, const Standing& standing) : paper_(paper), standing_(standing) {}

  template <class Rows, class Wanted>
  void list(text::Bilingual title, const Rows& rows, Wanted wanted) {
    std::vector<std::string> lines;
    for (const auto& one : rows) {
      if (wanted(one)) lines.push_back(line_of(standing_, one));
    }
    if (lines.empty()) return;
    nothing_ = false;
    paper_.heading(3, fmt::format("{} ({})", paper_.in(title), lines.size()));
    paper_.bullets(std::move(lines));
  }

  bool nothing() const { return nothing_; }

 private:
  Paper& paper_;
  const Standing& standing_;
  bool nothing_ = true;
};

}  // namespace

void print_attention(Paper& paper, const Standing& standing) {
  paper.part(2, {"Việc cần chú ý", "What needs attention"});
  Attention attention(paper, standing);
  const auto with = [](auto verdict) { return [verdict](const auto& one) { return one.verdict == verdict; }; };
  attention.list({"Chỉ tiêu chưa đạt", "Indicators not met"}, standing.indicators, with(IndicatorVerdict::not_met));
  attention.list({"Nhiệm vụ quá hạn", "Tasks overdue"}, standing.tasks, with(TaskVerdict::overdue));
  attention.list({"Chỉ tiêu chưa có số liệu", "Indicators without data"}, standing.indicators,
                 with(IndicatorVerdict::no_data));
  attention.list({"Nhiệm vụ sắp đến hạn", "Tasks due soon"}, standing.tasks,
                 [&](const TaskStanding& one) { return is_soon(standing, one); });
  attention.list({"Nhiệm vụ chưa được báo cáo", "Tasks not reported on"}, standing.tasks,
                 [&](const TaskStanding& one) { return is_unreported(standing, one); });
  if (attention.nothing()) paper.paragraph(paper.in({"Không có.", "None."}));
}

}  // namespace cchc::reports
