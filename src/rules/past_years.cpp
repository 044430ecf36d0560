#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "rules/year_mentions.hpp"

namespace cchc::rules {

namespace {

// Each phrase stands between spaces, so that only whole words are found.
using Phrases = std::span<const std::string_view>;
constexpr std::array<std::string_view, 2> comparisons{" so với ", " cùng kỳ "};
constexpr std::array<std::string_view, 13> directly_before{" từ ",  " kể từ ", " sau ",      " trước ", " đến ",
                                                           " tới ", " hết ",   " hơn ",      " bằng ",  " như ",
                                                           " bởi ", " ngoái ", " năm trước "};
constexpr std::array<std::string_view, 16> outcomes{
    " kết quả ",  " đã ",          " khắc phục ",  " tồn tại ", " hạn chế ",         " khuyết điểm ",
    " tồn đọng ", " số liệu ",     " quyết toán ", " công bố ", " rút kinh nghiệm ", " thành tích ",
    " chưa ",     " chuyển tiếp ", " kế thừa ",    " phát huy "};
constexpr std::array<std::string_view, 8> outcomes_behind{" đạt ",    " đã ",   " là ",   " còn ",
                                                          " chuyển ", " tăng ", " giảm ", " chưa "};
constexpr std::array<std::string_view, 2> reaching_back{" trở về trước ", " trở lại đây "};
constexpr std::array<std::string_view, 4> intents{" phấn đấu ", " quyết tâm ", " nâng ", " cải thiện "};
constexpr std::array<std::string_view, 8> new_actions{"xây", "ban", "triển", "thực", "tuyên", "kiểm", "rà", "lập"};

bool has(const std::string& words, Phrases phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view one) { return words.find(one) != std::string::npos; });
}

bool begins_with(const std::string& words, Phrases phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view one) { return words.starts_with(one); });
}

bool ends_with(const std::string& words, Phrases phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view one) { return words.ends_with(one); });
}

/// Where the last of the phrases begins; 0 where there is none.
std::size_t last_of(const std::string& words, Phrases phrases) {
  std::size_t last = 0;
  for (const std::string_view one : phrases) {
    const std::size_t at = words.rfind(one);
    if (at != std::string::npos) last = std::max(last, at + 1);
  }
  return last;
}

std::string joined(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  std::string text = " ";
  for (std::size_t at = begin; at < end; ++at) text += words[at].folded + " ";
  return text;
}

/// The first word of the stretch before `name` that no `pause` or heavier one cuts off, at most `most` words back.
std::size_t begin_before(const std::vector<Word>& words, std::size_t name, Pause pause, std::size_t most) {
  std::size_t begin = name;
  while (begin > 0 && name - begin < most && words[begin].before < pause) --begin;
  return begin;
}

std::size_t end_behind(const std::vector<Word>& words, std::size_t behind, Pause pause, std::size_t most) {
  std::size_t end = behind;
  while (end < words.size() && end - behind < most && words[end].before < pause) ++end;
  return end;
}

/// The clause before the mention; "… và xây dựng kế hoạch" starts anew behind "và", "… để đánh giá" behind "để".
std::string clause_before(const std::vector<Word>& words, std::size_t name) {
  constexpr std::size_t far = 16;
  std::size_t begin = begin_before(words, name, Pause::comma, far);
  for (std::size_t at = begin; at + 1 < name; ++at) {
    const bool anew = std::find(new_actions.begin(), new_actions.end(), words[at + 1].folded) != new_actions.end();
    if (words[at].folded == "để" || (words[at].folded == "và" && anew)) begin = at + 1;
  }
  return joined(words, begin, name);
}

/// "từ đầu năm", "từ tháng 12 năm", but not "ngay từ đầu năm", which is when work starts.
bool starts_there(const std::vector<Word>& words, std::size_t name) {
  std::size_t at = name;
  const auto word = [&](std::size_t back) { return at >= back ? std::string_view(words[at - back].folded) : ""; };
  const bool part = word(1) == "đầu" || word(1) == "giữa" || word(1) == "cuối";
  if (part) {
    at -= 1;
  } else if (word(2) == "tháng" || word(2) == "quý") {
    at -= 2;
  }
  return at < name && word(1) == "từ" && word(2) != "ngay";
}

