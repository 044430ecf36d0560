#include "rules/printed_ids.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "cchc/text/fold.hpp"
#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::rules {

namespace {

/// Vietnamese points are lettered so; ă, â, ê, ô, ơ, ư are left out, and there is no f, j, w, z.
constexpr std::array<std::string_view, 23> letters{"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m",
                                                   "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"};

constexpr std::size_t longest_figure = 6;

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool is_figure(std::string_view text) {
  return !text.empty() && text.size() <= longest_figure && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_letter(std::string_view text) {
  if (text::length(text) != 1) return false;
  const std::string plain = text::bare(text);
  return plain.size() == 1 && plain[0] >= 'a' && plain[0] <= 'z';
}

std::string roman(std::size_t number) {
  constexpr std::array<std::string_view, 10> ones{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  return std::string(number / 10, 'X') + std::string(ones[number % 10]);
}

bool is_capital(std::string_view text) { return text::lower(text) != text; }

/// 4 of `IV` or `iv`; 0 where it is none.
std::size_t roman_value(std::string_view text) {
  constexpr std::size_t most = 39;
  if (text.find_first_not_of("IVX") != std::string_view::npos &&
      text.find_first_not_of("ivx") != std::string_view::npos) {
    return 0;
  }
  std::size_t tens = 0;
  while (tens < most / 10 && text.starts_with(is_capital(text) ? "X" : "x")) {
    text.remove_prefix(1);
    ++tens;
  }
  if (text.empty()) return tens * 10;
  for (std::size_t one = 1; one < 10; ++one) {
    const std::string digits = roman(one);
    if (text == digits || text == text::lower(digits)) return tens * 10 + one;
  }
  return 0;
}

/// `2a`: a figure with a letter behind it; the size of the figure, else 0.
std::size_t lettered_figure(std::string_view text) {
  const auto behind = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
  return behind < text.size() && behind > 0 && is_letter(text.substr(behind)) ? behind : 0;
}

bool is_part(std::string_view text) {
  return is_figure(text) || roman_value(text) != 0 || is_letter(text) || lettered_figure(text) != 0;
}

std::string_view without_brackets(std::string_view id) {
  id = text::trim(id);
  if (id.starts_with('(')) id.remove_prefix(1);
  while (id.ends_with(')') || id.ends_with('.')) id.remove_suffix(1);
  return id;
}

void add(const model::List<model::Task>& tasks, std::vector<Sibling>& list) {
  list.reserve(tasks.size());
  for (const model::Task& one : tasks)
    list.push_back({&one.id, &one.aim->terms->where, one.details->criterion.written()});
}

void add(const model::List<model::Indicator>& indicators, std::vector<Sibling>& list) {
  list.reserve(indicators.size());
  for (const model::Indicator& one : indicators) list.push_back({&one.id, &one.terms->where, one.criterion.written()});
}

template <class Heading>
void add(const model::List<Heading>& rows, std::vector<Sibling>& list) {
  list.reserve(rows.size());
  for (const Heading& one : rows) list.push_back({&one.id, nullptr, false});
}

}  // namespace

std::optional<PrintedId> printed_id(std::string_view id) {
  const std::string composed = text::nfc(without_brackets(id));
  const std::string_view whole = composed;
  const std::size_t dot = whole.rfind('.');
  std::size_t cut = dot == std::string_view::npos ? 0 : dot + 1;
  if (!is_part(whole.substr(cut))) return std::nullopt;
  for (std::size_t begin = 0; begin < cut; begin = whole.find('.', begin) + 1) {
    if (!is_part(whole.substr(begin, whole.find('.', begin) - begin))) return std::nullopt;
  }
  cut += lettered_figure(whole.substr(cut));
  return PrintedId{std::string(whole.substr(0, cut)), std::string(whole.substr(cut))};
}

bool ends_in_figure(std::string_view id) { return !id.empty() && is_digit(id.back()); }

namespace {

/// The figure at the end of an id of figures and dots, and how long what stands in front of it is.
struct Figure {
  std::size_t front = 0;
  std::size_t value = 0;
};

std::optional<Figure> figure_of(std::string_view id) {
  Figure figure;
  for (std::size_t at = 0; at < id.size(); ++at) {
    if (id[at] == '.') {
      figure = {at + 1, 0};
    } else if (is_digit(id[at])) {
      figure.value = figure.value * 10 + static_cast<std::size_t>(id[at] - '0');
    } else {
      return std::nullopt;
    }
  }
  const std::size_t digits = id.size() - figure.front;
  return digits > 0 && digits <= longest_figure ? std::optional(figure) : std::nullopt;
}

}  // namespace

bool counts_up(const Family& family) {
  std::optional<std::string_view> front;
  std::size_t last = 0;
  for (const std::vector<Sibling>& kind : family.kinds) {
    for (const Sibling& one : kind) {
      const std::string_view id = one.id->text;
      const auto figure = figure_of(id);
      if (!figure && printed_id(id)) return false;
      if (!figure) continue;
      if (front && (*front != id.substr(0, figure->front) || figure->value != last + 1)) return false;
      front = id.substr(0, figure->front);
      last = figure->value;
    }
  }
  return true;
}

std::optional<PrintedId> lettered_place(std::string_view where) {
  if (where.empty()) return std::nullopt;
  const std::string folded = text::fold(without_brackets(where));
  const std::size_t cut = folded.find_last_of(" .");
  if (cut == std::string::npos || !is_letter(std::string_view(folded).substr(cut + 1))) return std::nullopt;
  const std::string front = folded.substr(0, cut + 1);
  constexpr std::array<std::string_view, 4> openings{".", "điểm ", "mục ", "ý "};
  const bool is_point =
      std::any_of(openings.begin(), openings.end(), [&](std::string_view opening) { return front.ends_with(opening); });
  if (!is_point) return std::nullopt;
  return PrintedId{front, folded.substr(cut + 1)};
}

void each_family(const model::Plan& plan, const std::function<void(const Family&)>& see) {
  Family family;
  const auto show = [&](const auto&... kinds) {
    for (std::vector<Sibling>& kind : family.kinds) kind.clear();
    auto kind = family.kinds.begin();
    (add(kinds, *kind++), ...);
    see(family);
  };
  show(plan.areas, plan.tasks, plan.indicators);
  for (const model::Area& area : plan.areas) {
    show(area.groups, area.tasks, area.indicators);
    for (const model::Group& group : area.groups) show(group.tasks, group.indicators);
  }
  for (const model::TaskRow& row : plan.outline.tasks) {
    const model::TaskDetails& below = *row.task->details;
    if (!below.tasks.empty() || !below.indicators.empty()) show(below.tasks, below.indicators);
  }
}

Numerals numerals_of(const std::vector<std::string_view>& lasts) {
  if (std::all_of(lasts.begin(), lasts.end(), is_figure)) return Numerals::figures;
  const bool all_roman =
      std::all_of(lasts.begin(), lasts.end(), [](std::string_view one) { return roman_value(one) != 0; });
  const bool marked =
      std::any_of(lasts.begin(), lasts.end(), [](std::string_view one) { return is_capital(one) || one.size() > 1; });
  return all_roman && marked ? Numerals::roman : Numerals::letters;
}

std::size_t rank(std::string_view last, Numerals numerals) {
  if (numerals == Numerals::roman) return roman_value(last);
  if (numerals == Numerals::figures) {
    std::size_t value = 0;
    std::from_chars(last.data(), last.data() + last.size(), value);
    return value;
  }
  const auto found = std::find(letters.begin(), letters.end(), text::lower(last));
  return found == letters.end() ? 0 : static_cast<std::size_t>(found - letters.begin()) + 1;
}

std::string printed(std::size_t rank, Numerals numerals, std::string_view like) {
  if (numerals == Numerals::figures) {
    std::string figure = std::to_string(rank);
    if (like.starts_with('0') && figure.size() < like.size()) figure.insert(0, like.size() - figure.size(), '0');
    return figure;
  }
  if (numerals == Numerals::roman) return is_capital(like) ? roman(rank) : text::lower(roman(rank));
  if (rank == 0 || rank > letters.size()) return {};
  std::string letter(letters[rank - 1]);
  if (!is_capital(like)) return letter;
  return letter == "đ" ? "Đ" : std::string(1, static_cast<char>(letter.front() - 'a' + 'A'));
}

}  // namespace cchc::rules
