#include "rules/other_levels.hpp"

#include <array>
#include <string_view>

#include "rules/terms.hpp"

namespace cchc::rules {

namespace {

// Each phrase stands between spaces, so that only whole words are found.
/// What a place takes part in, is measured by or is told by others may be of a wider place.
constexpr std::array<std::string_view, 22> of_others{
    " chỉ số ",     " phối hợp ", " tham gia ",     " so với ",   " xếp hạng ",  " xếp thứ ",
    " đứng ",       " dẫn đầu ",  " nhóm ",         " hệ thống ", " cuộc thi ",  " hội nghị ",
    " theo ",       " của tỉnh ", " của ubnd ",     " của sở ",   " của huyện ", " của thành phố ",
    " của thị xã ", " đề án ",    " chương trình ", " học tập "};
constexpr std::array<std::string_view, 8> dealings{" phối hợp ", " gửi ", " báo cáo ",  " hướng dẫn ",
                                                   " theo ",     " của ", " trao đổi ", " xin ý kiến "};

class Finder {
 public:
  Finder(const OwnLevel& level, const std::vector<Word>& words) : level_(level), words_(words) {}

  std::optional<OtherLevel> at(std::size_t word) const {
    if (auto found = territory(word)) return found;
    if (!level_.lowest()) return std::nullopt;
    if (auto found = neighbours(word)) return found;
    if (auto found = all_communes(word)) return found;
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

  /// "UBND tỉnh và UBND cấp xã": the plan's own office is one of those.
  std::optional<OtherLevel> all_communes(std::size_t at) const {
    if (!is(at, "ubnd") || !is(at + 1, "cấp") || !is(at + 2, "xã")) return std::nullopt;
    const std::size_t province = is(at - 1, "và") ? at - 2 : at - 1;
    const bool beside = is(province, "tỉnh") && (is(province - 1, "ubnd") || is(province - 2, "ubnd"));
    if (!beside || says(before(at), of_others)) return std::nullopt;
    return OtherLevel{at, at + 2, own("UBND ")};
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

}  // namespace

std::optional<OtherLevel> other_level_at(const OwnLevel& level, const std::vector<Word>& words, std::size_t at) {
  return Finder(level, words).at(at);
}

}  // namespace cchc::rules
