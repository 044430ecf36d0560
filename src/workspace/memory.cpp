#include "cchc/workspace/memory.hpp"

#include <cstdlib>  // defines __GLIBC__

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace cchc::workspace {

void keep_freed_memory() {
#if defined(__GLIBC__)
  constexpr int kept = 64 << 20;
  constexpr int step = 1 << 20;
  mallopt(M_TRIM_THRESHOLD, kept);
  mallopt(M_TOP_PAD, step);
  mallopt(M_MMAP_THRESHOLD, step);
#endif
}

}  // namespace cchc::workspace
