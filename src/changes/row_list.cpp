#include "changes/row_list.hpp"

#include "cchc/text/fold.hpp"

namespace cchc::changes {

std::size_t RowList::add(Thing thing, std::string id, std::string_view title, std::size_t parent, Facts facts) {
  rows_.push_back({thing, std::move(id), std::string(text::trim(title)), parent, facts.take()});
  return rows_.size() - 1;
}

std::size_t RowList::add(Thing thing, const model::Scalar& id, const model::Scalar& title, std::size_t parent,
                         Facts facts) {
  return add(thing, std::string(text::trim(id.text)), title.text, parent, std::move(facts));
}

}  // namespace cchc::changes
