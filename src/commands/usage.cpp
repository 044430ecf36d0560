#include "commands/usage.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "cchc/text/closest.hpp"

namespace cchc::commands {

namespace {

std::string listed(std::span<const std::string_view> words) {
  std::string list;
  for (const std::string_view word : words) list += (list.empty() ? "" : ", ") + std::string(word);
  return list;
}

}  // namespace

Error wrong_use(std::string vi, std::string en) { return {Error::Status::wrong_use, std::move(vi), std::move(en)}; }

Error unknown(std::string vi, std::string en, std::string_view typed, std::span<const std::string_view> known) {
  const auto nearest = text::closest(typed, known);
  if (nearest.empty()) {
    vi += fmt::format("; chọn một trong: {}", listed(known));
    en += fmt::format("; choose one of: {}", listed(known));
  } else {
    vi += fmt::format("; ý bạn là `{}`?", nearest[0]);
    en += fmt::format("; did you mean `{}`?", nearest[0]);
  }
  return {Error::Status::wrong_use, std::move(vi), std::move(en)};
}

std::size_t choice(std::string_view option, std::string_view typed, std::span<const std::string_view> known) {
  const auto found = std::find(known.begin(), known.end(), typed);
  if (found == known.end()) {
    throw unknown(fmt::format("`{}` không nhận \"{}\"", option, typed),
                  fmt::format("`{}` does not take \"{}\"", option, typed), typed, known);
  }
  return static_cast<std::size_t>(found - known.begin());
}

int number(std::string_view option, std::string_view typed, int least, int most) {
  int value = 0;
  const auto [end, failed] = std::from_chars(typed.data(), typed.data() + typed.size(), value);
  if (failed == std::errc() && end == typed.data() + typed.size() && least <= value && value <= most) return value;
  throw Error(Error::Status::wrong_use,
              fmt::format("`{}` cần một số từ {} đến {}, không phải \"{}\"", option, least, most, typed),
              fmt::format("`{}` takes a number from {} to {}, not \"{}\"", option, least, most, typed));
}

}  // namespace cchc::commands
