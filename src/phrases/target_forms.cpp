#include "phrases/target_forms.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "phrases/element.hpp"

namespace cchc::phrases {

namespace {

constexpr TargetForm forms[] = {
    // clauses
    {",|;|.|(|)|•|và|hoặc|hay|trong_đó|trong_số_đó|riêng|còn_lại", Meaning::separator},

    // numbers that are names
    {"tcvn_iso|iso|tcvn {id} :|- {y}", Meaning::name},
    {"tcvn_iso|iso|tcvn {id}", Meaning::name},
    {"mức_độ|cấp_độ|loại {id} {more}?", Meaning::name},
    {"đề_án|phường|quận|khu_phố|tổ_dân_phố|thôn|ấp|khóm|điều|khoản|mục|phụ_lục|biểu|mẫu|chương|tiêu_chí {id}",
     Meaning::name},
    {"nhóm|thứ|lần_thứ|covid|covid_- {id}", Meaning::name},
    {"nghị_định|nghị_quyết|quyết_định|thông_tư|chỉ_thị|công_điện|công_văn|luật số? {id}", Meaning::name},
    {"số? {document}", Meaning::name},
    {"{id} cấp_chính_quyền|cấp", Meaning::name},
    {"chính_quyền_địa_phương|chính_quyền {id} cấp", Meaning::name},
    {"giữa {count}", Meaning::name},
    {"24 / 7|24", Meaning::name},

    // dates
    {"ngày? {date}", Meaning::name},
    {"ngày {id} /|tháng {id}", Meaning::name},
    {"ngày {s} của? tháng", Meaning::name},
    {"ngày {bare}", Meaning::name},
    {"{s} tháng {s}", Meaning::name},
    {"tháng {id} {more}? /|-|năm {y}", Meaning::name},
    {"tháng {id} {more}?", Meaning::name},
    {"quý i|ii|iii|iv|1|2|3|4 /|-|năm {y}", Meaning::name},
    {"quý i|ii|iii|iv|1|2|3|4", Meaning::name},
    {"quý|năm {bare}", Meaning::refused},
    {"từ? 6|9 tháng đầu|cuối? /|năm? {y}", Meaning::name},
    {"từ? 6|9 tháng đầu|cuối năm?", Meaning::name},
    {"6|9 tháng", Meaning::name},
    {"3|6|12 tháng /|một|1* lần", Meaning::name},
    {"{y} - {s}|{code}", Meaning::name},
    {"{code} /|- {y}", Meaning::name},
    {"giai_đoạn|nhiệm_kỳ? {y} -|đến {y}", Meaning::name},
    {"định_hướng|tầm_nhìn đến năm? {y}", Meaning::name},
    {"so_với {...} năm? {y}", Meaning::name},
    {"đến|tới|từ|vào|đến_hết|đến_cuối năm {y}", Meaning::by_year},
    {"năm? {y} :", Meaning::by_year},
    {"trước năm {y}", Meaning::refused},
    {"trong? năm {y}", Meaning::in_year},
    {"năm {y} ,|và {y}", Meaning::name},

    // numbers that describe
    {"của|tại|thuộc|cho|ở {count}", Meaning::attribute},
    {"trong|trong_vòng|trong_thời_hạn|sau|trước|quá|trước_hạn|quá_hạn {duration}", Meaning::attribute},
    {"{duration} kể_từ|từ_ngày|từ_khi|sau|sau_khi", Meaning::attribute},

    // marks
    {"quyết_tâm|phấn_đấu+", Meaning::aspiration},
    {"nếu_có", Meaning::if_any},
    {"chỉ_tiêu|kế_hoạch|dự_toán|nhiệm_vụ|số|số_lượng|vốn|biên_chế {...} {assigned}", Meaning::of_assigned},
    {"khấu_trừ|bù_trừ|phòng_trừ|diệt_trừ", Meaning::words},
    {"( trừ|ngoại_trừ|loại_trừ|không_bao_gồm|chưa_bao_gồm|không_gồm|không_tính|không_kể {inside} )", Meaning::except},
    {"trừ|ngoại_trừ|loại_trừ|không_bao_gồm|chưa_bao_gồm|không_gồm|không_tính|không_kể {tail}", Meaning::except},
    {"( {exception} )", Meaning::exception},
    {"{exception-to-the-end}", Meaning::exception},

    // operator and figure
    {"≥ {f}", Meaning::at_least},
    {"từ|tối_thiểu|ít_nhất|thấp_nhất|không_dưới|không_thấp_hơn|không_ít_hơn|không_nhỏ_hơn|lớn_hơn_hoặc_bằng|"
     "cao_hơn_hoặc_bằng+ {f} {noun}? trở_lên|hoặc_hơn|hoặc_cao_hơn?",
     Meaning::at_least},
    {"{f} {noun}? trở_lên|hoặc_hơn|hoặc_cao_hơn", Meaning::at_least},
    {"đạt|hoàn_thành và|,|hoặc|/ vượt {f}", Meaning::at_least},
    {"> {f}", Meaning::more_than},
    {"trên|hơn|lớn_hơn|cao_hơn|nhiều_hơn {f}", Meaning::more_than},
    {"vượt|vượt_trên|vượt_quá {f}", Meaning::exceeds},
    {"từ|tối_thiểu|ít_nhất|≥+ trên|hơn|> {f} {noun}? trở_lên?", Meaning::more_than_or_at_least},
    {"trên|hơn|> tối_thiểu|ít_nhất {f} {noun}? trở_lên?", Meaning::more_than_or_at_least},
    {"trên|hơn|>|vượt|lớn_hơn|cao_hơn|nhiều_hơn {f} {noun}? trở_lên", Meaning::more_than_or_at_least},
    {"≤ {f}", Meaning::at_most},
    {"tối_đa|không_quá|không_vượt_quá|không_vượt|nhiều_nhất|cao_nhất|không_hơn|không_lớn_hơn|không_cao_hơn|không_trên|"
     "nhỏ_hơn_hoặc_bằng|thấp_hơn_hoặc_bằng+ {f} {noun}? trở_xuống?",
     Meaning::at_most},
    {"từ? {f} {noun}? trở_xuống", Meaning::at_most},
    {"xuống|xuống_còn|xuống_chỉ_còn {f}", Meaning::at_most},
    {"giảm {...} xuống|xuống_còn|còn|chỉ_còn {f}", Meaning::at_most},
    {"< {f}", Meaning::less_than},
    {"dưới|nhỏ_hơn|thấp_hơn|ít_hơn|chưa_đến|không_đến|chưa_tới|không_tới {f}", Meaning::less_than},
    {"= {f}", Meaning::equal},
    {"bằng? {f}", Meaning::equal},
    {"không_có chỉ_tiêu", Meaning::words},
    {"không_có|không_để|không_để_xảy_ra|không_phát_sinh|không_xảy_ra {object}", Meaning::zero},

    // two figures
    {"từ|trong_khoảng* {f} -|đến|tới|.. {f}", Meaning::range},
    {"≥|tối_thiểu|ít_nhất từ? {f} -|đến|.. {f}", Meaning::at_least_to},
    {"> {f} .. {f}", Meaning::more_than_to},
    {"≤|tối_đa|không_quá|không_vượt_quá từ? {f} -|đến|.. {f}", Meaning::at_most_to},
    {"giảm {...} xuống|xuống_còn|còn từ? {f} -|đến {f}", Meaning::at_most_to},
    {"< {f} .. {f}", Meaning::less_than_to},

    // what a higher level assigned
    {"đạt|hoàn_thành và|,|hoặc|/|- hoàn_thành? vượt mức?", Meaning::all_assigned},
    {"đạt_vượt", Meaning::all_assigned},
    {"hoàn_thành? vượt_mức", Meaning::more_than_assigned},
    {"hoàn_thành? vượt các? chỉ_tiêu|kế_hoạch|dự_toán", Meaning::more_than_assigned},
    {"vượt {...} {assigned}", Meaning::more_than_assigned},
    {"không_vượt_quá|không_vượt|không_quá|trong_phạm_vi {...} {assigned}", Meaning::at_most_assigned},

    // rank
    {"rank|hạng|thứ_hạng|xếp_hạng|xếp|đứng|vị_trí|vị_thứ|nhóm|top|tốp thứ|hạng|từ|trong|nhóm* {id} /|trên|trong "
     "tổng? số? {id} {noun}? trở_lên?",
     Meaning::rank},
    {"rank|hạng|thứ_hạng|xếp_hạng|xếp_thứ|đứng_thứ|vị_trí|vị_thứ|top|tốp thứ|hạng|từ* {id} trở_lên?", Meaning::rank},
    {"nhóm|top|tốp|trong+ {id} {...} dẫn_đầu|đứng_đầu|cao_nhất|tốt_nhất", Meaning::rank},

    // change against a baseline, and growth
    {"tăng tối_thiểu|ít_nhất|thêm|từ|hạng* {f} trở_lên? {since}?", Meaning::rise},
    {"tăng tối_thiểu|ít_nhất|thêm|từ|hạng* {f} {...} {since}", Meaning::rise},
    {"tăng tối_thiểu|ít_nhất|thêm|từ|hạng* {f} -|đến|.. {f} {since}?", Meaning::rise},
    {"giảm|cắt_giảm|rút_ngắn tối_thiểu|ít_nhất|thêm|từ* {f} trở_lên? {since}?", Meaning::fall},
    {"giảm|cắt_giảm|rút_ngắn tối_thiểu|ít_nhất|thêm|từ* {f} {...} {since}", Meaning::fall},
    {"giảm|cắt_giảm|rút_ngắn tối_thiểu|ít_nhất|thêm|từ* {f} -|đến|.. {f} {since}?", Meaning::fall},
    {"tăng|giảm|cắt_giảm|rút_ngắn tối_đa|không_quá|trên|hơn|dưới {f}", Meaning::refused},
    {"từ|tối_thiểu|ít_nhất|đạt* {f} trở_lên? ,|;|và|rồi* sau_đó? {each} tăng tối_thiểu|ít_nhất|thêm|từ* {f} "
     "{relative}? "
     ",? đến_khi|cho_đến_khi|đến|tới|cho_đến|cho_tới {f}",
     Meaning::growth},
    {"từ|tối_thiểu|ít_nhất|đạt* {f} trở_lên? ,|;|và|rồi* sau_đó? tăng tối_thiểu|ít_nhất|thêm|từ* {f} {each}? "
     "{relative}? "
     ",? đến_khi|cho_đến_khi|đến|tới|cho_đến|cho_tới {f}",
     Meaning::growth},
    {"{f} ,|;|và|rồi* sau_đó? {each} tăng tối_thiểu|ít_nhất|thêm|từ* {f}", Meaning::refused},
    {"{f} ,|;|và|rồi* sau_đó? tăng tối_thiểu|ít_nhất|thêm|từ* {f} {each}", Meaning::refused},

    // what has no exact meaning
    {"khoảng|gần|xấp_xỉ|chừng|ước|± {f}", Meaning::refused},
    {"tối_đa|không_quá|không_vượt_quá|dưới|≤|< {f} {noun}? trở_lên", Meaning::refused},
    {"{id} / {id}", Meaning::refused},
    {"từ {...} trở_lên|trở_xuống", Meaning::words},
    {"trở_xuống", Meaning::refused},
};

constexpr std::size_t first_word_count = [] {
  std::size_t count = 0;
  for (const TargetForm& form : forms) for_each_first_word(form.pattern.text(), [&](std::string_view) { ++count; });
  return count;
}();

/// By word, then by row.
constexpr auto first_words = [] {
  std::array<FirstWord, first_word_count> all;
  std::size_t at = 0;
  for (std::size_t row = 0; row < std::size(forms); ++row) {
    for_each_first_word(forms[row].pattern.text(), [&](std::string_view word) { all[at++] = {word, row}; });
  }
  std::sort(all.begin(), all.end(),
            [](const FirstWord& a, const FirstWord& b) { return a.word != b.word ? a.word < b.word : a.row < b.row; });
  return all;
}();

constexpr bool fits_anywhere(const TargetForm& form) {
  return !for_each_first_word(form.pattern.text(), [](std::string_view) {});
}

constexpr auto rows_anywhere = [] {
  std::array<std::size_t, static_cast<std::size_t>(std::count_if(std::begin(forms), std::end(forms), fits_anywhere))>
      all{};
  std::size_t at = 0;
  for (std::size_t row = 0; row < std::size(forms); ++row) {
    if (fits_anywhere(forms[row])) all[at++] = row;
  }
  return all;
}();

}  // namespace

FormsThere::FormsThere(std::string_view word) : anywhere_(rows_anywhere) {
  const auto begin = std::lower_bound(first_words.begin(), first_words.end(), word,
                                      [](const FirstWord& a, std::string_view b) { return a.word < b; });
  const auto end = std::find_if(begin, first_words.end(), [&](const FirstWord& one) { return one.word != word; });
  by_word_ = {begin, end};
}

const TargetForm* FormsThere::next() {
  if (by_word_.empty() && anywhere_.empty()) return nullptr;
  const bool by_word = anywhere_.empty() || (!by_word_.empty() && by_word_.front().row < anywhere_.front());
  const std::size_t row = by_word ? by_word_.front().row : anywhere_.front();
  if (!by_word) anywhere_ = anywhere_.subspan(1);
  while (!by_word_.empty() && by_word_.front().row == row) by_word_ = by_word_.subspan(1);
  return &forms[row];
}

}  // namespace cchc::phrases
