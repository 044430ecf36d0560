#include "cchc/text/odd_letters.hpp"

#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"
#include "text/byte_machine.hpp"
#include "text/characters.hpp"
#include "text/clusters.hpp"

namespace cchc::text {

namespace {

constexpr std::u32string_view usual_letters = U"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u00A0§°±²³·×";

constexpr bool is_usual(char32_t value) {
  if (value < 0x800) return usual_letters.find(value) != std::u32string_view::npos;
  return (value >= U'Ạ' && value <= U'ỹ') || (value >= 0x2010 && value <= 0x2026) || value == U'≤' || value == U'≥' ||
         value == U'₫' || value == U'→';
}

constexpr bool is_usual_ascii(std::size_t byte) {
  return (byte >= 0x20 && byte < 0x7F && byte != '\\') || byte == '\t' || byte == '\n' || byte == '\r';
}

/// The character whose first bytes begin at `first` and whose last one is `byte`.
constexpr char32_t ended_by(std::size_t byte, char32_t first) { return first + static_cast<char32_t>(byte - 0x80); }

// Two machines that both come back to their first state are all it takes: more than ten states would be one.

/// Looks at the letters of two bytes, and at ₫ and →; lets the rest of what follows others pass.
constexpr ByteMachine short_letters = [] {
  enum : unsigned { between, bad, c2, c6 = c2 + 4, e2, e2_82, e2_86 };
  ByteMachine machine(bad);
  for (std::size_t byte = 0; byte < 0x80; ++byte) {
    if (is_usual_ascii(byte)) machine.lead(byte, between, between);
  }
  for (std::size_t byte = 0x80; byte < 0xC0; ++byte) {
    machine.lead(byte, between, between);
    machine.lead(byte, e2, byte == 0x82 ? e2_82 : (byte == 0x86 ? e2_86 : between));
    for (unsigned state = c2; state <= c6; ++state) {
      if (is_usual(ended_by(byte, (state - c2 + 2) * 0x40))) machine.lead(byte, state, between);
    }
    if (is_usual(ended_by(byte, 0x2080))) machine.lead(byte, e2_82, between);
    if (is_usual(ended_by(byte, 0x2180))) machine.lead(byte, e2_86, between);
  }
  for (unsigned state = c2; state <= c6; ++state) machine.lead(0xC2 + (state - c2), between, state);
  machine.lead(0xE1, between, between);
  machine.lead(0xE2, between, e2);
  return machine;
}();

/// Looks at the letters of three bytes, but ₫ and →, and that as many bytes follow each first one as should.
constexpr ByteMachine long_letters = [] {
  enum : unsigned { between, bad, last, e1, e1_ba, e1_bb, e2, e2_80, e2_89 };
  ByteMachine machine(bad);
  for (std::size_t byte = 0; byte < 0x80; ++byte) machine.lead(byte, between, between);
  for (std::size_t byte = 0x80; byte < 0xC0; ++byte) {
    machine.lead(byte, last, between);
    if (is_usual(ended_by(byte, 0x1E80))) machine.lead(byte, e1_ba, between);
    if (is_usual(ended_by(byte, 0x1EC0))) machine.lead(byte, e1_bb, between);
    if (is_usual(ended_by(byte, 0x2000))) machine.lead(byte, e2_80, between);
    if (is_usual(ended_by(byte, 0x2240))) machine.lead(byte, e2_89, between);
  }
  for (std::size_t byte = 0xC2; byte <= 0xC6; ++byte) machine.lead(byte, between, last);
  machine.lead(0xE1, between, e1);
  machine.lead(0xBA, e1, e1_ba);
  machine.lead(0xBB, e1, e1_bb);
  machine.lead(0xE2, between, e2);
  machine.lead(0x80, e2, e2_80);
  machine.lead(0x89, e2, e2_89);
  machine.lead(0x82, e2, last);
  machine.lead(0x86, e2, last);
  return machine;
}();

constexpr bool is_emoji(char32_t value) {
  return value >= 0x1F000 || (value >= 0x2190 && value <= 0x2BFF) || value == 0xFE0F;
}

constexpr bool hides(char32_t value) {
  return is_invisible(value) || value == 0x034F || value == 0x061C || value == 0x180E || value == 0x2028 ||
         value == 0x2029 || value == 0x3164 || (value >= 0xFFF9 && value <= 0xFFFB);
}

}  // namespace

bool all_usual(std::string_view bytes) {
  constexpr std::size_t at_once = 8;  // steps without a branch between them
  ByteMachine::State of_short = 0;
  ByteMachine::State of_long = 0;
  const auto step = [&](char byte) {
    of_short = short_letters.step(of_short, byte);
    of_long = long_letters.step(of_long, byte);
  };
  for (; bytes.size() >= at_once; bytes.remove_prefix(at_once)) {
    for (std::size_t at = 0; at < at_once; ++at) step(bytes[at]);
  }
  for (const char byte : bytes) step(byte);
  return ByteMachine::is_first(of_short) && ByteMachine::is_first(of_long);
}

std::vector<OddPlace> not_in_nfc(std::string_view text) {
  std::vector<OddPlace> places;
  for (const Cluster& one : clusters(text)) {
    if (one.settled) continue;
    const std::string_view typed = text.substr(one.begin, one.end - one.begin);
    std::string composed = nfc(typed);
    if (composed != typed) places.push_back({one.begin, one.end, one.first, std::move(composed), true});
  }
  return places;
}

std::vector<OddPlace> invisible(std::string_view text) {
  std::vector<OddPlace> places;
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint one = decode(text.substr(at));
    const std::size_t end = at + one.bytes;
    const bool joins_emoji = one.value == 0x200D && is_emoji(before);
    const bool separates = one.value == 0x2028 || one.value == 0x2029;
    if (hides(one.value) && !joins_emoji) places.push_back({at, end, one.value, separates ? " " : "", true});
    before = one.value;
    at = end;
  }
  return places;
}

std::string mended(std::string_view text, const std::vector<OddPlace>& places) {
  std::string out;
  std::size_t done = 0;
  for (const OddPlace& one : places) {
    out += text.substr(done, one.begin - done);
    out += one.meant;
    done = one.end;
  }
  out += text.substr(done);
  return out;
}

}  // namespace cchc::text
