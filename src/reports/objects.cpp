#include "reports/objects.hpp"

#include <algorithm>

namespace cchc::reports {

namespace {

void collect(const model::Object& object, std::vector<const model::Object*>& found);

void collect(const model::Type& type, std::vector<const model::Object*>& found) {
  if (type.object != nullptr) collect(type.object(), found);
  if (type.item != nullptr) collect(type.item(), found);
}

void collect(const model::Object& object, std::vector<const model::Object*>& found) {
  if (std::find(found.begin(), found.end(), &object) != found.end()) return;
  found.push_back(&object);
  for (const model::Field& field : object.fields) collect(field.type(), found);
  if (object.other != nullptr) collect(object.other(), found);
}

}  // namespace

std::vector<const model::Object*> objects_of(const model::DocumentTable& table) {
  std::vector<const model::Object*> found;
  collect(table.root(), found);
  return found;
}

}  // namespace cchc::reports
