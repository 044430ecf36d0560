#include "phrases/time_list.hpp"

namespace cchc::phrases {

namespace {

/// Words around a time that do not change it.
constexpr Pattern noise{
    "từ_nay|hoàn_thành|thực_hiện|triển_khai|ban_hành|xong|trong|vào|thời_gian|thời_hạn|hạn|dự_kiến|:|-+"};

constexpr Pattern end_noise{"theo_quy_định|trở_đi|.|;+"};

struct BoundForm {
  Pattern pattern;
  Bound bound;
};

constexpr BoundForm bounds[] = {
    {"trước|<", Bound::before},
    {"đến|tới|hết|cuối|cho_đến|chậm_nhất|muộn_nhất|không_muộn_hơn|không_chậm_hơn|không_quá|≤+ là|vào|trong*",
     Bound::by},
    {"ngay|bắt_đầu* từ|kể_từ|tính_từ đầu?", Bound::from},
};

constexpr Pattern joint{"-|..|đến|tới hết|cuối*"};
constexpr Pattern separator{",|;|&|và+"};
constexpr Pattern alternative{",? hoặc|hay"};
constexpr Pattern yearly{",? hàng|mỗi năm"};
constexpr Pattern both_halves{"từ? 6|sáu tháng đầu năm? {in-year}? và|,|- 6|sáu? tháng? cuối năm {in-year}?"};

class ListReader {
 public:
  explicit ListReader(Tokens tokens) : rest_(tokens) {}

  std::optional<TimeList> run() {
    if (take_both_halves()) return std::move(list_);
    do {
      if (!take_item()) return std::nullopt;
    } while (take_separator());
    list_.yearly = take(yearly);
    take(end_noise);
    if (!rest_.empty()) return std::nullopt;
    return std::move(list_);
  }

 private:
  bool take(const Pattern& pattern) {
    const auto fit = match(pattern, rest_, time_grammar());
    if (fit) rest_ = rest_.subspan(fit->size);
    return fit.has_value();
  }

  /// "6 tháng đầu năm và cuối năm 2025": the second half leaves its number out.
  bool take_both_halves() {
    const auto fit = match_whole(both_halves, rest_, time_grammar());
    if (!fit) return false;
    const int last_year = number_in(fit->slot("{in-year}", 1));
    const int year = number_in(fit->slot("{in-year}", 0));
    const bool year_behind = last_year == 0 && rest_.back().kind == Token::Kind::number;
    list_.items = {{Bound::within, {When::half, year_behind ? 0 : year, 0, 1, 0}, {}, {}, rest_},
                   {Bound::within, {When::half, year_behind ? year : last_year, 0, 2, 0}, {}, {}, rest_}};
    return true;
  }

  bool take_moment(Moment& moment) {
    const auto fit = list_.items.empty() ? moment_at(rest_) : moment_after(list_.items.back().first, rest_);
    if (!fit) return false;
    moment = fit->moment;
    rest_ = rest_.subspan(fit->size);
    return true;
  }

  Bound take_bound() {
    for (const BoundForm& form : bounds) {
      if (take(form.pattern)) return form.bound;
    }
    return Bound::within;
  }

  Tokens taken_since(Tokens before) const { return before.first(before.size() - rest_.size()); }

  /// "trước 15/3 và 15/6": the word holds for both, a sign for the first only.
  void inherit_bound(TimeItem& item) const {
    if (list_.items.empty() || !item.bound_words.empty()) return;
    const TimeItem& before = list_.items.back();
    const bool ends = before.bound == Bound::before || before.bound == Bound::by;
    const bool said = !before.bound_words.empty() && before.bound_words.front().word();
    if (!ends || !said) return;
    item.bound = before.bound;
    item.bound_words = before.bound_words;
  }

  bool take_item() {
    TimeItem item;
    take(noise);
    Tokens before = rest_;
    if (!take_moment(item.first)) {
      item.bound = take_bound();
      item.bound_words = taken_since(before);
      take("trong|vào");
      before = rest_;
      if (!take_moment(item.first)) return false;
    }
    inherit_bound(item);
    list_.items.push_back(item);
    take_span();
    list_.items.back().words = taken_since(before);
    return true;
  }

  /// The second end, where one is joined on.
  void take_span() {
    const Tokens before = rest_;
    TimeItem& item = list_.items.back();
    const bool open = item.bound == Bound::within || item.bound == Bound::from;
    if (!open || !take(joint)) return;
    Moment last;
    if (!take_moment(last)) {
      rest_ = before;
      return;
    }
    item.bound = Bound::within;
    item.last = last;
  }

  bool take_separator() {
    const bool other = take(alternative);
    const Tokens before = rest_;
    if (!other && !take(separator)) return false;
    if (match(yearly, rest_, time_grammar()) || match_whole(end_noise, before, time_grammar())) {
      rest_ = before;
      return false;
    }
    list_.alternatives = list_.alternatives || other;
    return true;
  }

  Tokens rest_;
  TimeList list_;
};

}  // namespace

std::optional<TimeList> time_list(Tokens tokens) { return ListReader(tokens).run(); }

}  // namespace cchc::phrases
