#include "cchc/formats/unified_diff.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace cchc::formats {

namespace {

constexpr std::size_t context = 3;
constexpr std::size_t most_cells = 4'000'000;

using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

/// A line that stays (` `), goes (`-`) or comes (`+`).
struct Step {
  char sign = ' ';
  std::string_view line;
};

/// The steps by the longest common subsequence of both.
void align(const Lines& from, const Lines& to, std::vector<Step>& steps) {
  const std::size_t width = to.size() + 1;
  std::vector<unsigned> common((from.size() + 1) * width, 0);
  for (std::size_t i = from.size(); i-- > 0;) {
    for (std::size_t j = to.size(); j-- > 0;) {
      common[i * width + j] = from[i] == to[j] ? common[(i + 1) * width + j + 1] + 1
                                               : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < from.size() && j < to.size()) {
    if (from[i] == to[j]) {
      steps.push_back({' ', from[i++]});
      ++j;
    } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
      steps.push_back({'-', from[i++]});
    } else {
      steps.push_back({'+', to[j++]});
    }
  }
  for (; i < from.size(); ++i) steps.push_back({'-', from[i]});
  for (; j < to.size(); ++j) steps.push_back({'+', to[j]});
}

/// The steps line beside line: for long files in which lines change and none comes or goes.
void pair_up(const Lines& from, const Lines& to, std::vector<Step>& steps) {
  for (std::size_t at = 0; at < from.size() || at < to.size();) {
    if (at < from.size() && at < to.size() && from[at] == to[at]) {
      steps.push_back({' ', from[at++]});
      continue;
    }
    const std::size_t begin = at;
    while ((at < from.size() || at < to.size()) && !(at < from.size() && at < to.size() && from[at] == to[at])) ++at;
    for (std::size_t i = begin; i < std::min(at, from.size()); ++i) steps.push_back({'-', from[i]});
    for (std::size_t j = begin; j < std::min(at, to.size()); ++j) steps.push_back({'+', to[j]});
  }
}

std::vector<Step> steps_between(Lines from, Lines to) {
  std::vector<Step> steps;
  const auto differ = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
  const auto head = differ.first - from.begin();
  for (auto at = from.begin(); at != differ.first; ++at) steps.push_back({' ', *at});
  from.erase(from.begin(), from.begin() + head);
  to.erase(to.begin(), to.begin() + head);
  const auto tail = std::mismatch(from.rbegin(), from.rend(), to.rbegin(), to.rend()).first - from.rbegin();
  const Lines same(from.end() - tail, from.end());
  from.resize(from.size() - same.size());
  to.resize(to.size() - same.size());
  if ((from.size() + 1) * (to.size() + 1) <= most_cells) {
    align(from, to, steps);
  } else {
    pair_up(from, to, steps);
  }
  for (const std::string_view line : same) steps.push_back({' ', line});
  return steps;
}

/// `12,3`; an empty range names the line before it.
std::string range(std::size_t before, std::size_t count) {
  return count == 1 ? fmt::format("{}", before + 1) : fmt::format("{},{}", count == 0 ? before : before + 1, count);
}

class Hunks {
 public:
  explicit Hunks(const std::vector<Step>& steps) : steps_(steps) {}

  std::string print() {
    std::string out;
    for (std::size_t at = next_change(0); at < steps_.size();) {
      const std::size_t begin = at > context ? at - context : 0;
      std::size_t end = at;
      for (std::size_t next = at; next < steps_.size() && next <= end + 2 * context + 1; next = next_change(next + 1))
        end = next;
      end = std::min(end + context + 1, steps_.size());
      out += hunk(begin, end);
      at = next_change(end);
    }
    return out;
  }

 private:
  std::size_t next_change(std::size_t at) const {
    while (at < steps_.size() && steps_[at].sign == ' ') ++at;
    return at;
  }

  std::size_t count(std::size_t begin, std::size_t end, char left_out) const {
    return static_cast<std::size_t>(std::count_if(steps_.begin() + static_cast<std::ptrdiff_t>(begin),
                                                  steps_.begin() + static_cast<std::ptrdiff_t>(end),
                                                  [&](const Step& one) { return one.sign != left_out; }));
  }

  std::string hunk(std::size_t begin, std::size_t end) const {
    std::string out = fmt::format("@@ -{} +{} @@\n", range(count(0, begin, '+'), count(begin, end, '+')),
                                  range(count(0, begin, '-'), count(begin, end, '-')));
    for (std::size_t at = begin; at < end; ++at) {
      out += steps_[at].sign;
      out += steps_[at].line;
      if (!steps_[at].line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
    }
    return out;
  }

  const std::vector<Step>& steps_;
};

}  // namespace

std::string unified_diff(std::string_view name, std::string_view before, std::string_view after) {
  if (before == after) return {};
  const std::string_view end = name.find(' ') == std::string_view::npos ? "" : "\t";
  const std::vector<Step> steps = steps_between(lines_of(before), lines_of(after));
  return fmt::format("--- a/{0}{1}\n+++ b/{0}{1}\n", name, end) + Hunks(steps).print();
}

}  // namespace cchc::formats
