#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "rules/level_words.hpp"
#include "rules/words.hpp"

namespace cchc::rules {

/// Words of another level, and what the plan's own level says instead.
struct OtherLevel {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string own;
};

/// What another level than `level` would say from word `at` on: its territory, its communes, its departments, whom its
/// offices advise.
std::optional<OtherLevel> other_level_at(const OwnLevel& level, const std::vector<Word>& words, std::size_t at);

}  // namespace cchc::rules
