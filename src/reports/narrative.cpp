#include <algorithm>

#include "reports/report_parts.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using model::NarrativeParts;
using model::Scalar;

struct Part {
  text::Bilingual heading;
  Scalar NarrativeParts::*member;
};

constexpr Part parts[] = {
    {{"Kết quả đạt được", "What was done"}, &NarrativeParts::done},
    {{"Ưu điểm", "Strengths"}, &NarrativeParts::strengths},
    {{"Tồn tại, hạn chế", "Limits"}, &NarrativeParts::limits},
    {{"Nguyên nhân", "Causes"}, &NarrativeParts::causes},
    {{"Nhiệm vụ kỳ tới", "Next steps"}, &NarrativeParts::next},
    {{"Kiến nghị, đề xuất", "Proposals"}, &NarrativeParts::proposals},
};

void print_parts(Paper& paper, unsigned level, const NarrativeParts& narrative) {
  for (const Part& part : parts) {
    paper.part(level, part.heading);
    const std::string written = text_of(&(narrative.*part.member));
    if (written.empty()) {
      paper.blank({"chưa viết", "to be written"});
    } else {
      paper.paragraph(written);
    }
  }
}

std::string area_title(const Standing& standing, const Scalar& id) {
  const auto& areas = standing.plan().areas;
  const auto found =
      std::find_if(areas.begin(), areas.end(), [&](const model::Area& area) { return area.id.text == id.text; });
  return found == areas.end() ? text_of(&id) : title_of(&*found, standing.language());
}

}  // namespace

void print_narrative(Paper& paper, const Standing& standing) {
  static const model::Narrative nothing_written;
  const auto& part = standing.input.results->narrative;
  const model::Narrative& narrative = part ? *part : nothing_written;
  paper.part(2, {"Đánh giá chung", "Assessment"});
  print_parts(paper, 3, narrative);
  if (narrative.areas.empty()) return;
  paper.part(2, {"Đánh giá theo lĩnh vực", "Assessment, area by area"});
  for (const NarrativeParts& area : narrative.areas) {
    paper.heading(3, area_title(standing, area.id));
    print_parts(paper, 4, area);
  }
}

}  // namespace cchc::reports
