#include "cchc/phrases/deadline.hpp"

#include <algorithm>
#include <iterator>

#include "phrases/blanks.hpp"
#include "phrases/deadline_parts.hpp"

namespace cchc::phrases {

namespace {

constexpr Pattern event_openings[] = {
    "theo",
    "tùy_theo|căn_cứ|khi|ngay_khi|sau_khi|ngay_sau_khi|ngay_sau|kể_từ_khi|từ_khi|đến_khi|trước_khi",
    "sau|ngay_sau hội_nghị|kỳ_họp|kiểm_tra|thanh_tra|đợt|cuộc",
    "thực_hiện|định_kỳ|báo_cáo theo|khi|sau_khi|ngay_sau_khi",
    "thời_gian {...} theo",
    "trong|trong_vòng|trong_thời_hạn|chậm_nhất|sau? {d} ngày|tuần|tháng làm_việc? {...} kể_từ|sau|từ",
};

constexpr Pattern standing[] = {"thường_xuyên",   "liên_tục",  "định_kỳ",   "trong_năm", "cả_năm", "suốt_năm",
                                "trong_suốt_năm", "hàng_ngày", "thực_hiện", ",",         "và",     ";"};

std::size_t standing_word(Tokens tokens) {
  std::size_t size = 0;
  for (const Pattern& words : standing) {
    const auto fit = match(words, tokens, {});
    if (fit) size = std::max(size, fit->size);
  }
  return size;
}

Deadline ongoing(std::optional<calendar::Date> first = std::nullopt) {
  Deadline deadline;
  deadline.when = When::ongoing;
  deadline.first = first;
  return deadline;
}

/// "Thường xuyên" with its company, and what else may stand behind it.
std::optional<Reading<Deadline>> standing_task(Tokens tokens, Years years) {
  const bool said = std::any_of(tokens.begin(), tokens.end(),
                                [](const Token& token) { return token.text == "thường" || token.text == "liên"; });
  Tokens rest = tokens;
  for (std::size_t size = 1; size > 0 && !rest.empty();) {
    size = standing_word(rest);
    rest = rest.subspan(size);
  }
  if (!said || rest.size() == tokens.size()) return std::nullopt;
  if (rest.empty() || match_whole("{in-year} .?", rest, time_grammar()) || rest.front().text == "theo")
    return ongoing();
  if (match_whole(".", rest, {})) return ongoing();
  const auto list = time_list(rest);
  if (!list || list->items.size() != 1 || list->items.front().bound != Bound::from) return std::nullopt;
  return resolve(*list, years);
}

std::optional<Reading<Deadline>> times(Tokens tokens, Years years) {
  if (match_whole("6|sáu tháng", tokens, {})) {
    if (!years.single()) return Reading<Deadline>(Refusal::year_missing);
    const std::string half = std::to_string(years.first) + "-H1";
    return Reading<Deadline>(ReadingError{Refusal::ambiguous, {half, "định kỳ 6 tháng"}});
  }
  std::vector<Every> every = recurrence(tokens);
  if (!every.empty()) {
    Deadline deadline;
    deadline.when = When::recurring;
    deadline.every = std::move(every);
    return deadline;
  }
  if (auto standing_one = standing_task(tokens, years)) return standing_one;
  if (auto repeated = repeated_day(tokens, years)) return repeated;
  if (const auto list = time_list(tokens)) return resolve(*list, years);
  return std::nullopt;
}

std::vector<Token> without_signs(Tokens tokens) {
  std::vector<Token> kept;
  std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(kept),
               [](const Token& token) { return !token.symbol("(") && !token.symbol(")"); });
  return kept;
}

/// `tokens` without remarks in parentheses that name no time and no number.
std::vector<Token> without_remarks(Tokens tokens, Years years) {
  std::vector<Token> kept;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const Tokens rest = tokens.subspan(at);
    const auto close = std::find_if(rest.begin(), rest.end(), [](const Token& token) {
      return token.symbol(")") || token.kind == Token::Kind::number;
    });
    const auto size = static_cast<std::size_t>(close - rest.begin());
    const bool remark = rest.front().symbol("(") && size < rest.size() && rest[size].symbol(")");
    if (remark && !times(rest.subspan(1, size - 1), years)) {
      at += size;
    } else {
      kept.push_back(tokens[at]);
    }
  }
  return kept;
}

Deadline event(std::string_view trigger) {
  Deadline deadline;
  deadline.when = When::event;
  deadline.trigger = trigger;
  return deadline;
}

ReadingError either(const Deadline& a, const Deadline& b) { return {Refusal::ambiguous, {print(a), print(b)}}; }

/// An event is all there is, unless a time of its own stands beside it ("Theo kế hoạch, quý III").
Reading<Deadline> event_alone(const Deadline& alone, Tokens tokens, Years years) {
  for (std::size_t at = 1; at + 1 < tokens.size(); ++at) {
    if (!tokens[at].symbol(",") && !tokens[at].symbol(";")) continue;
    const auto time = times(tokens.subspan(at + 1), years);
    if (time && *time) return either(alone, **time);
  }
  return alone;
}

/// "Quý III theo hướng dẫn của …": a time, and an event that may move it.
std::optional<Reading<Deadline>> time_and_event(Tokens tokens, Years years) {
  for (std::size_t at = 1; at < tokens.size(); ++at) {
    if (!waits_for_event(tokens.subspan(at))) continue;
    Tokens left = tokens.first(at);
    if (left.back().symbol(",") || left.back().symbol(";") || left.back().symbol("-")) left = left.first(at - 1);
    auto time = left.empty() ? std::nullopt : times(left, years);
    if (!time) continue;
    if (!*time || !(**time).last) return time;
    return Reading<Deadline>(either(**time, event(written(tokens.subspan(at)))));
  }
  return std::nullopt;
}

}  // namespace

bool waits_for_event(Tokens tokens) {
  return std::any_of(std::begin(event_openings), std::end(event_openings),
                     [tokens](const Pattern& opening) { return match(opening, tokens, time_grammar()).has_value(); });
}

Reading<Deadline> read_deadline(std::string_view phrase, Years years) {
  const Phrase words(phrase, Numbers::whole);
  if (words.tokens().empty()) return Refusal::empty;
  if (words.too_long()) return Refusal::not_understood;
  if (auto time = times(without_signs(words.tokens()), years)) return *time;
  const std::vector<Token> kept = without_remarks(words.tokens(), years);
  if (auto time = times(kept, years)) return *time;
  if (waits_for_event(kept)) return event_alone(event(written(words.tokens())), kept, years);
  if (auto both = time_and_event(kept, years)) return *both;
  return has_blank(words.tokens()) ? Refusal::empty : Refusal::not_understood;
}

}  // namespace cchc::phrases
