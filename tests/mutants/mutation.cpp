#include "mutation.hpp"

#include <algorithm>

namespace mutants {

namespace {

using Donors = std::vector<std::string>;

/// What is put in somewhere: signs of YAML, odd characters, phrases of plans out of place.
constexpr std::string_view tokens[] = {":",
                                       ": ",
                                       "- ",
                                       "-",
                                       "[",
                                       "]",
                                       "{",
                                       "}",
                                       "#",
                                       " #",
                                       "&a ",
                                       "*a",
                                       "!",
                                       "!!int ",
                                       "|",
                                       ">",
                                       ">-",
                                       "|2",
                                       "'",
                                       "\"",
                                       "%",
                                       "@",
                                       "`",
                                       "? ",
                                       ",",
                                       "<<: *a",
                                       "~",
                                       "null",
                                       "\n---\n",
                                       "\n...\n",
                                       "%YAML 1.1\n",
                                       "\t",
                                       "\r",
                                       "\r\n",
                                       "\n\n\n",
                                       "  ",
                                       "\xC2\xA0",
                                       "\xE2\x80\x8B",
                                       "\xE2\x80\xA8",
                                       "\xEF\xBB\xBF",
                                       "\xCC\x81",
                                       "\xF0\x9F\x98\x80",
                                       "\xE2\x80\x9C",
                                       "\xE2\x80\x93",
                                       "\x1B[31m",
                                       "\x7F",
                                       "\xFF",
                                       "\xC3",
                                       "\xED\xA0\x80",
                                       "\xF4\x90\x80\x80",
                                       "99999999999999999999",
                                       "-1",
                                       "0",
                                       "1e999",
                                       "0x10",
                                       "0,5",
                                       "1.000.000",
                                       "100%",
                                       "101%",
                                       "≥ 98%",
                                       "từ 98% trở lên",
                                       "31/02/2025",
                                       "29/02/2025",
                                       "00/00/0000",
                                       "2025-13-45",
                                       "01/01/9999",
                                       "1/1/1",
                                       "Quý V",
                                       "Quý I",
                                       "thường xuyên",
                                       "trước ngày 0 của tháng cuối kỳ",
                                       "0-0",
                                       "2021-2025",
                                       "2025-2021",
                                       "9/0",
                                       "12/KH-UBND",
                                       "…",
                                       "format: cchc-plan/1\n",
                                       "format: cchc-results/1\n",
                                       "areas:\n",
                                       "tasks:\n",
                                       "id: a\n",
                                       "# cchc: ignore[stale-year] x",
                                       "# cchc: ignore[",
                                       "UBND phường",
                                       "Phòng Văn hóa - Xã hội"};

/// Where line number `line` begins and the next one does.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Line any_line(std::string_view text, Chance& chance) {
  if (text.empty()) return {};
  const std::size_t at = chance.below(text.size());
  const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  const std::size_t after = text.find('\n', at);
  return {before == std::string_view::npos ? 0 : before + 1, after == std::string_view::npos ? text.size() : after + 1};
}

std::string_view words(std::string_view text, Line line) { return text.substr(line.begin, line.end - line.begin); }

void flip_byte(std::string& text, const Donors&, Chance& chance) {
  if (!text.empty()) chance.of(text) = static_cast<char>(chance.below(256));
}

void delete_bytes(std::string& text, const Donors&, Chance& chance) {
  text.erase(chance.below(text.size() + 1), 1 + chance.below(6));
}

void delete_line(std::string& text, const Donors&, Chance& chance) {
  const Line line = any_line(text, chance);
  text.erase(line.begin, line.end - line.begin);
}

void double_line(std::string& text, const Donors&, Chance& chance) {
  const Line line = any_line(text, chance);
  text.insert(line.begin, std::string(words(text, line)));
}

void swap_lines(std::string& text, const Donors&, Chance& chance) {
  Line first = any_line(text, chance);
  Line second = any_line(text, chance);
  if (first.begin > second.begin) std::swap(first, second);
  if (first.end > second.begin) return;
  const std::string moved(words(text, first));
  text.replace(second.begin, second.end - second.begin, moved + std::string(words(text, second)));
  text.erase(first.begin, first.end - first.begin);
}

void indent(std::string& text, const Donors&, Chance& chance) {
  const Line line = any_line(text, chance);
  if (chance.one_in(2)) {
    text.insert(line.begin, chance.one_in(4) ? std::string("\t") : std::string(1 + chance.below(4), ' '));
  } else {
    const std::size_t blanks = std::min(text.find_first_not_of(' ', line.begin), line.end) - line.begin;
    text.erase(line.begin, std::min(blanks, 1 + chance.below(4)));
  }
}

void insert_token(std::string& text, const Donors&, Chance& chance) {
  text.insert(chance.below(text.size() + 1), chance.of(tokens));
}

/// Another value behind the colon of a line.
void other_value(std::string& text, const Donors& donors, Chance& chance) {
  const Line line = any_line(text, chance);
  const std::size_t colon = text.find(": ", line.begin);
  if (colon >= line.end) return;
  const std::string& donor = chance.of(donors);
  const std::string_view lent = words(donor, any_line(donor, chance));
  const std::size_t value = lent.find(": ");
  const bool token = value == std::string_view::npos || chance.one_in(3);
  const std::string put = token ? std::string(chance.of(tokens)) + "\n" : std::string(lent.substr(value + 2));
  text.replace(colon + 2, line.end - colon - 2, put);
}

void lend_lines(std::string& text, const Donors& donors, Chance& chance) {
  const std::string& donor = chance.of(donors);
  const Line from = any_line(donor, chance);
  text.insert(any_line(text, chance).begin, donor.substr(from.begin, from.end - from.begin + chance.below(300)));
}

void truncate(std::string& text, const Donors&, Chance& chance) {
  if (chance.one_in(3)) {
    text.erase(0, chance.below(text.size() + 1));
  } else {
    text.resize(chance.below(text.size() + 1));
  }
}

void join(std::string& text, const Donors& donors, Chance& chance) { text += chance.of(donors); }

void windows_lines(std::string& text, const Donors&, Chance& chance) {
  const bool everywhere = chance.one_in(2);
  std::string put;
  for (const char one : text) {
    if (one == '\n' && (everywhere || chance.one_in(3))) put += '\r';
    put += one;
  }
  text = put;
}

void byte_order_mark(std::string& text, const Donors&, Chance& chance) {
  constexpr std::string_view marks[] = {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF", "\xEF\xBB\xBF\xEF\xBB\xBF",
                                        "\xFF\xFE\0\0"};
  text.insert(0, chance.of(marks));
}

void wide(std::string& text, const Donors&, Chance&) {
  std::string put("\xFF\xFE");
  for (const char one : text) put.append({one, '\0'});
  text = put;
}

void nest(std::string& text, const Donors&, Chance& chance) {
  const std::size_t depth = 1 + chance.below(chance.one_in(4) ? 3000 : 80);
  std::string put;
  const std::size_t kind = chance.below(4);
  for (std::size_t level = 0; level < depth; ++level) {
    if (kind == 0) put += '[';
    if (kind == 1) put += "{a: ";
    if (kind == 2) put += "- ";
    if (kind == 3 && level < 300) put += "\n" + std::string(level, ' ') + (level % 3 == 0 ? "tasks:" : "- id: a");
  }
  text.insert(chance.one_in(2) ? any_line(text, chance).begin : chance.below(text.size() + 1), put);
}

void long_line(std::string& text, const Donors&, Chance& chance) {
  constexpr std::string_view units[] = {"a", " ", "9", "ư",      "- ", "a: ",      "\"",
                                        "'", "#", "%", "quý I ", ",",  "\xCC\x81", "("};
  const std::string_view unit = chance.of(units);
  std::string put;
  for (std::size_t left = chance.below(chance.one_in(6) ? 40000 : 3000); left > 0; --left) put += unit;
  text.insert(chance.below(text.size() + 1), put);
}

}  // namespace

std::string mutated(std::string text, const Donors& donors, Chance& chance) {
  using Fault = void (*)(std::string&, const Donors&, Chance&);
  static constexpr Fault faults[] = {
      flip_byte,     flip_byte,       delete_bytes, delete_bytes, delete_line,  delete_line,  double_line,
      swap_lines,    indent,          indent,       indent,       insert_token, insert_token, insert_token,
      other_value,   other_value,     other_value,  other_value,  lend_lines,   truncate,     join,
      windows_lines, byte_order_mark, wide,         nest,         long_line};
  for (std::size_t left = 1 + chance.below(4); left > 0; --left) {
    constexpr std::size_t most = 200000;
    if (text.size() < most) chance.of(faults)(text, donors, chance);
  }
  return text;
}

}  // namespace mutants
