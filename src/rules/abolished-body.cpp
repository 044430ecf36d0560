#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "cchc/rules/rule.hpp"
#include "cchc/text/fold.hpp"
#include "rules/data/abolished_bodies.hpp"
#include "rules/judged_day.hpp"
#include "rules/level_words.hpp"
#include "rules/shipped_terms.hpp"
#include "rules/survey.hpp"
#include "rules/terms.hpp"

namespace cchc::rules {

namespace {

using Row = data::abolished_bodies::Row;

constexpr diagnostics::Message messages[] = {
    {{"\"{typed}\" không còn từ ngày {day} ({by})", "\"{typed}\" is no more since {day} ({by})"},
     {"ghi {now}; nếu kể lại việc trước đó, ghi thêm \"(cũ)\"",
      "write {now}; where it tells of the past, add \"(cũ)\""}},
    {{"\"{typed}\" có lẽ không còn từ ngày {day} ({by}), nên kiểm tra lại",
      "\"{typed}\" may be no more since {day} ({by}): worth checking"},
     {"nếu đúng vậy, ghi {now}", "if so, write {now}"}},
};

// Each phrase stands between spaces, so that only whole words are found.
constexpr std::array<std::string_view, 22> histories{" cũ ",
                                                     " trước đây ",
                                                     " trước khi ",
                                                     " trước ngày ",
                                                     " trước sắp xếp ",
                                                     " trước thời điểm ",
                                                     " chuyển giao ",
                                                     " bàn giao ",
                                                     " chuyển về ",
                                                     " chuyển từ ",
                                                     " tiếp nhận từ ",
                                                     " kết thúc ",
                                                     " chấm dứt ",
                                                     " giải thể ",
                                                     " bãi bỏ ",
                                                     " sáp nhập ",
                                                     " hợp nhất ",
                                                     " sắp xếp ",
                                                     " không tổ chức ",
                                                     " không còn ",
                                                     " thay thế ",
                                                     " chuyển xuống "};
/// "UBND các xã, phường, thị trấn" in a commune's plan is for wrong-level.
constexpr std::array<std::string_view, 3> neighbours{" ubnd các ", " hđnd các ", " địa bàn các "};
constexpr std::array<std::string_view, 6> cities{" hà nội ",  " hồ chí minh ", " hải phòng ",
                                                 " đà nẵng ", " cần thơ ",     " huế "};

/// The document that the sentence cites by number may be of the time when the body was there.
bool cited_then(std::string_view text, const std::vector<Word>& words, Stretch sentence, calendar::Date until) {
  const std::vector<DocumentMention> documents = documents_in(text, words, sentence);
  return std::any_of(documents.begin(), documents.end(),
                     [&](const DocumentMention& one) { return !one.citation.issued || *one.citation.issued < until; });
}

bool says_province(const std::vector<Word>& words) {
  return std::any_of(words.begin(), words.end(), [](const Word& one) { return one.folded == "tỉnh"; });
}

class Check {
 public:
  Check(const model::Plan& plan, calendar::Date day, diagnostics::Diagnostics& diagnostics)
      : plan_(plan), day_(day), diagnostics_(diagnostics) {
    const model::Level level = plan.place && plan.place->level ? *plan.place->level : model::Level::commune;
    commune_ = level == model::Level::commune || level == model::Level::ward;
    if (plan.place) parent_ = term_words(plan.place->parent.text);
    under_tinh_ = says_province(parent_);
  }

  void check(const model::Scalar& scalar) {
    const std::vector<Word> words = term_words(scalar.text);
    for (const TermFound& one : abolished_bodies.find(words)) {
      const Row& row = data::abolished_bodies::rows[one.row];
      const auto until = calendar::parse_iso(row.until);
      if (!until || day_ < *until || !is_meant(row, words, one)) continue;
      const Stretch sentence = sentence_of(words, one.first);
      if (says(spaced(words, sentence.begin, sentence.end), histories)) continue;
      if (quoted(scalar.text, words, one.first, one.last) || cited_then(scalar.text, words, sentence, *until)) continue;
      report(scalar, row, *until, words[one.first].begin, words[one.last].end);
    }
  }

