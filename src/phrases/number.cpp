#include <algorithm>
#include <string>

#include "cchc/phrases/decimal.hpp"
#include "cchc/text/fold.hpp"

namespace cchc::phrases {

namespace {

constexpr std::size_t most_digits = 15;

bool is_digit(char c) { return '0' <= c && c <= '9'; }

/// The digits between the marks of a number: `1.234,5` is 1, 234 behind a dot, 5 behind a comma.
struct Groups {
  std::string whole;
  std::string fraction;
  bool ambiguous = false;
  bool clash = false;  ///< a dot before three digits where no thousands mark can stand (`0.123`, `1234.567`)
};

std::size_t run_of_digits(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_digit(text[size])) ++size;
  return size;
}

/// Reads what follows the first run of digits: thousands groups, then at most one decimal part.
bool read_marks(std::string_view rest, Groups& groups) {
  bool thousands = false;
  while (!rest.empty()) {
    const char mark = rest.front();
    rest.remove_prefix(1);
    const std::size_t size = run_of_digits(rest);
    if (size == 0 || (mark != '.' && mark != ',')) return false;
    const std::string_view digits = rest.substr(0, size);
    rest.remove_prefix(size);
    if (mark == '.' && size == 3) {
      groups.clash = groups.clash || (!thousands && (groups.whole.size() > 3 || groups.whole.empty()));
      if (groups.clash && thousands) return false;
      groups.whole += digits;
      thousands = true;
      continue;
    }
    if (mark == '.' && thousands) return false;
    groups.fraction = digits;
    groups.ambiguous = mark == '.';
    return rest.empty();
  }
  return true;
}

std::int64_t value_of(const std::string& digits) { return digits.empty() ? 0 : std::stoll(digits); }

ReadingError both_readings(const Groups& groups) {
  const Decimal joined(value_of(groups.whole));
  const Decimal split(value_of(groups.whole), 3);
  return {Refusal::ambiguous, {vietnamese(split), vietnamese(joined)}};
}

std::string digits_of(const Decimal& number) {
  std::string digits = std::to_string(number.digits());
  if (digits.front() == '-') digits.erase(0, 1);
  if (digits.size() <= number.scale()) digits.insert(0, number.scale() + 1 - digits.size(), '0');
  return digits;
}

std::string written(const Decimal& number, char point, std::string_view thousands) {
  const std::string digits = digits_of(number);
  const std::size_t whole = digits.size() - number.scale();
  std::string out = number.digits() < 0 ? "-" : "";
  for (std::size_t at = 0; at < whole; ++at) {
    if (at > 0 && (whole - at) % 3 == 0) out += thousands;
    out += digits[at];
  }
  if (number.scale() > 0) out += point + digits.substr(whole);
  return out;
}

}  // namespace

std::string plain(const Decimal& number) { return written(number, '.', ""); }

std::string vietnamese(const Decimal& number) { return written(number, ',', "."); }

Reading<Number> read_number(std::string_view text) {
  text = text::trim(text);
  if (text.empty()) return Refusal::empty;
  const std::size_t size = run_of_digits(text);
  if (size == 0) return Refusal::not_understood;
  Groups groups;
  groups.whole = text.substr(0, size);
  groups.whole.erase(0, std::min(groups.whole.find_first_not_of('0'), size));
  if (!read_marks(text.substr(size), groups)) return Refusal::not_understood;
  if (groups.whole.size() + groups.fraction.size() > most_digits) return Refusal::not_understood;
  if (groups.clash && groups.fraction.empty()) return both_readings(groups);
  if (groups.clash) return Refusal::not_understood;
  const Decimal value(value_of(groups.whole + groups.fraction), static_cast<unsigned>(groups.fraction.size()));
  return Number{value, groups.ambiguous};
}

}  // namespace cchc::phrases
