#include "changes/match.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>

#include "cchc/text/fold.hpp"

namespace cchc::changes {

namespace {

using Key = std::function<std::optional<std::string>(const Row&)>;

std::string thing_key(const Row& row) { return std::to_string(static_cast<int>(row.thing)) + '\n'; }

/// A number printed in the plan (`1.2`, `IV`, `VI.1`, `a`): it moves on when rows are put in front.
bool is_printed_number(std::string_view id) {
  const std::string_view part = id.substr(0, id.find_first_of(".)"));
  if (part.empty()) return false;
  return part.find_first_not_of("0123456789") == std::string_view::npos ||
         part.find_first_not_of("IVXLC") == std::string_view::npos || part.size() == 1;
}

std::optional<std::string> short_name(const Row& row) {
  if (row.thing == Thing::plan) return thing_key(row);
  if (row.id.empty() || (row.thing != Thing::unit && is_printed_number(row.id))) return std::nullopt;
  return thing_key(row) + row.id;
}

/// Units have many spellings of one name.
std::string folded_title(const Row& row) {
  return row.thing == Thing::unit ? model::fold_unit(row.title) : text::fold(row.title);
}

std::optional<std::string> id_and_title(const Row& row) { return thing_key(row) + row.id + '\n' + folded_title(row); }

std::optional<std::string> title(const Row& row) {
  if (row.title.empty()) return std::nullopt;
  return thing_key(row) + folded_title(row);
}

std::optional<std::string> id(const Row& row) {
  if (row.id.empty()) return std::nullopt;
  return thing_key(row) + row.id;
}

class Matching {
 public:
  Matching(const std::vector<Row>& before, const std::vector<Row>& after)
      : before_(before), after_(after), taken_(before.size(), false), matched(after.size(), no_row) {}

  /// Matches what is still free and has equal keys, in order.
  void by(const Key& key) {
    std::multimap<std::string, std::size_t> free;
    for (std::size_t at = 0; at < before_.size(); ++at) {
      if (taken_[at]) continue;
      if (auto known = key(before_[at])) free.emplace(std::move(*known), at);
    }
    for (std::size_t at = 0; at < after_.size(); ++at) {
      if (matched[at] != no_row) continue;
      const auto wanted = key(after_[at]);
      if (!wanted) continue;
      const auto found = free.find(*wanted);
      if (found == free.end()) continue;
      matched[at] = found->second;
      taken_[found->second] = true;
      free.erase(found);
    }
  }

 private:
  const std::vector<Row>& before_;
  const std::vector<Row>& after_;
  std::vector<bool> taken_;

 public:
  std::vector<std::size_t> matched;
};

}  // namespace

std::vector<std::size_t> match(const std::vector<Row>& before, const std::vector<Row>& after) {
  Matching matching(before, after);
  matching.by(short_name);
  matching.by(id_and_title);
  matching.by(title);
  matching.by(id);
  return std::move(matching.matched);
}

}  // namespace cchc::changes
