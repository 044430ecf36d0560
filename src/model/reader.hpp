#pragma once

#include <string_view>
#include <type_traits>
#include <vector>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/fields.hpp"
#include "cchc/model/places.hpp"
#include "cchc/model/scalar.hpp"
#include "cchc/phrases/reading.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::model {

/// Any scalar.
extern const Type text_type;

/// Walks a tree by the field tables, fills the structs and reports what does not fit.
class Reader {
 public:
  Reader(const source::Source& source, const yaml::Tree& tree, diagnostics::Diagnostics& diagnostics)
      : source_(source), tree_(tree), diagnostics_(diagnostics) {}

  const source::Source& source() const { return source_; }
  const yaml::Tree& tree() const { return tree_; }
  diagnostics::Diagnostics& diagnostics() { return diagnostics_; }

  /// The years that phrases without a year stand in.
  phrases::Years years;
  /// Every free text met, in file order.
  std::vector<Prose> prose;
  /// True while the register of documents is read.
  bool in_citation = false;

  /// The scalar at `value`, or nothing where it is empty; anything but a scalar is reported and gives nothing.
  Scalar scalar(const yaml::Node& key, const yaml::Node& value);

  /// Reads every entry of `mapping` into `into` by `object`'s fields; reports unknown and missing keys. Returns the
  /// place of its `id`, else of its first key.
  source::Span fields(const yaml::Node& mapping, const Object& object, void* into);

  /// Reports that `value` is not what `expected` says.
  void wrong_type(const yaml::Node& value, const Type& expected);

 private:
  bool split_text(const yaml::Node& key, const yaml::Node& value);
  void unknown_key(const yaml::Node& key, const yaml::Node& value, const Object& object);
  void missing_keys(const yaml::Node& mapping, const Object& object, source::Span at);

  const source::Source& source_;
  const yaml::Tree& tree_;
  diagnostics::Diagnostics& diagnostics_;
};

/// The table of a mapping's keys; one specialization per struct, beside its fields.
template <class Struct>
const Object& object_of();

}  // namespace cchc::model
