#include "reports/events.hpp"

#include <fmt/format.h>

#include "reports/cells.hpp"
#include "reports/paper.hpp"
#include "reports/plan_facts.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using calendar::Date;
using document::Event;
using text::Language;

constexpr unsigned week = 7;

/// ASCII that no other text gives: bytes other than letters, digits and `.-_` as in an address.
std::string encoded(std::string_view text) {
  constexpr std::string_view kept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_";
  std::string out;
  for (const char byte : text) {
    if (kept.find(byte) != std::string_view::npos) {
      out += byte;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(byte)));
    }
  }
  return out;
}

/// Place code, number and years of the plan; numbers come back every year. What is absent: its name, its title.
std::string plan_uid(const model::Plan& plan) {
  std::string place;
  if (plan.place) place = text_of(plan.place->code ? &plan.place->code : &plan.place->name);
  const std::string number = text_of(plan.number.words ? &plan.number.words : &plan.title);
  const std::string years = plan.years ? fmt::format("{}-{}", plan.years->first, plan.years->last) : std::string();
  return encoded(place) + "/" + encoded(number) + "/" + years;
}

/// Streams and steps go by their place in the plan: they have no ids.
std::string report_uid(const model::Plan& plan, const model::Stream& stream) {
  return fmt::format("{}/report/{}", plan_uid(plan), &stream - plan.reporting.data() + 1);
}

/// `lines` that are not empty, each behind what it is.
std::string described(const model::Plan* plan, Facts facts, Language language) {
  if (plan != nullptr) facts.add({"Kế hoạch", "Plan"}, plan_words(*plan, language));
  return joined(facts.take(), "\n");
}

/// A week before, and the day before the last day on which it can be sent.
std::vector<unsigned> reminders(Date due, std::optional<Date> send_by) {
  const auto last = static_cast<unsigned>(due - send_by.value_or(due)) + 1;
  return last < week ? std::vector<unsigned>{week, last} : std::vector<unsigned>{last};
}

std::string send_words(Date due, std::optional<Date> send_by, Language language) {
  return send_by && *send_by != due ? day(*send_by, language) : std::string();
}

}  // namespace

std::string report_title(const model::Plan& plan, const model::ReportingStep& step, calendar::Period period,
                         Language language) {
  const bool english = language == Language::en;
  const std::string to = unit_name(plan, text_of(&step.to));
  const std::string about = step.about ? text_of(&step.about) : std::string(english ? "Report" : "Báo cáo");
  const std::string to_whom = to.empty() ? to : (english ? "to " : "gửi ") + to;
  return joined({about, calendar::label(period, language), to_whom}, " ");
}

Event task_event(const model::Plan& plan, const schedule::DueItem& item, Language language) {
  const model::TaskRow& row = *item.task;
  const std::string id = text_of(row.task->id ? &row.task->id : &row.task->title);
  Facts facts(language);
  facts.add({"Chủ trì", "Lead"}, unit_names(plan, &row.lead()));
  facts.add({"Phối hợp", "With"}, unit_names(plan, &row.partners()));
  facts.add({"Sản phẩm", "Product"}, text_of(&row.output()));
  facts.add({"Thời hạn", "Deadline"}, text_of(&row.due().words));
  facts.add({"Trình", "Approved by"}, unit_name(plan, text_of(&row.approver())));
  facts.add({"Nên xong chậm nhất", "Better done by"}, send_words(*item.due, item.send_by, language));
  return {fmt::format("{}/task/{}/{}@cchc", plan_uid(plan), encoded(id), item.occurrence), calendar::iso(*item.due),
          named(row.task->id, row.task->title), described(&plan, std::move(facts), language),
          reminders(*item.due, item.send_by)};
}

Event report_event(const model::Plan& plan, const model::Stream& stream, const schedule::StepDue& step,
                   calendar::Period period, Language language) {
  Facts facts(language);
  facts.add({"Đơn vị gửi", "From"}, unit_names(plan, &step.step->from));
  facts.add({"Gửi", "To"}, unit_name(plan, text_of(&step.step->to)));
  facts.add({"Qua", "Through"}, unit_name(plan, text_of(&step.step->via)));
  facts.add({"Thời hạn", "Deadline"}, text_of(&step.step->due.words));
  facts.add({"Nên gửi chậm nhất", "Better sent by"}, send_words(*step.due, step.send_by, language));
  const auto number = step.step - stream.steps.data() + 1;
  return {fmt::format("{}/{}/{}@cchc", report_uid(plan, stream), number, calendar::symbol(period)),
          calendar::iso(*step.due), report_title(plan, *step.step, period, language),
          described(&plan, std::move(facts), language), reminders(*step.due, step.send_by)};
}

Event closing_event(const model::Plan* plan, const schedule::ReportWindow& window, std::string_view rule,
                    Language language) {
  Facts facts(language);
  facts.add({"Kỳ", "Window"}, days(*window.window, language));
  const std::string whose = plan == nullptr ? "rule/" + encoded(rule) : report_uid(*plan, *window.stream);
  const std::string_view words = language == Language::en ? "Data close: " : "Chốt số liệu: ";
  return {fmt::format("{}/closing/{}@cchc", whose, calendar::symbol(window.period)),
          calendar::iso(window.window->last),
          std::string(words) + calendar::label(window.period, language),
          described(plan, std::move(facts), language),
          {1}};
}

}  // namespace cchc::reports
