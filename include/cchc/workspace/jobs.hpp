#pragma once

#include <cstddef>
#include <functional>

namespace cchc::workspace {

/// In place of a number of jobs.
inline constexpr unsigned as_many_as_cores = 0;

/// Calls `work(0)` … `work(count - 1)`, each once, on up to `jobs` threads; an exception of any is thrown here, that of
/// the lowest index first. Once `interrupted()`, no further call is made, and an Error (interrupted) is thrown.
void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

}  // namespace cchc::workspace
