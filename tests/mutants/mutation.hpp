#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace mutants {

/// The same numbers on every machine.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : engine_(seed) {}

  std::size_t below(std::size_t count) { return count == 0 ? 0 : static_cast<std::size_t>(engine_() % count); }
  bool one_in(std::size_t count) { return below(count) == 0; }

  template <class List>
  auto& of(List& list) {
    return list[below(std::size(list))];
  }

 private:
  std::mt19937_64 engine_;
};

/// `text` with one to four faults, of any kind: what slips in while typing, pasting, merging and sending, and what
/// nobody types. `donors` lend lines and values.
std::string mutated(std::string text, const std::vector<std::string>& donors, Chance& chance);

}  // namespace mutants
