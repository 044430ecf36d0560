#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cchc/model/plan.hpp"
#include "changes/facts.hpp"
#include "changes/row.hpp"

namespace cchc::changes {

/// Gathers the rows of one plan.
class RowList {
 public:
  RowList(const model::Plan& plan, const CommonUnits& units) : plan_(plan), units_(units) {}

  const model::Plan& plan() const { return plan_; }
  Facts facts() const { return {plan_, units_}; }

  /// Where the new row stands, for the rows below it.
  std::size_t add(Thing thing, std::string id, std::string_view title, std::size_t parent, Facts facts);
  std::size_t add(Thing thing, const model::Scalar& id, const model::Scalar& title, std::size_t parent, Facts facts);

  std::vector<Row> take() { return std::move(rows_); }

 private:
  const model::Plan& plan_;
  const CommonUnits& units_;
  std::vector<Row> rows_;
};

/// Adds indicators, tasks, areas and all that stands under them.
void add_content(RowList& list);

}  // namespace cchc::changes
