#include <algorithm>

#include "reports/overview_parts.hpp"
#include "reports/streams.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

std::string shift_words(const model::Stream& stream, const Paper& paper) {
  if (!stream.shift) return text_of(&stream.shift.words);
  switch (*stream.shift) {
    case model::Shift::next:
      return std::string(paper.in({"dời sang ngày làm việc sau", "moves to the next working day"}));
    case model::Shift::previous:
      return std::string(paper.in({"dời về ngày làm việc trước", "moves to the working day before"}));
    case model::Shift::none: break;
  }
  return std::string(paper.in({"giữ nguyên", "stays"}));
}

std::string periods_words(const model::Stream& stream) {
  std::vector<std::string> words;
  for (const auto& one : stream.periods) words.push_back(text_of(&one.words));
  return joined(words, ", ");
}

std::string printed_windows(const model::Stream& stream) {
  std::vector<std::string> words;
  for (const model::PrintedWindow& one : stream.windows) {
    words.push_back(text_of(&one.id) + ": " + text_of(&one.window.words));
  }
  return joined(words, "; ");
}

std::vector<std::string> facts_of(const model::Stream& stream, const Paper& paper) {
  Facts facts(paper.language());
  facts.add({"Số liệu chốt", "Data close"}, closing_words(schedule::closing_rule(stream), paper.language()));
  facts.add({"Kỳ báo cáo", "Periods"}, periods_words(stream));
  facts.add({"Thời gian chốt in trong kế hoạch", "Windows as printed"}, printed_windows(stream));
  if (stream.shift.words) facts.add({"Hạn rơi vào ngày nghỉ", "A due day on a day off"}, shift_words(stream, paper));
  return facts.take();
}

}  // namespace

void print_reporting(Paper& paper, const model::Plan& plan, const calendar::DaysOff& days_off) {
  if (plan.reporting.empty()) return;
  paper.part(2, {"Chế độ báo cáo", "Reporting"});
  const auto windows = schedule::windows_of(plan, {}, days_off);
  for (const model::Stream& stream : plan.reporting) {
    if (stream.name) paper.heading(3, text_of(&stream.name));
    std::vector<schedule::ReportWindow> own;
    std::copy_if(windows.begin(), windows.end(), std::back_inserter(own),
                 [&](const schedule::ReportWindow& one) { return one.stream == &stream; });
    paper.bullets(facts_of(stream, paper));
    print_stream(paper, plan, stream, own, days_off);
  }
}

}  // namespace cchc::reports
