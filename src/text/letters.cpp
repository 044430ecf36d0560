#include "cchc/text/letters.hpp"

#include <array>
#include <cstddef>
#include <string>

#include "cchc/text/fold.hpp"
#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::text {

namespace {

/// Latin letters end before this one.
constexpr std::size_t letters = 0x1F00;

struct Letter {
  char base = 0;
  bool capital = false;
};

std::array<Letter, letters> look_up() {
  std::array<Letter, letters> table;
  const auto learn = [&](std::size_t begin, std::size_t end) {
    for (std::size_t value = begin; value < end; ++value) {
      std::string bytes;
      append(bytes, static_cast<char32_t>(value));
      const std::string plain = bare(bytes);
      if (plain.size() == 1 && plain[0] >= 'a' && plain[0] <= 'z') table[value] = {plain[0], lower(bytes) != bytes};
    }
  };
  learn(0x41, 0x250);
  learn(0x1E00, letters);
  return table;
}

Letter known(char32_t letter) {
  static const std::array<Letter, letters> table = look_up();
  return letter < letters ? table[letter] : Letter{};
}

}  // namespace

char base_letter(char32_t letter) { return known(letter).base; }

bool is_capital(char32_t letter) { return known(letter).capital; }

}  // namespace cchc::text
