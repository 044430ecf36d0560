#include "layout/plain_text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace cchc::layout {

namespace {

constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`~=+. \t";
constexpr std::string_view flow_signs = ",[]{}:?";

/// Signs that numbers, times and dates of any version are made of, once they begin with a digit.
constexpr std::string_view number_signs = "0123456789abcdefABCDEFxXoO_.,:+-tTzZ ";

constexpr std::array<std::string_view, 13> words{"y",     "n",    "yes", "no",  "on",  "off", "true",
                                                 "false", "null", "nan", "inf", "nil", "<<"};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& letter : out) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return out;
}

bool like_number(std::string_view text) {
  const bool digit = text.front() >= '0' && text.front() <= '9';
  return digit && text.find_first_not_of(number_signs) == std::string_view::npos;
}

/// `due:Quý I`, `– một`: to our reader a key without its space, or an item behind another sign than `-`.
bool like_entry(std::string_view text) {
  for (const std::string_view sign : {"– ", "— ", "• "}) {
    if (text.starts_with(sign)) return true;
  }
  const std::size_t colon = text.find_first_of(": ");
  if (colon == std::string_view::npos || colon + 1 == text.size()) return false;
  return text[colon] == ':' && text[colon + 1] != '/';
}

/// True where blanks other than a space, or letters that are not seen, stand in `text`.
bool has_hidden(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = [&](std::size_t i) {
      return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    if (byte(0) < ' ' || byte(0) == 0x7F) return true;
    if (byte(0) == 0xC2 && (byte(1) <= 0xA0 || byte(1) == 0xAD)) return true;
    if (byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) <= 0x8F || byte(2) >= 0xA8)) return true;
    if (byte(0) == 0xE2 && byte(1) == 0x81) return true;
    if (byte(0) == 0xE3 && byte(1) == 0x80 && byte(2) == 0x80) return true;
    if (byte(0) == 0xEF && (byte(1) >= 0xB7 || byte(1) == 0xA4)) return true;
    if (byte(0) == 0xE1 && (byte(1) == 0x9A || byte(1) == 0xA0)) return true;
    if (byte(0) >= 0xEE) return true;
  }
  return false;
}

}  // namespace

bool is_plain_text(std::string_view text, bool in_flow) {
  if (text.empty() || indicators.find(text.front()) != std::string_view::npos) return false;
  if (text.back() == ' ' || text.back() == ':' || text.find('#') != std::string_view::npos) return false;
  if (text.find(": ") != std::string_view::npos || has_hidden(text)) return false;
  if (in_flow && text.find_first_of(flow_signs) != std::string_view::npos) return false;
  if (like_number(text) || like_entry(text)) return false;
  return text.size() > 5 || std::find(words.begin(), words.end(), lower(text)) == words.end();
}

}  // namespace cchc::layout
