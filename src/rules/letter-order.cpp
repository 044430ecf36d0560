#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "rules/printed_ids.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"điểm {id} đứng sau điểm {before}, ngược thứ tự chữ cái",
      "point {id} comes after point {before}, against the alphabet"},
     {"xếp lại theo thứ tự a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y",
      "follow the order a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y"}},
    {{"chữ \"{letter}\" không dùng để đánh thứ tự ({id})", "the letter \"{letter}\" does not number points ({id})"},
     {"sửa thành \"{expected}\"; thứ tự là a, b, c, d, đ, e, g, h, i, k …",
      "write \"{expected}\"; the order is a, b, c, d, đ, e, g, h, i, k …"}},
    {{"chữ \"{letter}\" không dùng để đánh thứ tự ({id})", "the letter \"{letter}\" does not number points ({id})"},
     {"dùng a, b, c, d, đ, e, g, h, i, k …; không có f, j, w, z", "use a, b, c, d, đ, e, g, h, i, k …; no f, j, w, z"}},
    {{"sau điểm {before} là đ, không phải e ({id})", "after point {before} comes đ, not e ({id})"},
     {"sửa thành \"{expected}\" và đánh lại các điểm sau: e, g, h, i, k …",
      "write \"{expected}\" and letter the points behind it anew: e, g, h, i, k …"}},
};

struct Point {
  const model::Scalar* words = nullptr;  ///< the id, or the place in the signed plan
  PrintedId id;
};
using Points = std::vector<Point>;

/// Lettered points with one front, in file order.
using ByFront = std::map<std::string, Points>;

ByFront by_id(const std::vector<Sibling>& rows) {
  ByFront points;
  for (const Sibling& one : rows) {
    if (ends_in_figure(one.id->text)) continue;
    const auto id = one.by_criterion ? std::nullopt : printed_id(one.id->text);
    const bool figures = !id || id->last.find_first_of("0123456789") != std::string::npos;
    if (!figures) points[id->front].push_back({one.id, *id});
  }
  std::erase_if(points, [](const auto& entry) { return entry.second.size() < 2; });
  return points;
}

ByFront by_place(const std::vector<Sibling>& rows) {
  ByFront points;
  for (const Sibling& one : rows) {
    if (one.where == nullptr || !*one.where) continue;
    if (const auto place = lettered_place(one.where->text)) points[place->front].push_back({one.where, *place});
  }
  return points;
}

void report(const Point& point, const Point* before, std::size_t message, std::size_t expected,
            diagnostics::Diagnostics& diagnostics) {
  diagnostics.report(letter_order.info, point.words->at, messages[message],
                     {{"id", point.words->text},
                      {"letter", point.id.last},
                      {"before", before == nullptr ? std::string_view() : before->words->text},
                      {"expected", printed(expected, Numerals::letters, point.id.last)}});
}

/// Reports the first departure only: what follows it is off for the same reason.
void check_points(const Points& points, bool every_point_listed, diagnostics::Diagnostics& diagnostics) {
  std::vector<std::string_view> lasts;
  for (const Point& one : points) lasts.push_back(one.id.last);
  if (numerals_of(lasts) != Numerals::letters) return;
  const std::size_t d = rank("d", Numerals::letters);
  const Point* before = nullptr;
  std::size_t last = 0;
  for (const Point& one : points) {
    const std::size_t now = rank(one.id.last, Numerals::letters);
    if (now == 0) {
      const bool after_y = printed(last + 1, Numerals::letters, one.id.last).empty();
      return report(one, before, before == nullptr || after_y ? 2 : 1, last + 1, diagnostics);
    }
    if (now < last) return report(one, before, 0, now, diagnostics);
    if (every_point_listed && last == d && now == d + 2) return report(one, before, 3, d + 1, diagnostics);
    last = now;
    before = &one;
  }
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  each_family(view.plan, [&](const Family& family) {
    for (const std::vector<Sibling>& kind : family.kinds) {
      for (const auto& [front, points] : by_id(kind)) check_points(points, true, diagnostics);
      for (const auto& [front, points] : by_place(kind)) check_points(points, false, diagnostics);
    }
  });
}

}  // namespace

const Rule letter_order{{"CC410",
                         "letter-order",
                         diagnostics::Severity::warning,
                         {"chữ cái không theo thứ tự tiếng Việt", "letters out of Vietnamese order"},
                         messages},
                        check};

}  // namespace cchc::rules