  /// True where the plan itself is of a level that is no more: then that is all there is to say.
  bool own_level() {
    if (!plan_.place || plan_.place->level.value != model::Level::district || !districts_gone()) return false;
    const model::Scalar& level = plan_.place->level.words;
    report(level, districts(), *districts_gone(), 0, level.text.size());
    return true;
  }

  /// "thị trấn Mẫu" as the place itself.
  void own_name() {
    if (!plan_.place || !districts_gone()) return;
    const model::Scalar& name = plan_.place->name;
    const std::vector<Word> words = term_words(name.text);
    const PlaceWord kind = place_at(words, 0);
    if (kind.words == 0 || kind.unit != PlaceKind::town) return;
    report(name, row_of("UBND thị trấn"), *districts_gone(), words.front().begin, words[kind.words - 1].end);
  }

  /// "huyện Mẫu, tỉnh Mẫu" as what the place belongs to.
  void parent() {
    if (!plan_.place || !districts_gone()) return;
    const std::vector<Word>& words = parent_;
    if (words.size() < 2) return;
    const PlaceKind kind = place_at(words, 0).unit;
    const bool district =
        place_at(words, 0).words > 0 && (kind == PlaceKind::district || (kind == PlaceKind::city && under_tinh_));
    if (!district) return;
    std::size_t last = 0;
    while (last + 1 < words.size() && words[last + 1].before == Pause::none) ++last;
    report(plan_.place->parent, districts(), *districts_gone(), words.front().begin, words[last].end);
  }

 private:
  static const Row& districts() { return row_of("cấp huyện"); }

  /// The row whose first spelling begins so.
  static const Row& row_of(std::string_view body) {
    const auto& rows = data::abolished_bodies::rows;
    return *std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.body.starts_with(body); });
  }

  /// The day since which there are no districts, where the plan is of that day or later.
  std::optional<calendar::Date> districts_gone() const {
    const auto until = calendar::parse_iso(districts().until);
    return until && day_ >= *until ? until : std::nullopt;
  }

  static std::string spaced(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
    return rules::spaced(words, begin, std::min(end, words.size()));
  }

  bool is_meant(const Row& row, const std::vector<Word>& words, const TermFound& found) const {
    if (row.where == "communes" && !commune_) return false;
    if (row.where == "under-tinh") {
      return under_tinh_ && !says(spaced(words, found.last + 1, found.last + 4), cities);
    }
    const std::size_t near = std::min<std::size_t>(found.first, 4);
    const bool town = words[found.last].folded == "trấn" && plan_.place && plan_.place->level && commune_;
    if (town && says(spaced(words, found.first - near, found.first + 1), neighbours)) return false;
    return found.first == 0 || words[found.first].folded != "phòng" || words[found.first - 1].folded != "văn";
  }

  void report(const model::Scalar& scalar, const Row& row, calendar::Date until, std::size_t begin, std::size_t end) {
    const bool hint = row.source.find("[check") != std::string_view::npos;
    diagnostics::Diagnostic& one =
        diagnostics_.report(abolished_body.info, plan_.places.within(scalar, begin, end), messages[hint ? 1 : 0],
                            {{"typed", scalar.text.substr(begin, end - begin)},
                             {"day", calendar::official(until)},
                             {"by", row.by},
                             {"now", std::string(row.now_vi), std::string(row.now_en)}});
    if (hint) one.severity = diagnostics::Severity::info;
  }

  const model::Plan& plan_;
  calendar::Date day_;
  diagnostics::Diagnostics& diagnostics_;
  bool commune_ = true;
  std::vector<Word> parent_;  ///< the words of what the place belongs to
  bool under_tinh_ = false;
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const auto day = judged_day(view.plan);
  if (!day) return;
  Check bodies_named(view.plan, *day, diagnostics);
  if (bodies_named.own_level()) return;
  bodies_named.own_name();
  bodies_named.parent();
  const Passages& all = view.survey.passages;
  for (const auto* passages : {&all.prose, &all.deadlines, &all.unread}) {
    for (const Passage& one : *passages) {
      if (one.own && one.clues.has(Clue::abolished_body)) bodies_named.check(all.words(one));
    }
  }
}

}  // namespace

const Rule abolished_body{{"CC311",
                           "abolished-body",
                           diagnostics::Severity::warning,
                           {"cơ quan, cấp hành chính đã bãi bỏ", "a body or level that was abolished"},
                           messages},
                          check};

}  // namespace cchc::rules
