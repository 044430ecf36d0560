#include <algorithm>

#include "phrases/document_tokens.hpp"
#include "phrases/figure.hpp"
#include "phrases/target_forms.hpp"
#include "phrases/units.hpp"

namespace cchc::phrases {

namespace {

/// Words that may stand anywhere between operator and figure.
constexpr std::string_view fillers[] = {"đạt",   "là",  "phải", "được", "tỷ",    "lệ", "mức",
                                        "tương", "ứng", "hết",  "số",   "lượng", ":"};

constexpr std::string_view separators[] = {",", ";", ".", "(", ")"};

bool percentage(const Unit& unit) { return unit.name == "%" || unit.name == "điểm %"; }

bool one_of(std::string_view text, std::span<const std::string_view> texts) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

std::size_t identifier(Tokens tokens) {
  if (tokens.front().kind != Token::Kind::number || !tokens.front().number) return 0;
  return percentage(unit_at(tokens.subspan(1))) ? 0 : 1;
}

std::size_t count(Tokens tokens) {
  const auto read = figure_at(tokens);
  return read && !read->unit.empty() && identifier(tokens) > 0 ? read->size : 0;
}

std::size_t duration(Tokens tokens) {
  constexpr std::string_view times[] = {"phút", "giờ", "ngày", "ngày làm việc", "tuần", "tháng", "năm"};
  const auto read = figure_at(tokens);
  return read && one_of(read->unit, times) ? read->size : 0;
}

std::size_t year(Tokens tokens) {
  const auto value = whole(tokens.front());
  return value && 1900 <= *value && *value < 2200 ? 1 : 0;
}

std::size_t small_number(Tokens tokens) {
  const auto value = whole(tokens.front());
  return value && tokens.front().written.size() <= 2 && identifier(tokens) > 0 ? 1 : 0;
}

std::size_t bare_number(Tokens tokens) {
  const auto read = figure_at(tokens);
  return read && read->unit.empty() ? small_number(tokens) : 0;
}

/// `Q3`, `H1`, `T12` and `9M`.
std::size_t period_code(Tokens tokens) {
  constexpr std::string_view letters = "qht";
  const Token& token = tokens.front();
  if (!token.word() || token.text.size() < 2 || token.text.size() > 3) return 0;
  const bool numbered =
      std::all_of(token.text.begin() + 1, token.text.end(), [](char c) { return '0' <= c && c <= '9'; });
  return token.text == "9m" || (numbered && letters.find(token.text.front()) != std::string_view::npos) ? 1 : 0;
}

constexpr Slot parts_of_dates[] = {{"{y}", year}, {"{s}", small_number}};

std::size_t longest(std::span<const Pattern> patterns, Tokens tokens, const Grammar& grammar) {
  std::size_t size = 0;
  for (const Pattern& pattern : patterns) {
    const auto fit = match(pattern, tokens, grammar);
    if (fit) size = std::max(size, fit->size);
  }
  return size;
}

std::size_t date(Tokens tokens) {
  static constexpr Pattern patterns[] = {"{s} / {s} / {y}", "{s} - {s} - {y}", "{s} . {s} . {y}", "{y} - {s} - {s}",
                                         "{s} tháng {s} năm|/ {y}"};
  return longest(patterns, tokens, {parts_of_dates, {}});
}

/// `, 4` behind `mức độ 3`.
std::size_t more(Tokens tokens) {
  std::size_t size = 0;
  for (;;) {
    const auto fit =
        size < tokens.size() ? match(",|và|-|hoặc|đến {s}", tokens.subspan(size), {parts_of_dates, {}}) : std::nullopt;
    if (!fit) return size;
    size += fit->size;
  }
}

/// The word behind "không có": not the end, not another sign.
std::size_t object(Tokens tokens) { return tokens.front().word() ? 1 : 0; }

/// "giao" in the sense of "assigned", not as the first half of another word.
std::size_t assigned(Tokens tokens) {
  constexpr std::string_view others[] = {"dịch", "thông", "tiếp", "ban",  "lưu", "diện",  "thức",
                                         "tự",   "nhận",  "hàng", "thoa", "nộp", "quyền", "khoán"};
  if (tokens.front().text != "giao") return 0;
  return tokens.size() > 1 && one_of(tokens[1].text, others) ? 0 : 1;
}

/// The tokens before the parenthesis that closes what is open at the start.
std::size_t inside(Tokens tokens) {
  std::size_t depth = 0;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].symbol("(")) ++depth;
    if (tokens[at].symbol(")") && depth-- == 0) return at;
  }
  return 0;
}

/// The tokens before the next sign that ends a clause, parentheses passed over whole.
std::size_t tail(Tokens tokens) {
  std::size_t at = 0;
  while (at < tokens.size()) {
    if (tokens[at].symbol("(")) {
      const std::size_t size = inside(tokens.subspan(at + 1));
      if (size == 0) return at;
      at += size + 2;
    } else if (tokens[at].kind == Token::Kind::symbol && one_of(tokens[at].text, separators)) {
      return at;
    } else {
      ++at;
    }
  }
  return at;
}

std::size_t exception(Tokens tokens) { return tokens.front().text == "riêng" ? inside(tokens) : 0; }

std::size_t exception_to_the_end(Tokens tokens) {
  return match("riêng {...} thực_hiện theo", tokens, {}) ? tail(tokens) : 0;
}

constexpr Pattern each_pattern{"mỗi|hàng|từng|/ năm|quý|tháng"};

std::size_t each(Tokens tokens) {
  const auto fit = match(each_pattern, tokens, {});
  return fit ? fit->size : 0;
}

std::size_t relative(Tokens tokens) {
  const auto fit = match("so_với năm|quý|tháng trước liền_kề?", tokens, {});
  return fit ? fit->size : 0;
}

/// A baseline holds no figure, but it may hold a time.
bool timed(Tokens tokens, std::size_t at) {
  constexpr std::string_view times[] = {"năm", "quý", "tháng", "ngày", "/", "-"};
  return year(tokens.subspan(at)) > 0 || (at > 0 && one_of(tokens[at - 1].text, times));
}

/// "so với …" up to the end of the clause, or "mỗi năm".
std::size_t since(Tokens tokens) {
  if (const std::size_t size = each(tokens)) return size;
  const auto fit = match("so_với", tokens, {});
  if (!fit) return 0;
  std::size_t size = fit->size;
  while (size < tokens.size() && !(tokens[size].kind == Token::Kind::symbol && one_of(tokens[size].text, separators))) {
    if (tokens[size].kind == Token::Kind::number && !timed(tokens, size)) return 0;
    ++size;
  }
  return size > fit->size ? size : 0;
}

constexpr Slot slots[] = {
    {"{f}", figure_size},
    {"{id}", identifier},
    {"{y}", year},
    {"{s}", small_number},
    {"{bare}", bare_number},
    {"{code}", period_code},
    {"{count}", count},
    {"{duration}", duration},
    {"{date}", date},
    {"{document}", document_size},
    {"{more}", more},
    {"{noun}", noun_size},
    {"{object}", object},
    {"{assigned}", assigned},
    {"{inside}", inside},
    {"{tail}", tail},
    {"{exception}", exception},
    {"{exception-to-the-end}", exception_to_the_end},
    {"{each}", each},
    {"{relative}", relative},
    {"{since}", since},
};

constexpr Grammar grammar{slots, fillers};

}  // namespace

const Grammar& target_grammar() { return grammar; }

}  // namespace cchc::phrases
