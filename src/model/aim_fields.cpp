#include "model/aim_fields.hpp"

namespace cchc::model {

template <>
const Object& object_of<Measure>() {
  static constexpr Field fields[] = {
      field<Measure, &Measure::done>("done", {"tử số", "done"}, {"đếm cái gì", "what is counted"}, Need::optional,
                                     "hồ sơ đúng hạn"),
      field<Measure, &Measure::of>("of", {"mẫu số", "of"}, {"trên tổng số gì", "out of what"}),
  };
  static constexpr Object object{"measure", {"cách tính", "measure"}, fields};
  return object;
}

}  // namespace cchc::model
