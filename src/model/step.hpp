#pragma once

#include "cchc/model/plan.hpp"
#include "model/reader.hpp"

namespace cchc::model {

/// Reads what an indicator adds every year, whose start is its target: `mỗi năm tăng tối thiểu 20 điểm % đến khi đạt
/// 100%`.
void read_step(Reader& reader, const yaml::Node& key, const yaml::Node& value, Phrase<phrases::Target>& out);

}  // namespace cchc::model
