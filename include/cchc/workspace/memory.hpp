#pragma once

namespace cchc::workspace {

/// Has the allocator keep what one document gives back for the next, where it would return it to the system after each.
void keep_freed_memory();

}  // namespace cchc::workspace
