#include "phrases/units.hpp"

#include <algorithm>
#include <optional>

#include "cchc/text/normalize.hpp"
#include "phrases/counted_words.hpp"
#include "phrases/pattern.hpp"

namespace cchc::phrases {

namespace {

struct KnownUnit {
  std::string_view words;
  std::string_view name;
};

/// The longest that fits counts.
constexpr KnownUnit known_units[] = {
    {"%", "%"},
    {"phần_trăm", "%"},
    {"điểm_%", "điểm %"},
    {"điểm_phần_trăm", "điểm %"},
    {"điểm", "điểm"},
    {"bậc", "bậc"},
    {"tthc", "TTHC"},
    {"thủ_tục_hành_chính", "TTHC"},
    {"thủ_tục", "thủ tục"},
    {"hồ_sơ", "hồ sơ"},
    {"nhiệm_vụ", "nhiệm vụ"},
    {"hoạt_động", "hoạt động"},
    {"vụ_việc", "vụ việc"},
    {"vụ", "vụ"},
    {"người", "người"},
    {"lượt_người", "lượt người"},
    {"lượt", "lượt"},
    {"lần", "lần"},
    {"phút", "phút"},
    {"giờ", "giờ"},
    {"ngày_làm_việc", "ngày làm việc"},
    {"ngày", "ngày"},
    {"tuần", "tuần"},
    {"tháng", "tháng"},
    {"quý", "quý"},
    {"năm", "năm"},
    {"văn_bản", "văn bản"},
    {"dịch_vụ_công", "dịch vụ công"},
    {"dịch_vụ", "dịch vụ"},
    {"cuộc", "cuộc"},
    {"buổi", "buổi"},
    {"lớp", "lớp"},
    {"hội_nghị", "hội nghị"},
    {"tin_bài", "tin bài"},
    {"tin", "tin"},
    {"bài", "bài"},
    {"chuyên_mục", "chuyên mục"},
    {"báo_cáo", "báo cáo"},
    {"kế_hoạch", "kế hoạch"},
    {"mô_hình", "mô hình"},
    {"sáng_kiến", "sáng kiến"},
    {"tiêu_chí", "tiêu chí"},
    {"chỉ_tiêu", "chỉ tiêu"},
    {"lĩnh_vực", "lĩnh vực"},
    {"cơ_quan", "cơ quan"},
    {"đơn_vị", "đơn vị"},
    {"doanh_nghiệp", "doanh nghiệp"},
    {"cán_bộ", "cán bộ"},
    {"công_chức", "công chức"},
    {"tổ_chức", "tổ chức"},
    {"hộ", "hộ"},
    {"phiếu", "phiếu"},
    {"ý_kiến", "ý kiến"},
    {"kiến_nghị", "kiến nghị"},
    {"giao_dịch", "giao dịch"},
    {"đồng", "đồng"},
    {"nghìn_đồng", "nghìn đồng"},
    {"triệu_đồng", "triệu đồng"},
    {"tỷ_đồng", "tỷ đồng"},
};

/// Words that no unit holds: they open the next part of the sentence.
constexpr std::string_view stop_words[] = {
    "trở",   "hoặc",  "hay",  "và",    "đến",  "tới",   "trên", "dưới", "từ",    "được",  "đạt",   "mỗi",  "so",
    "là",    "trong", "của",  "tại",   "cho",  "về",    "theo", "do",   "để",    "có",    "với",   "đối",  "đã",
    "đúng",  "khi",   "sau",  "trước", "phấn", "quyết", "nếu",  "trừ",  "riêng", "không", "ngoại", "loại", "tăng",
    "giảm",  "bằng",  "hơn",  "tối",   "ít",   "nhiều", "vượt", "mà",   "thì",   "ở",     "bị",    "phải", "còn",
    "xuống", "lên",   "rank", "hạng",  "nhóm", "đảm",   "bảo",  "đều",  "thuộc", "hàng",  "một",   "chưa", "cần",
    "như",   "cùng",  "kể",   "vào",   "giữa", "hết",   "đầu",  "cuối", "tính",  "chỉ",   "tương", "mức",  "tỷ",
    "thành", "hoàn",  "giai", "vì",    "nhằm", "toàn",  "cả",   "ngay",
};

bool can_name(const Token& token) {
  const bool stops = std::find(std::begin(stop_words), std::end(stop_words), token.text) != std::end(stop_words);
  return token.word() && !stops &&
         std::none_of(token.text.begin(), token.text.end(), [](char c) { return '0' <= c && c <= '9'; });
}

Unit known_unit(Tokens tokens) {
  Unit best;
  if (tokens.empty()) return best;
  for (const KnownUnit& known : known_units) {
    if (known.words.front() != *tokens.front().text.c_str()) continue;
    const std::size_t size = fit_words(known.words, tokens);
    if (size > best.size) best = {std::string(known.name), size};
  }
  return best;
}

Unit other_noun(Tokens tokens, std::size_t most_words) {
  Unit unit;
  while (unit.size < std::min(most_words, tokens.size()) && can_name(tokens[unit.size])) {
    if (unit.size > 0) unit.name += ' ';
    unit.name += text::nfc(tokens[unit.size].written);
    ++unit.size;
  }
  return unit;
}

Unit noun(Tokens tokens, std::size_t most_words) {
  const Unit known = known_unit(tokens);
  return known.size > 0 ? known : other_noun(tokens, most_words);
}

/// `/lượt`, `/01 lượt`, `mỗi lượt` behind a unit.
Unit per(Tokens tokens) {
  static constexpr Pattern openings[] = {"/|mỗi 1", "/|mỗi"};
  for (const Pattern& opening : openings) {
    const auto fit = match(opening, tokens, {});
    if (!fit) continue;
    const Unit unit = noun(tokens.subspan(fit->size), 1);
    if (unit.size > 0) return {unit.name, unit.size + fit->size};
  }
  return {};
}

/// `95 năm 2025`, `95 quý IV`: the date is no unit.
bool dates_something(const Unit& unit, Tokens tokens) {
  constexpr std::string_view dated[] = {"ngày", "tháng", "quý", "năm"};
  constexpr std::string_view quarters[] = {"i", "ii", "iii", "iv"};
  if (unit.size >= tokens.size()) return false;
  const Token& next = tokens[unit.size];
  const bool counted = next.kind == Token::Kind::number ||
                       std::find(std::begin(quarters), std::end(quarters), next.text) != std::end(quarters);
  return counted && std::find(std::begin(dated), std::end(dated), unit.name) != std::end(dated);
}

/// `noun` and what it is counted by.
Unit with_period(Unit noun, Tokens tokens) {
  if (dates_something(noun, tokens)) return {};
  if (noun.size == 0 || noun.name == "%" || noun.name == "điểm %") return noun;
  const Unit each = per(tokens.subspan(noun.size));
  if (each.size == 0) return noun;
  return {noun.name + "/" + each.name, noun.size + each.size};
}

}  // namespace

Unit unit_at(Tokens tokens) {
  constexpr std::size_t most_words = 3;
  return unknown_noun_at(tokens) ? Unit{} : with_period(noun(tokens, most_words), tokens);
}

std::size_t noun_size(Tokens tokens) {
  constexpr std::size_t most_words = 6;
  return with_period(other_noun(tokens, most_words), tokens).size;
}

bool unknown_noun_at(Tokens tokens) {
  return !tokens.empty() && can_name(tokens.front()) && known_unit(tokens).size == 0 && !opens_counted(tokens.front());
}

}  // namespace cchc::phrases
