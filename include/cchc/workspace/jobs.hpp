#pragma once

#include <cstddef>
#include <functional>

namespace cchc::workspace {

/// In place of a number of jobs.
inline constexpr unsigned as_many_as_cores = 0;

/// How many threads `for_each_index` takes, at least one.
unsigned workers(std::size_t count, unsigned jobs);

/// Calls `work(index, worker)` for each index from 0 to `count - 1`, once, on `workers(count, jobs)` threads numbered
/// from 0; an exception of any is thrown here, that of the lowest index first. Once `interrupted()`, no further call is
/// made, and an Error (interrupted) is thrown.
void for_each_index(std::size_t count, unsigned jobs,
                    const std::function<void(std::size_t index, std::size_t worker)>& work);

}  // namespace cchc::workspace
