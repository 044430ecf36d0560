#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/fields.hpp"
#include "cchc/model/places.hpp"
#include "cchc/model/scalar.hpp"
#include "cchc/phrases/readings.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"
#include "model/met_keys.hpp"

namespace cchc::model {

struct Parsed;

/// Any scalar.
extern const Type text_type;

/// Walks a tree by the field tables, fills the structs and reports what does not fit.
class Reader {
 public:
  /// `storage` is that of the lists to fill.
  Reader(const Parsed& parsed, Storage& storage, diagnostics::Diagnostics& diagnostics, phrases::Readings& readings);

  const source::Source& source() const { return source_; }
  const yaml::Tree& tree() const { return tree_; }
  diagnostics::Diagnostics& diagnostics() { return diagnostics_; }
  phrases::Readings& readings() { return readings_; }
  Storage& storage() { return storage_; }
  /// True only where no mapping has one key twice; where false, nobody has looked.
  bool keys_differ() const { return tree_.keys_differ() && source_.usual(); }

  /// The years that phrases without a year stand in; year 0 where the plan's are not known.
  phrases::Years years;
  bool years_known() const { return years.first > 0; }
  /// `years`, and where they are not known so many that a phrase without a year lacks it.
  phrases::Years years_or_any() const { return years_known() ? years : phrases::Years{1, 9999}; }
  /// Every free text met, in file order.
  std::vector<Prose> prose;
  void add_prose(const Scalar& words) { prose.push_back({words.node & Scalar::absent, in_citation}); }
  /// True while the register of documents is read.
  bool in_citation = false;

  /// The scalar at `value`, or nothing where it is empty; anything but a scalar is reported and gives nothing.
  Scalar scalar(const yaml::Node& key, const yaml::Node& value, const Type& expected = text_type);

  /// Reads every entry of `mapping` into `into` by `object`'s fields; reports unknown and missing keys. Returns the
  /// place of its id (`id` where it is the mapping's own key), else of its first key.
  source::Span fields(const yaml::Node& mapping, const Object& object, void* into,
                      std::optional<source::Span> id = std::nullopt);

  /// True where `mapping`, which stands for an `object` or a text, is a free text that YAML has cut; then reports it.
  bool is_cut_text(const yaml::Node& key, const yaml::Node& mapping, const Object& object);

  /// True where YAML could not put the lines inside `span` into order: something of theirs may be lost.
  bool in_disorder(source::Span span) const;

  /// Reports that `value` is not what `expected` says.
  void wrong_type(const yaml::Node& value, const Type& expected);

 private:
  bool as_item(const yaml::Node& key, const yaml::Node& value) const;
  /// Reports a free text that YAML has cut at a colon or at commas between brackets, where only a text can stand; false
  /// where `value` is a real list or mapping.
  bool unreadable_in_part() const;
  bool split_text(const yaml::Node& key, const yaml::Node& value);
  /// Reports the key; the field that it most likely means, if any, as which its value is then read.
  const Field* unknown_key(const yaml::Node& key, const yaml::Node& value, const Object& object);
  /// Reports that `field` is not there, unless something that could not be read stands in its place.
  void missing_key(const yaml::Node& mapping, const Object& object, const Field& field, source::Span at);

  const source::Source& source_;
  const yaml::Tree& tree_;
  Storage& storage_;
  diagnostics::Diagnostics& diagnostics_;
  phrases::Readings& readings_;
  std::unordered_map<const Object*, KeyOrder> orders_;
};

/// The table of a mapping's keys; one specialization per struct, beside its fields.
template <class Struct>
const Object& object_of();

}  // namespace cchc::model
