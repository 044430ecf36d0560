#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "cchc/rules/rule.hpp"
#include "rules/level_words.hpp"
#include "rules/terms.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"\"{typed}\" là lời của cấp khác, kế hoạch này là của {level}",
      "\"{typed}\" is what another level writes; this is the plan of a {level}"},
     {"ghi \"{own}\"; nếu đúng là nói về nơi khác, ghi `# cchc: ignore[wrong-level] lý do`",
      "write \"{own}\"; if another place is meant, write `# cchc: ignore[wrong-level] reason`"}},
};

/// One of these is in every text with words of another level: địa bàn, các …, tham mưu.
constexpr std::array<std::string_view, 6> wrong_level_pieces{"bàn", "BÀN", "ác ", "ÁC ", "mưu", "MƯU"};

// Each phrase stands between spaces, so that only whole words are found.
/// What a place takes part in, is measured by or is told by others may be of a wider place.
constexpr std::array<std::string_view, 22> of_others{
    " chỉ số ",     " phối hợp ", " tham gia ",     " so với ",   " xếp hạng ",  " xếp thứ ",
    " đứng ",       " dẫn đầu ",  " nhóm ",         " hệ thống ", " cuộc thi ",  " hội nghị ",
    " theo ",       " của tỉnh ", " của ubnd ",     " của sở ",   " của huyện ", " của thành phố ",
    " của thị xã ", " đề án ",    " chương trình ", " học tập "};
constexpr std::array<std::string_view, 8> dealings{" phối hợp ", " gửi ", " báo cáo ",  " hướng dẫn ",
                                                   " theo ",     " của ", " trao đổi ", " xin ý kiến "};

/// Words of another level, and what the plan's own level says instead.
struct OtherLevel {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string own;
};

class Finder {
 public:
  Finder(const OwnLevel& level, const std::vector<Word>& words) : level_(level), words_(words) {}

  std::optional<OtherLevel> at(std::size_t word) const {
    if (auto found = territory(word)) return found;
    if (!level_.lowest()) return std::nullopt;
    if (auto found = neighbours(word)) return found;
    if (auto found = departments(word)) return found;
    return advice(word);
  }

 private:
  bool is(std::size_t at, std::string_view folded) const { return at < words_.size() && words_[at].folded == folded; }

  std::string own(std::string_view before) const { return std::string(before) + std::string(level_.name()); }

  /// The sentence up to word `at`.
  std::string before(std::size_t at) const { return spaced(words_, sentence_of(words_, at).begin, at); }

  /// "trên địa bàn thành phố", "trên địa bàn các xã, phường".
  std::optional<OtherLevel> territory(std::size_t at) const {
    if (!is(at, "địa") || !is(at + 1, "bàn")) return std::nullopt;
    std::size_t name = at + 2;
    const bool all = is(name, "các");
    if (all || is(name, "toàn")) ++name;
    const PlaceWord unit = place_at(words_, name);
    if (unit.words == 0) return std::nullopt;
    const bool many = all && level_.lowest() && (unit.unit == PlaceKind::commune || unit.unit == PlaceKind::ward);
    if (!many && !level_.is_other(unit.unit)) return std::nullopt;
    if (!many && lists_own(name + unit.words)) return std::nullopt;
    if (says(before(at), of_others)) return std::nullopt;
    const std::size_t first = at > 0 && is(at - 1, "trên") ? at - 1 : at;
    return OtherLevel{first, name + unit.words - 1, own(first < at ? "trên địa bàn " : "địa bàn ")};
  }

  /// "…, phường": the places of a list are any.
  bool lists_own(std::size_t at) const {
    if (is(at, "và") || is(at, "hoặc")) ++at;
    const bool goes_on =
        at < words_.size() && (words_[at].before == Pause::comma || is(at - 1, "và") || is(at - 1, "hoặc"));
    const PlaceWord next = goes_on ? place_at(words_, at) : PlaceWord{};
    return next.words > 0 && !level_.is_other(next.unit);
  }

  /// "UBND các xã, phường", "Chủ tịch UBND các huyện".
  std::optional<OtherLevel> neighbours(std::size_t at) const {
    if ((!is(at, "ubnd") && !is(at, "hđnd")) || !is(at + 1, "các")) return std::nullopt;
    PlaceWord unit = place_at(words_, at + 2);
    const bool lower = unit.unit == PlaceKind::commune || unit.unit == PlaceKind::ward || unit.unit == PlaceKind::town;
    if (unit.words == 0 || (!lower && !level_.is_other(unit.unit))) return std::nullopt;
    if (says(before(at), of_others)) return std::nullopt;
    std::size_t end = at + 2;
    for (; unit.words > 0; unit = place_at(words_, end)) {
      end += unit.words;
      if (end >= words_.size() || (words_[end].before != Pause::comma && !is(end, "và"))) break;
      if (is(end, "và") && place_at(words_, end + 1).words > 0) ++end;
    }
    return OtherLevel{at, end - 1, own(is(at, "ubnd") ? "UBND " : "HĐND ")};
  }

