#include "rules/plan_ids.hpp"

#include <array>
#include <cstddef>

namespace cchc::rules {

text::Bilingual word(IdKind kind) {
  static constexpr std::array<text::Bilingual, 5> words{{{"đơn vị", "a unit"},
                                                         {"lĩnh vực", "an area"},
                                                         {"nhóm nhiệm vụ", "a group"},
                                                         {"nhiệm vụ", "a task"},
                                                         {"chỉ tiêu", "an indicator"}}};
  return words[static_cast<std::size_t>(kind)];
}

}  // namespace cchc::rules
