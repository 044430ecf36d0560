#include <algorithm>

#include "cchc/phrases/document_number.hpp"
#include "cchc/text/fold.hpp"
#include "phrases/blanks.hpp"
#include "phrases/document_tokens.hpp"
#include "phrases/moment.hpp"

namespace cchc::phrases {

namespace {

constexpr Pattern subject_openings[] = {"về_việc|v_/_v|về"};

/// Words that open the subject and belong to it.
constexpr Pattern subject_verbs[] = {
    "ban_hành", "phê_duyệt",  "quy_định", "thực_hiện", "hướng_dẫn",
    "sửa_đổi",  "triển_khai", "đẩy_mạnh", "công_bố",   "giao",
};

std::size_t size_of(std::span<const Pattern> patterns, Tokens tokens) {
  for (const Pattern& pattern : patterns) {
    if (const auto fit = match(pattern, tokens, {})) return fit->size;
  }
  return 0;
}

bool sign(const Token& token) {
  constexpr std::string_view signs[] = {",", ";", ".", ":", "(", ")", "-", "/"};
  return token.kind == Token::Kind::symbol &&
         std::find(std::begin(signs), std::end(signs), token.text) != std::end(signs);
}

/// Where the document number stands: at the front, or behind a word; a draft's blank one only behind "số".
std::optional<std::size_t> find_number(Tokens tokens) {
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const auto read = document_at(tokens.subspan(at));
    if (!read) continue;
    const bool blank = tokens[at].symbol("/");
    const bool opened = at > 0 && (tokens[at - 1].text == "số" || tokens[at - 1].symbol(":"));
    if (!blank || at == 0 || opened) return at;
  }
  return std::nullopt;
}

class CitationReader {
 public:
  explicit CitationReader(Tokens rest) : rest_(rest) {}

  Reading<Citation> run(Citation citation) {
    out_ = std::move(citation);
    while (!rest_.empty()) {
      if (sign(rest_.front())) {
        rest_ = rest_.subspan(1);
        continue;
      }
      if (!take_date() && !take_issuer()) break;
      if (refusal_) return *refusal_;
    }
    const std::size_t opening = size_of(subject_openings, rest_);
    out_.subject = closed(rest_.subspan(opening));
    return out_;
  }

 private:
  /// The words of `tokens` without the signs that end them.
  static std::string_view closed(Tokens tokens) {
    while (!tokens.empty() && sign(tokens.back()) && !tokens.back().symbol(")"))
      tokens = tokens.first(tokens.size() - 1);
    return written(tokens);
  }

  void take(std::size_t size) { rest_ = rest_.subspan(size); }

  bool take_blank_date() {
    std::size_t size = 1;
    while (size < rest_.size() &&
           (has_blank(rest_.subspan(size, 1)) || rest_[size].symbol("/") || rest_[size].text == "tháng" ||
            rest_[size].text == "năm" || rest_[size].kind == Token::Kind::number)) {
      ++size;
    }
    if (!has_blank(rest_.first(size))) return false;
    out_.issued_text = written(rest_.subspan(1, size - 1));
    take(size);
    return true;
  }

  bool take_date() {
    if (!out_.issued_text.empty()) return false;
    const bool dated = rest_.front().text == "ngày";
    const auto fit = moment_at(rest_);
    if (!fit || fit->moment.when != When::date || fit->moment.year == 0) return dated && take_blank_date();
    const auto days = days_of(fit->moment);
    if (!days) {
      refusal_ = days.error().refusal;
    } else {
      out_.issued = days->first;
    }
    out_.issued_text = written(rest_.subspan(dated ? 1 : 0, fit->size - (dated ? 1 : 0)));
    take(fit->size);
    return true;
  }

  bool take_issuer() {
    if (!out_.issuer.empty() || rest_.front().text != "của") return false;
    take(1);
    std::size_t size = 0;
    while (size < rest_.size() && !ends_issuer(size)) ++size;
    out_.issuer = closed(rest_.first(size));
    take(size);
    return true;
  }

  bool ends_issuer(std::size_t at) const {
    const Tokens behind = rest_.subspan(at);
    const Token& token = behind.front();
    if (token.symbol(",") || token.symbol(";") || token.symbol("(") || token.text == "ngày") return true;
    return size_of(subject_openings, behind) > 0 || size_of(subject_verbs, behind) > 0;
  }

  Tokens rest_;
  Citation out_;
  std::optional<Refusal> refusal_;
};

}  // namespace

Reading<Citation> read_citation(std::string_view line) {
  const Phrase words(line, Numbers::whole);
  const Tokens tokens = words.tokens();
  if (tokens.empty()) return Refusal::empty;
  if (words.too_long()) return Refusal::not_understood;
  const auto at = find_number(tokens);
  if (!at) return Refusal::no_figure;
  const auto read = document_at(tokens.subspan(*at));
  Citation citation;
  citation.number = read->number;
  citation.number_text = written(tokens.subspan(*at, read->size));
  return CitationReader(tokens.subspan(*at + read->size)).run(std::move(citation));
}

}  // namespace cchc::phrases
