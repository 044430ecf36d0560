#include <algorithm>

#include "phrases/deadline_parts.hpp"

namespace cchc::phrases {

namespace {

struct EveryForm {
  Pattern pattern;
  Every every;
  bool plain;  ///< cannot be a single time of the plan's year
};

/// The longest that fits counts.
constexpr EveryForm forms[] = {
    {"tuần", Every::week, true},           {"1 tuần", Every::week, true},
    {"tháng", Every::month, true},         {"1 tháng", Every::month, true},
    {"quý", Every::quarter, true},         {"1 quý", Every::quarter, true},
    {"3|ba tháng", Every::quarter, false}, {"6|sáu tháng", Every::half, false},
    {"nửa năm", Every::half, false},       {"năm", Every::year, true},
    {"1 năm", Every::year, true},          {"12 tháng", Every::year, false},
    {"đột_xuất", Every::ad_hoc, true},
};

constexpr Pattern openings{"định_kỳ|báo_cáo|theo|thực_hiện|thường_xuyên|,|và+"};
constexpr Pattern each{"hàng|mỗi|từng|các"};
constexpr Pattern once_per{"1|một lần /|mỗi|một|1*"};
constexpr Pattern once{"/? 1|một? lần"};
constexpr Pattern separators{",|;|và|hoặc|/|&|-+"};
constexpr Pattern endings{"theo_quy_định|khi_có_yêu_cầu|khi_cần|báo_cáo|trong_năm|.+"};

class RecurrenceReader {
 public:
  explicit RecurrenceReader(Tokens tokens) : rest_(tokens) {}

  std::vector<Every> run() {
    marked_ = std::any_of(rest_.begin(), rest_.end(),
                          [](const Token& token) { return token.text == "định" || token.text == "theo"; });
    take(openings);
    do {
      if (!take_one()) return {};
    } while (take(separators));
    take(endings);
    if (!rest_.empty() || !recurs()) return {};
    std::sort(every_.begin(), every_.end());
    every_.erase(std::unique(every_.begin(), every_.end()), every_.end());
    return std::move(every_);
  }

 private:
  bool take(const Pattern& pattern) {
    const auto fit = match(pattern, rest_, {});
    if (fit) rest_ = rest_.subspan(fit->size);
    return fit.has_value();
  }

  bool take_one() {
    take("báo_cáo|định_kỳ+");
    const bool each_one = take(each);
    const bool one_per = !each_one && take(once_per);
    const EveryForm* best = nullptr;
    std::size_t size = 0;
    for (const EveryForm& form : forms) {
      const auto fit = match(form.pattern, rest_, {});
      if (!fit || fit->size <= size) continue;
      best = &form;
      size = fit->size;
    }
    if (best == nullptr) return take_nine_months();
    rest_ = rest_.subspan(size);
    const bool said_once = take(once);
    every_.push_back(best->every);
    marked_ = marked_ || each_one || one_per || said_once || best->every == Every::ad_hoc;
    plain_ = plain_ && (best->plain || every_.size() > 1);
    return true;
  }

  /// A report of nine months is one of the quarters'.
  bool take_nine_months() {
    return std::count(every_.begin(), every_.end(), Every::quarter) > 0 && take("9|chín tháng");
  }

  /// "Quý, năm" needs no "hàng"; "Năm" and "6 tháng, năm" do.
  bool recurs() const { return marked_ || (plain_ && every_.size() > 1); }

  Tokens rest_;
  std::vector<Every> every_;
  bool marked_ = false;
  bool plain_ = true;
};

struct RepeatedForm {
  Pattern pattern;
  Bound bound;
  unsigned months;  ///< between one occurrence and the next, and of the last month of each
};

constexpr RepeatedForm repeated[] = {
    {"trước ngày? {d} hàng|mỗi tháng", Bound::before, 1},
    {"chậm_nhất|đến_hết|đến|không_quá? là|vào? ngày? {d} hàng|mỗi tháng", Bound::by, 1},
    {"trước ngày? {d} của? tháng_cuối cùng? của? hàng|mỗi? quý", Bound::before, 3},
    {"chậm_nhất|đến_hết|đến|không_quá? là|vào? ngày? {d} của? tháng_cuối cùng? của? hàng|mỗi? quý", Bound::by, 3},
};

Reading<Deadline> repeat(const RepeatedForm& form, int day, Years years) {
  if (day < 1 || day > 31) return Refusal::no_such_day;
  Deadline all;
  all.when = When::several;
  for (int year = years.first; year <= years.last; ++year) {
    for (unsigned month = form.months; month <= 12; month += form.months) {
      const auto on = calendar::Date::of(year, month, static_cast<unsigned>(day));
      const calendar::Date last = on ? *on : calendar::last_day_of_month(year, month);
      Deadline one;
      one.when = form.bound == Bound::before ? When::before : When::by;
      one.last = form.bound == Bound::before ? last - 1 : last;
      all.occurrences.push_back(one);
    }
  }
  return all;
}

}  // namespace

std::vector<Every> recurrence(Tokens tokens) { return RecurrenceReader(tokens).run(); }

std::optional<Reading<Deadline>> repeated_day(Tokens tokens, Years years) {
  for (const RepeatedForm& form : repeated) {
    const auto fit = match_whole(form.pattern, tokens, time_grammar());
    if (fit) return repeat(form, number_in(fit->slot("{d}")), years);
  }
  return std::nullopt;
}

}  // namespace cchc::phrases