  /// "các phòng, ban chuyên môn thuộc UBND huyện", "thủ trưởng các sở".
  std::optional<OtherLevel> departments(std::size_t at) const {
    if (!is(at, "các")) return std::nullopt;
    if (is(at + 1, "sở") && at >= 2 && (is(at - 1, "trưởng") || is(at - 1, "đốc")) && !says(before(at), dealings)) {
      return OtherLevel{at - 2, at + 1, "các phòng thuộc UBND " + std::string(level_.name())};
    }
    if (!is(at + 1, "phòng") && !is(at + 1, "sở")) return std::nullopt;
    constexpr std::size_t far = 8;
    for (std::size_t of = at + 2; of < words_.size() && of < at + far && words_[of].before != Pause::stop; ++of) {
      if (!is(of, "thuộc") && !is(of, "của")) continue;
      const std::size_t name = of + (is(of + 1, "ubnd") ? 2 : 1);
      const PlaceWord unit = place_at(words_, name);
      if (unit.words == 0 || !level_.is_other(unit.unit) || says(before(at), dealings)) return std::nullopt;
      return OtherLevel{at, name + unit.words - 1, "các phòng thuộc UBND " + std::string(level_.name())};
    }
    return std::nullopt;
  }

  /// "tham mưu UBND thành phố", "tham mưu văn bản thuộc thẩm quyền của thành phố".
  std::optional<OtherLevel> advice(std::size_t at) const {
    if (!is(at, "tham") || !is(at + 1, "mưu") || says(before(at), dealings)) return std::nullopt;
    std::size_t office = at + 2;
    if (is(office, "cho") || is(office, "giúp")) ++office;
    if (is(office, "chủ") && is(office + 1, "tịch")) office += 2;
    if (is(office, "ubnd") || is(office, "hđnd")) {
      const PlaceWord unit = place_at(words_, office + 1);
      if (unit.words == 0 || !level_.is_other(unit.unit)) return std::nullopt;
      return OtherLevel{at, office + unit.words, own(is(office, "ubnd") ? "tham mưu UBND " : "tham mưu HĐND ")};
    }
    const std::size_t end = sentence_of(words_, at).end;
    for (std::size_t power = at + 2; power + 2 < end; ++power) {
      if (!is(power, "thẩm") || !is(power + 1, "quyền") || !is(power + 2, "của")) continue;
      const PlaceWord unit = place_at(words_, power + 3);
      if (unit.words == 0 || !level_.is_other(unit.unit)) return std::nullopt;
      return OtherLevel{power, power + 2 + unit.words, own("thẩm quyền của ")};
    }
    return std::nullopt;
  }

  const OwnLevel& level_;
  const std::vector<Word>& words_;
};

/// What a document cited by number is about has the words of its own level.
bool with_citation(std::string_view text, const std::vector<Word>& words, std::size_t at) {
  const Stretch sentence = sentence_of(words, at);
  const std::size_t begin = words[sentence.begin].begin;
  const std::string_view whole = text.substr(begin, words[sentence.end - 1].end - begin);
  return whole.find('/') != std::string_view::npos && !document_mentions(whole, words_of(whole)).empty();
}

constexpr std::string_view english(std::string_view level) {
  if (level == "xã") return "commune";
  if (level == "phường") return "ward";
  if (level == "đặc khu") return "special zone";
  if (level == "thị trấn") return "town";
  return level == "tỉnh" ? "province" : "district";
}

void check_text(const model::Plan& plan, const OwnLevel& level, const model::Scalar& scalar,
                diagnostics::Diagnostics& diagnostics) {
  if (!may_hold(scalar.text, wrong_level_pieces)) return;
  const std::vector<Word> words = term_words(scalar.text);
  const Finder finder(level, words);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto found = finder.at(at);
    if (!found) continue;
    at = std::max(at, found->last);
    if (quoted(scalar.text, words, found->first, found->last) || with_citation(scalar.text, words, found->first)) {
      continue;
    }
    const std::size_t begin = words[found->first].begin;
    const std::size_t end = words[found->last].end;
    diagnostics.report(wrong_level.info, plan.places.within(scalar, begin, end), messages[0],
                       {{"typed", scalar.text.substr(begin, end - begin)},
                        {"level", std::string(level.name()), std::string(english(level.name()))},
                        {"own", found->own}});
  }
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const auto day = judged_day(view.plan);
  if (!day) return;
  const OwnLevel level(view.plan, *day);
  if (!level.known()) return;
  for (const OwnText& one : own_texts(view.plan)) {
    if (!one.names_office) check_text(view.plan, level, *one.words, diagnostics);
  }
}

}  // namespace

const Rule wrong_level{{"CC209",
                        "wrong-level",
                        diagnostics::Severity::warning,
                        {"lời của cấp hành chính khác", "words of another level"},
                        messages},
                       check};

}  // namespace cchc::rules
