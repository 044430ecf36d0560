#include <fmt/format.h>

#include "cchc/phrases/target.hpp"
#include "cchc/text/fold.hpp"
#include "phrases/figure.hpp"
#include "phrases/target_forms.hpp"

namespace cchc::phrases {

namespace {

std::string_view sign(Operator op) {
  switch (op) {
    case Operator::at_least: return "≥ ";
    case Operator::more_than: return "> ";
    case Operator::at_most: return "≤ ";
    case Operator::less_than: return "< ";
    default: return "";
  }
}

/// `≥ 98%`; `= 9 tháng`, which without its sign would be a time.
std::string signed_figure(Operator op, const Decimal& value, const std::string& unit) {
  const bool time = op == Operator::equal && unit.starts_with("tháng");
  return (time ? "= " : std::string(sign(op))) + print(value, unit);
}

/// `98%..100%`, `13..15 phút/lượt`.
std::string span(const Decimal& low, const Decimal& high, const std::string& unit) {
  return print(low, unit == "%" ? unit : "") + ".." + print(high, unit);
}

std::string bound(const Target& target) {
  if (!target.stretch) return signed_figure(target.op, target.value, target.unit);
  const bool up = target.value < *target.stretch;
  const Decimal& low = up ? target.value : *target.stretch;
  const Decimal& high = up ? *target.stretch : target.value;
  return std::string(sign(target.op)) + span(low, high, target.unit);
}

std::string rank(const Target& target) {
  const std::string place = "rank " + plain(target.value);
  return target.rank_of ? place + "/" + plain(*target.rank_of) : place;
}

bool every_time(const std::string& since) {
  const Phrase phrase(since, Numbers::decimal);
  return match_whole("mỗi|hàng|từng|/ năm|quý|tháng", phrase.tokens(), {}).has_value();
}

std::string change(const Target& target) {
  std::string out = target.lower ? "giảm " : "tăng ";
  out += target.stretch ? span(target.value, *target.stretch, target.unit) : print(target.value, target.unit);
  if (target.since.empty()) return out;
  return out + (every_time(target.since) ? " " : " so với ") + target.since;
}

std::string milestones(const Target& target) {
  std::string out;
  for (const Milestone& step : target.steps) {
    if (!out.empty()) out += "; ";
    if (step.by != 0) out += fmt::format("{}: ", step.by);
    out += signed_figure(step.op, step.value, step.unit);
  }
  return out;
}

std::string growth(const Target& target) {
  const std::string_view every = target.every == "quarter" ? "quý" : target.every == "month" ? "tháng" : "năm";
  const std::string unit = target.relative_step ? "%" : target.unit == "%" ? "điểm %" : target.unit;
  const std::string_view relative = target.relative_step && target.unit == "%" ? " so với năm trước" : "";
  return fmt::format("{}, mỗi {} tăng {}{} đến {}", print(target.value, target.unit), every, print(target.step, unit),
                     relative, print(target.until, target.unit));
}

std::string aim(const Target& target) {
  switch (target.op) {
    case Operator::range: return span(target.low, target.high, target.unit);
    case Operator::rank: return rank(target);
    case Operator::change: return change(target);
    case Operator::milestones: return milestones(target);
    case Operator::growth: return growth(target);
    default: return bound(target);
  }
}

std::string assigned(const Target& target) {
  const bool plain_percentage = target.op <= Operator::equal && target.unit == "%" && !target.stretch;
  return plain_percentage ? " chỉ tiêu được giao" : " (chỉ tiêu được giao)";
}

std::string exclusion(const std::string& except) {
  const Phrase phrase(except, Numbers::decimal);
  const bool opened = !phrase.tokens().empty() && phrase.tokens().front().text == "riêng";
  return fmt::format(" ({}{})", opened ? "" : "trừ ", except);
}

}  // namespace

std::string print(const Target& target) {
  std::string out = target.aspiration ? "phấn đấu " : "";
  out += aim(target);
  if (target.of_assigned) out += assigned(target);
  if (target.if_any) out += " (nếu có)";
  if (!target.except.empty()) out += exclusion(target.except);
  return out;
}

std::string_view symbol(Operator op) {
  constexpr std::string_view symbols[] = {">=", ">", "<=", "<", "=", "range", "rank", "change", "milestones", "growth"};
  return symbols[static_cast<std::size_t>(op)];
}

}  // namespace cchc::phrases
