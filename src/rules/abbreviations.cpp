#include "rules/abbreviations.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "cchc/text/byte_set.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/text/letters.hpp"
#include "cchc/text/utf8.hpp"
#include "rules/abbreviation_definition.hpp"
#include "rules/data/abbreviations.hpp"

namespace cchc::rules {

namespace {

/// The short forms of src/data/abbreviations.yaml, in the order of their bytes.
constexpr auto common = [] {
  std::array<std::string_view, data::abbreviations::rows.size()> all;
  std::transform(data::abbreviations::rows.begin(), data::abbreviations::rows.end(), all.begin(),
                 [](const data::abbreviations::Row& row) { return row.short_form; });
  std::sort(all.begin(), all.end());
  return all;
}();

/// Four words in capitals one after another are a title.
constexpr std::size_t longest_run = 3;

/// How many bytes the capital at `at` has: one of A to Z, or of the letters of two bytes in `wide`; 0: there is none.
std::size_t capital_at(std::string_view text, std::size_t at, std::string_view wide) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return byte >= 'A' && byte <= 'Z' ? 1 : 0;
  if (byte < 0xC3 || byte > 0xC6 || at + 1 == text.size()) return 0;
  return wide.find(text.substr(at, 2)) != std::string_view::npos ? 2 : 0;
}

bool has_two_capitals(std::string_view text, std::string_view wide) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t behind = at + capital_at(text, at, wide);
    if (behind > at && behind < text.size() && capital_at(text, behind, wide) > 0) return true;
  }
  return false;
}

/// Two capitals side by side: without them there is nothing to look for.
bool may_hold_any(std::string_view text) { return has_two_capitals(text, "ĐƯƠ"); }

/// The same for a word of a text that may hold some.
bool may_be_one(std::string_view word) { return has_two_capitals(word, "ĐƯƠĂÂÊÔ"); }

/// A capital as abbreviations have them: without a tone mark (Ư, Ơ, Đ are letters of their own).
bool is_plain_capital(char32_t letter) {
  return (letter >= U'A' && letter <= U'Z') ||
         std::u32string_view(U"ĐƯƠĂÂÊÔ").find(letter) != std::u32string_view::npos;
}

bool is_digit(char32_t letter) { return letter >= U'0' && letter <= U'9'; }

bool is_roman(std::string_view letters) { return letters.find_first_not_of("IVXL") == std::string_view::npos; }

bool is_hyphen(char32_t letter) { return letter == U'-' || letter == U'–' || letter == U'&'; }

/// Takes off `letters` what stands in front of their first hyphen, which may be nothing, and that hyphen.
std::string_view take_part(std::string_view& letters) {
  for (std::size_t end = 0; end < letters.size();) {
    const text::CodePoint one = text::decode(letters.substr(end));
    const std::string_view part = letters.substr(0, end);
    end += one.bytes;
    if (!is_hyphen(one.value)) continue;
    letters.remove_prefix(end);
    return part;
  }
  return std::exchange(letters, {});
}

/// `12/KH-UBND`, `/KH-UBND`, `…/BC-UBND`.
bool is_document_number(std::string_view chunk) {
  const std::size_t slash = chunk.find('/');
  if (slash == std::string_view::npos) return false;
  const std::string_view before = chunk.substr(0, slash);
  return before.empty() || before.find_first_of("0123456789.") != std::string_view::npos || before.ends_with("…");
}

class Line {
 public:
  Line(std::string_view text, std::size_t begin, std::size_t end, std::vector<AbbreviationMention>& found)
      : text_(text), begin_(begin), end_(end), found_(found) {}

  void read() {
    static constexpr text::ByteSet blanks(" \t\r\n");
    const std::string_view line = text_.substr(begin_, end_ - begin_);
    if (!may_hold_any(line)) return;
    if (is_filing_line(line)) return;
    title_ = is_title(line);
    for (std::size_t at = begin_; at < end_;) {
      const std::size_t next = blanks.first_in(text_.substr(0, end_), at);
      if (next > at) chunk(at, next);
      at = next + 1;
    }
    flush();
  }