/// "tháng 12 năm 2024", "quý IV năm 2024": the first window of the next year's reports begins there.
bool late_in_the_year(const std::vector<Word>& words, std::size_t name) {
  if (name < 2) return false;
  const std::string& number = words[name - 1].folded;
  if (words[name - 2].folded == "tháng") return number == "10" || number == "11" || number == "12";
  return words[name - 2].folded == "quý" && (number == "iv" || number == "4" || number == "04");
}

/// "Luật Đất đai năm 2024", "Luật năm 2015": the year is part of the name.
bool names_law(std::string_view text, const std::vector<Word>& words, std::size_t name) {
  constexpr std::size_t far = 16;
  for (std::size_t at = begin_before(words, name, Pause::stop, far); at < name; ++at) {
    const std::string_view next = words[at + 1].folded;
    if (words[at].folded == "pháp" && next == "lệnh") return true;
    if (words[at].folded == "hiến" && next == "pháp") return true;
    const std::string_view before = at > 0 ? std::string_view(words[at - 1].folded) : std::string_view();
    const bool a_law = before == "bộ" || (words[at].in(text).front() == 'L' && before != "pháp" && before != "kỷ");
    if (words[at].folded == "luật" && a_law) return true;
  }
  return false;
}

/// Part of what a document cited by number is about: the document is of that year, or has no date and no comma stands
/// between.
bool belongs_to_document(const std::vector<Word>& words, const YearMention& mention,
                         const std::vector<DocumentMention>& documents) {
  return std::any_of(documents.begin(), documents.end(), [&](const DocumentMention& one) {
    if (one.word >= mention.word) return false;
    Pause heaviest = Pause::none;
    for (std::size_t at = one.word + 1; at <= mention.word; ++at) heaviest = std::max(heaviest, words[at].before);
    if (heaviest == Pause::stop) return false;
    if (one.citation.issued) return one.citation.issued->year() == mention.year;
    const std::string& year = one.citation.number.year;
    return year.empty() ? heaviest == Pause::none : year == std::to_string(mention.year);
  });
}

/// "năm 2024 đạt 85%", "năm 2024 của phường đạt …", "năm 2024: 85%".
bool outcome_behind(std::string_view text, const std::vector<Word>& words, const YearMention& mention) {
  const std::size_t behind = mention.word + 2;
  if (behind >= words.size()) return false;
  const std::string clause = joined(words, behind, end_behind(words, behind, Pause::comma, 6));
  if (begins_with(clause, outcomes_behind)) return true;
  if (clause.starts_with(" của ") && clause.find(" đạt ") != std::string::npos) return true;
  const bool colon = mention.end < text.size() && text[mention.end] == ':';
  const char first = words[behind].folded.front();
  return colon && first >= '0' && first <= '9';
}

}  // namespace

bool means_the_past(std::string_view text, const std::vector<Word>& words, const YearMention& mention,
                    const std::vector<DocumentMention>& documents) {
  const std::size_t name = mention.word;
  const std::string near = joined(words, begin_before(words, name, Pause::stop, 10), name);
  if (has(near, comparisons) || ends_with(near, directly_before) || starts_there(words, name)) return true;
  if (late_in_the_year(words, name) || names_law(text, words, name)) return true;
  if (belongs_to_document(words, mention, documents)) return true;

  const std::string behind = joined(words, name + 2, end_behind(words, name + 2, Pause::stop, 8));
  if (has(behind, reaching_back) || behind.find(" đã ") != std::string::npos) return true;
  const std::string before = clause_before(words, name);
  if (last_of(before, outcomes) > last_of(before, intents)) return true;
  return !has(before, intents) && !before.ends_with(" trong ") && outcome_behind(text, words, mention);
}

}  // namespace cchc::rules
