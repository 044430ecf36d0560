#include "reports/cells.hpp"
#include "reports/plan_facts.hpp"
#include "reports/report_parts.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

/// `quý I/2025`: a label inside a line.
std::string inside_line(std::string label) {
  if (!label.empty() && 'A' <= label[0] && label[0] <= 'Z') label[0] = static_cast<char>(label[0] - 'A' + 'a');
  return label;
}

/// Which plan the results say that they belong to.
std::string reference_words(const model::PlanReference& plan) {
  return joined({text_of(&plan.path), text_of(&plan.number), text_of(&plan.years.words), text_of(&plan.place)}, ", ");
}

}  // namespace

void print_heading(Paper& paper, const Standing& standing) {
  const model::Results& results = *standing.input.results;
  const text::Language language = paper.language();
  const std::string label = calendar::label(standing.input.period, language);
  const std::string_view title = paper.in({"Báo cáo kết quả cải cách hành chính ", "Report on the reform plan: "});
  paper.heading(1, std::string(title) + inside_line(label));

  Facts facts(language);
  facts.add({"Địa phương", "Place"}, place_words(standing.plan()));
  facts.add({"Kế hoạch", "Plan"}, plan_words(standing.plan(), language));
  facts.add({"Kỳ báo cáo", "Period"}, label);
  const std::string_view no_window = paper.in({"kế hoạch không nêu", "not in the plan"});
  facts.add({"Thời gian chốt số liệu", "Window"},
            standing.window ? days(*standing.window, language) : std::string(no_window));
  facts.add({"Ngày báo cáo", "Reported"}, day(results.reported, language));
  facts.add({"Đơn vị báo cáo", "Reported by"}, unit_name(standing.plan(), text_of(&results.by)));
  facts.add({"Nhiệm vụ tính đến hết ngày", "Tasks as of the end of"}, day(standing.on, language));
  const std::string source = joined({text_of(&results.format), reference_words(results.plan)}, ", ");
  facts.add({"Nguồn số liệu", "Source"}, source);
  paper.bullets(facts.take());
}

}  // namespace cchc::reports
