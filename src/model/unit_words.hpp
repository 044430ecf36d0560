#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace cchc::model {

/// The words of a unit's name without "và" and, where there is more, without its rank, as sums of text::BareWord.
std::vector<std::uint64_t> words_without_rank(std::string_view name);

/// `unit_key` of a name of these words, in whatever order.
std::uint64_t key_of(const std::vector<std::uint64_t>& words);

/// True where `shorter` is `longer` with one stretch of up to a third of its words left out of the middle.
bool leaves_out(const std::vector<std::uint64_t>& shorter, const std::vector<std::uint64_t>& longer);

}  // namespace cchc::model
