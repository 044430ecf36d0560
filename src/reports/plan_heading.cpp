#include <fmt/format.h>

#include "reports/cells.hpp"
#include "reports/overview_parts.hpp"
#include "reports/plan_facts.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using text::Bilingual;

Bilingual words_of(model::Level level) {
  switch (level) {
    case model::Level::commune: return {"xã", "commune"};
    case model::Level::ward: return {"phường", "ward"};
    case model::Level::special_zone: return {"đặc khu", "special zone"};
    case model::Level::district: return {"huyện", "district"};
    case model::Level::province: break;
  }
  return {"tỉnh", "province"};
}

std::string state_words(const model::Plan& plan, text::Language language) {
  if (!plan.state) return text_of(&plan.state.words);
  const Bilingual words =
      *plan.state == model::State::draft ? Bilingual{"dự thảo", "draft"} : Bilingual{"đã ký", "signed"};
  return std::string(words.in(language));
}

std::string counts(const Standing& standing) {
  const bool english = standing.language() == text::Language::en;
  const std::size_t areas = standing.plan().areas.size();
  const std::size_t indicators = standing.indicators.size();
  const std::size_t tasks = standing.tasks.size();
  const auto s = [](std::size_t count) { return count == 1 ? "" : "s"; };
  return english ? fmt::format("{} area{}, {} indicator{}, {} task{}", areas, s(areas), indicators, s(indicators),
                               tasks, s(tasks))
                 : fmt::format("{} lĩnh vực, {} chỉ tiêu, {} nhiệm vụ", areas, indicators, tasks);
}

/// `06 lĩnh vực, 34 nhiệm vụ (mục III)`: what the plan's own words count.
std::string stated(const model::Declared& declared, text::Language language) {
  const bool english = language == text::Language::en;
  const auto part = [&](const model::Scalar& words, Bilingual noun) {
    return words ? text_of(&words) + " " + std::string(noun.in(language)) : std::string();
  };
  const std::string numbers =
      joined({part(declared.areas.words, {"lĩnh vực", "areas"}), part(declared.tasks.words, {"nhiệm vụ", "tasks"}),
              part(declared.indicators.words, {"chỉ tiêu", "indicators"})},
             ", ");
  const std::string area = text_of(&declared.area);
  return joined({numbers, area.empty() ? area : (english ? "in area " : "thuộc lĩnh vực ") + area,
                 declared.where ? "(" + text_of(&declared.where) + ")" : std::string()},
                " ");
}

}  // namespace

void print_plan_heading(Paper& paper, const Standing& standing) {
  const model::Plan& plan = standing.plan();
  const text::Language language = paper.language();
  paper.heading(1, text_of(&plan.title));
  Facts facts(language);
  if (plan.place) {
    const auto& level = plan.place->level;
    facts.add({"Địa phương", "Place"}, place_words(plan));
    facts.add({"Cấp", "Level"}, level ? std::string(words_of(*level).in(language)) : text_of(&level.words));
    facts.add({"Mã đơn vị hành chính", "Code"}, text_of(&plan.place->code));
  }
  facts.add({"Tình trạng", "State"}, state_words(plan, language));
  facts.add({"Số, ký hiệu", "Number"},
            number_and_day(text_of(&plan.number.words), day(plan.issued, language), language));
  facts.add({"Ban hành kèm theo", "Issued with"}, text_of(&plan.issued_with));
  facts.add({"Năm", "Years"}, text_of(&plan.years.words));
  const std::string label = calendar::label(standing.input.period, language);
  facts.add({"Kỳ đang xem", "Period in view"},
            standing.window ? label + ", " + days(*standing.window, language) : label);
  facts.add({"Gồm", "Holds"}, counts(standing));
  for (const model::Declared& declared : plan.declared) {
    facts.add({"Kế hoạch nêu", "The plan states"}, stated(declared, language));
  }
  facts.add({"Định dạng", "Format"}, text_of(&plan.format));
  paper.bullets(facts.take());
}

}  // namespace cchc::reports
