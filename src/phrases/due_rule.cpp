#include "cchc/phrases/due_rule.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "phrases/moment.hpp"

namespace cchc::phrases {

namespace {

using calendar::DueKind;
using calendar::DueRule;

struct DueForm {
  Pattern pattern;
  DueKind kind;
  bool before;
};

constexpr DueForm forms[] = {
    {"{before} {d} {last-month}?", DueKind::day_of_last_month, true},
    {"{until} {d} {last-month}?", DueKind::day_of_last_month, false},
    {"ngày {d} {last-month}", DueKind::day_of_last_month, false},
    {"{before} {d} /|tháng {m} {every-year}?", DueKind::day_of_year, true},
    {"{until} {d} /|tháng {m} {every-year}?", DueKind::day_of_year, false},
    {"ngày? {d} /|tháng {m} {every-year}", DueKind::day_of_year, false},
    {"trong|trong_vòng|trong_thời_hạn|sau|chậm_nhất* {d} ngày_làm_việc {closing}", DueKind::working_days_after_closing,
     false},
    {"ngày_làm_việc_thứ {d} {closing}", DueKind::working_days_after_closing, false},
    {"theo hướng_dẫn|quy_định|yêu_cầu|văn_bản|kế_hoạch|chỉ_đạo|thông_báo {anything}?", DueKind::on_guidance, false},
};

constexpr Pattern noise{"gửi|báo_cáo|gửi_báo_cáo|nộp|hoàn_thành|thời_hạn|thời_gian|hạn|:+"};

/// The tokens that the longest of `patterns` takes.
std::size_t longest(std::span<const Pattern> patterns, Tokens tokens) {
  std::size_t size = 0;
  for (const Pattern& pattern : patterns) {
    const auto fit = match(pattern, tokens, time_grammar());
    if (fit && fit->size > size) size = fit->size;
  }
  return size;
}

std::size_t before(Tokens tokens) {
  static constexpr Pattern patterns[] = {"trước ngày?", "<"};
  return longest(patterns, tokens);
}

std::size_t until(Tokens tokens) {
  static constexpr Pattern patterns[] = {
      "chậm_nhất|muộn_nhất|không_quá|không_muộn_hơn|không_chậm_hơn|đến_hết|đến|hết|≤ là|vào|đến|hết* ngày?"};
  return longest(patterns, tokens);
}

std::size_t last_month(Tokens tokens) {
  static constexpr Pattern patterns[] = {
      "của? tháng_cuối cùng? của? mỗi|từng|các? kỳ|quý? báo_cáo?",
      "của? hàng|mỗi tháng",
      "của? tháng_báo_cáo",
  };
  return longest(patterns, tokens);
}

std::size_t every_year(Tokens tokens) {
  static constexpr Pattern patterns[] = {"của? hàng|mỗi năm"};
  return longest(patterns, tokens);
}

std::size_t closing(Tokens tokens) {
  static constexpr Pattern patterns[] = {"kể|tính? từ|sau|sau_khi|từ_khi|kể_từ_khi ngày? chốt số_liệu?",
                                         "kể|tính? từ|sau ngày|thời_điểm|thời_gian? chốt số_liệu? báo_cáo?"};
  return longest(patterns, tokens);
}

std::size_t anything(Tokens tokens) { return tokens.size(); }

std::size_t small_number(Tokens tokens) { return whole(tokens.front()) && tokens.front().written.size() <= 2 ? 1 : 0; }

constexpr Slot slots[] = {
    {"{d}", small_number},        {"{m}", small_number},        {"{before}", before},   {"{until}", until},
    {"{last-month}", last_month}, {"{every-year}", every_year}, {"{closing}", closing}, {"{anything}", anything},
};

constexpr Grammar grammar{slots, {}};

Reading<DueRule> build(const DueForm& form, const Match& fit) {
  DueRule rule;
  rule.kind = form.kind;
  rule.before = form.before;
  rule.day = static_cast<unsigned>(number_in(fit.slot("{d}")));
  rule.month = static_cast<unsigned>(number_in(fit.slot("{m}")));
  constexpr int leap_year = 2024;
  if (form.kind == DueKind::day_of_year && !calendar::Date::of(leap_year, rule.month, rule.day)) {
    return Refusal::no_such_day;
  }
  const bool in_month = 1 <= rule.day && rule.day <= 31;
  if (form.kind == DueKind::day_of_last_month && !in_month) return Refusal::no_such_day;
  if (form.kind == DueKind::working_days_after_closing && rule.day == 0) return Refusal::not_understood;
  return rule;
}

}  // namespace

Reading<DueRule> read_due_rule(std::string_view phrase) {
  const Phrase words(phrase, Numbers::whole);
  Tokens tokens = words.tokens();
  if (tokens.empty()) return Refusal::empty;
  if (words.too_long()) return Refusal::not_understood;
  const auto opening = match(noise, tokens, {});
  if (opening && opening->size < tokens.size()) tokens = tokens.subspan(opening->size);
  const auto remark = std::find_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.symbol("("); });
  const Tokens behind = tokens.subspan(static_cast<std::size_t>(remark - tokens.begin()));
  if (match_whole("( {...} )", behind, grammar)) tokens = tokens.first(tokens.size() - behind.size());
  if (tokens.empty()) return Refusal::not_understood;
  if (tokens.back().symbol(".") || tokens.back().symbol(";")) tokens = tokens.first(tokens.size() - 1);
  for (const DueForm& form : forms) {
    if (tokens.empty()) break;
    const auto fit = match_whole(form.pattern, tokens, grammar);
    if (fit) return build(form, *fit);
  }
  return Refusal::not_understood;
}

std::string print(const DueRule& rule) {
  const std::string_view bound = rule.before ? "trước ngày" : "chậm nhất ngày";
  const std::string month = rule.month < 3 ? fmt::format("{:02}", rule.month) : std::to_string(rule.month);
  switch (rule.kind) {
    case DueKind::day_of_last_month: return fmt::format("{} {:02} của tháng cuối kỳ", bound, rule.day);
    case DueKind::day_of_year: return fmt::format("{} {:02}/{} hàng năm", bound, rule.day, month);
    case DueKind::working_days_after_closing:
      return fmt::format("{:02} ngày làm việc kể từ ngày chốt số liệu", rule.day);
    case DueKind::on_guidance: return "theo hướng dẫn";
  }
  return {};
}

}  // namespace cchc::phrases
