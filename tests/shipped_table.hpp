#pragma once

#include <string>
#include <utility>
#include <vector>

#include <yaml-cpp/yaml.h>

namespace tests {

/// The columns of a row with what stands in them.
using Cells = std::vector<std::pair<std::string, std::string>>;

/// What a reader of YAML finds in `src/data/<table>.yaml`.
inline std::vector<Cells> shipped_table(const std::string& table) {
  std::vector<Cells> rows;
  for (const YAML::Node& row : YAML::LoadFile(std::string(CCHC_SOURCE_DIR) + "/src/data/" + table + ".yaml")["rows"]) {
    Cells cells;
    for (const auto& cell : row) {
      cells.emplace_back(cell.first.Scalar(), cell.second.IsNull() ? "" : cell.second.Scalar());
    }
    rows.push_back(std::move(cells));
  }
  return rows;
}

}  // namespace tests