 private:
  /// "- Lưu: VT, LĐVP": the shorthand of those who file the paper.
  static bool is_filing_line(std::string_view line) {
    const std::size_t word = line.find_first_not_of(" -\t");
    if (word == std::string_view::npos || (line[word] != 'L' && line[word] != 'l')) return false;
    return text::fold(line.substr(word, line.find(':', word) - word)) == "lưu";
  }

  static bool is_title(std::string_view line) {
    bool small = false;
    while (!line.empty() && !small) {
      const text::CodePoint one = text::decode(line);
      small = text::base_letter(one.value) != 0 && !text::is_capital(one.value);
      line.remove_prefix(one.bytes);
    }
    return !small && text::trim(line).find(' ') != std::string_view::npos;
  }

  void chunk(std::size_t begin, std::size_t end) {
    const std::string_view bytes = text_.substr(begin, end - begin);
    if (bytes.front() == '(') flush();
    bool small = false;
    bool toned = false;
    for (std::string_view rest = bytes; !rest.empty() && !small;) {
      const text::CodePoint one = text::decode(rest);
      const bool letter = text::base_letter(one.value) != 0;
      small = small || (letter && !text::is_capital(one.value));
      toned = toned || (letter && text::is_capital(one.value) && !is_plain_capital(one.value));
      rest.remove_prefix(one.bytes);
    }
    if (small) flush();
    toned_ = toned_ || (toned && !small);
    if (!small) ++run_;
    if (may_be_one(bytes) && !is_document_number(bytes)) pieces(begin, end);
    if (small || std::string_view(").,;:").find(bytes.back()) != std::string_view::npos) flush();
  }

  /// Collects the runs of capitals, joined by hyphens, that no other letter or figure touches.
  void pieces(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end;) {
      std::size_t stop = at;
      bool whole = true;
      while (stop < end) {
        const text::CodePoint one = text::decode(text_.substr(stop, end - stop));
        const bool letter = text::base_letter(one.value) != 0 || is_digit(one.value);
        if (!letter && !(is_hyphen(one.value) && stop > at)) break;
        whole = whole && (is_plain_capital(one.value) || is_hyphen(one.value));
        stop += one.bytes;
      }
      if (stop > at) piece(at, stop, whole);
      at = stop > at ? stop : at + text::decode(text_.substr(at)).bytes;
    }
  }

  void piece(std::size_t begin, std::size_t end, bool whole) {
    std::string_view letters = text_.substr(begin, end - begin);
    while (!letters.empty() && (letters.back() == '-' || letters.back() == '&')) letters.remove_suffix(1);
    if (!whole) return;
    for (std::string_view rest = letters; !rest.empty();) {
      const std::string_view part = take_part(rest);
      if (!part.empty() && (text::length(part) < 2 || is_roman(part))) return;
    }
    std::optional<std::string> meaning = definition(text_, begin, begin + letters.size());
    const bool defines = meaning.has_value();
    pending_.push_back({letters, begin, begin + letters.size(), defines, std::move(meaning).value_or("")});
  }

  /// The run of words in capitals ends: what it held counts unless it was a title.
  void flush() {
    const bool is_part_of_title = title_ || toned_ || run_ > longest_run;
    for (AbbreviationMention& one : pending_) {
      if (one.defines || !is_part_of_title) found_.push_back(std::move(one));
    }
    pending_.clear();
    toned_ = false;
    run_ = 0;
  }

  std::string_view text_;
  std::size_t begin_;
  std::size_t end_;
  std::vector<AbbreviationMention>& found_;
  std::vector<AbbreviationMention> pending_;
  bool title_ = false;
  bool toned_ = false;
  std::size_t run_ = 0;
};

}  // namespace

std::vector<std::string_view> parts_of(std::string_view letters) {
  std::vector<std::string_view> parts;
  while (!letters.empty()) {
    if (const std::string_view part = take_part(letters); !part.empty()) parts.push_back(part);
  }
  return parts;
}

std::vector<AbbreviationMention> abbreviations_in(std::string_view text) {
  std::vector<AbbreviationMention> found;
  if (!may_hold_any(text)) return found;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    Line(text, begin, end, found).read();
    begin = end + 1;
  }
  return found;
}

bool is_common_abbreviation(std::string_view letters) {
  return std::binary_search(common.begin(), common.end(), letters);
}

}  // namespace cchc::rules
