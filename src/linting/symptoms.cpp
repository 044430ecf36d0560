#include "linting/symptoms.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "cchc/diagnostics/arguments.hpp"
#include "cchc/model/fields.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/rules/rule.hpp"
#include "cchc/yaml/slip.hpp"

namespace cchc::linting {

namespace {

using diagnostics::Diagnostic;
using diagnostics::Diagnostics;

/// Rules that find what a line in the wrong place leaves behind elsewhere, but for those that are silent anyway as soon
/// as rows may be lost.
constexpr std::array<const rules::Rule*, 9> follow_ups{
    &rules::unknown_unit, &rules::duplicate_id,        &rules::missing_lead,
    &rules::missing_due,  &rules::area_without_task,   &rules::area_without_indicator,
    &rules::group_lead,   &rules::unmeasurable_target, &rules::component_without_owner};

bool is_follow_up(const Diagnostic& finding) {
  return std::any_of(follow_ups.begin(), follow_ups.end(),
                     [&](const rules::Rule* rule) { return finding.rule == &rule->info; });
}

bool holds(const std::vector<std::string_view>& keys, std::string_view key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void add(std::string_view key, std::vector<std::string_view>& keys) {
  if (!holds(keys, key)) keys.push_back(key);
}

/// Goes through all mappings of a format.
class Gathering {
 public:
  FormatKeys keys;

  void object(const model::Object& object) {
    if (!met_.insert(&object).second) return;
    for (const model::Field& field : object.fields) {
      add(field.key, keys.all);
      const model::Form form = field.type().form;
      if (form == model::Form::map) add(field.key, keys.maps);
      if (form == model::Form::list || form == model::Form::object) add(field.key, keys.openers);
      type(field.type());
    }
    if (object.other != nullptr) type(object.other());
  }

 private:
  void type(const model::Type& type) {
    if (type.object != nullptr) object(type.object());
    if (type.item != nullptr) this->type(type.item());
  }

  std::set<const model::Object*> met_;
};

std::size_t count(const Diagnostics& found, auto counts) {
  return static_cast<std::size_t>(std::count_if(found.all().begin(), found.all().end(), counts));
}

}  // namespace

bool FormatKeys::has(std::string_view key) const { return holds(all, key); }

FormatKeys format_keys(const model::Parsed& parsed) {
  const yaml::Tree& tree = *parsed.tree;
  const yaml::Node* format = tree.find(tree.root(), "format");
  Gathering gathering;
  for (const model::DocumentTable& table : model::document_tables()) {
    if (format != nullptr && tree.text(*format) == table.format) gathering.object(table.root());
  }
  return std::move(gathering.keys);
}

bool speak_of_structure(const Diagnostics& found) {
  return count(found, [](const Diagnostic& one) {
           return one.rule == &model::unknown_key || one.rule == &model::missing_key ||
                  one.rule == &model::wrong_type || yaml::is_disorder(one);
         }) > 0;
}

bool Symptoms::is_structure(const Diagnostic& finding) const {
  if (finding.rule == &model::unknown_key) {
    const auto* const key = diagnostics::argument_of(finding, "key");
    return diagnostics::argument_of(finding, "meant") == nullptr || (key != nullptr && keys_.has(key->en));
  }
  return yaml::is_disorder(finding) || finding.rule == &model::missing_key || finding.rule == &model::wrong_type;
}

std::size_t Symptoms::structure(const Diagnostics& found) const {
  return count(found, [&](const Diagnostic& one) { return is_structure(one); });
}

std::size_t Symptoms::all(const Diagnostics& found) const {
  return count(found, [&](const Diagnostic& one) { return is_structure(one) || is_follow_up(one); });
}

bool Symptoms::vague(const Diagnostics& found) const {
  return structure(found) == 1 && count(found, [&](const Diagnostic& one) {
                                    return yaml::says_little(one) ||
                                           (one.rule == &model::unknown_key && is_structure(one));
                                  }) == 1;
}

std::vector<std::string_view> missing_names(const Diagnostics& found) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789-";
  constexpr std::size_t most = 4;
  std::vector<std::string_view> names;
  for (const Diagnostic& one : found.all()) {
    if (names.size() == most) break;
    if (one.rule != &rules::unknown_unit.info) continue;
    const auto* const name = diagnostics::argument_of(one, "name");
    if (name != nullptr && name->en.find_first_not_of(letters) == std::string::npos) add(name->en, names);
  }
  return names;
}

}  // namespace cchc::linting
