#pragma once

#include "model/types.hpp"

namespace cchc::model {

template <class Member>
struct MemberOf;
template <class Struct, class Value>
struct MemberOf<Value Struct::*> {
  using Type = Value;
  using Holder = Struct;
};

enum class Need { optional, required };

/// One row of a table: the key, the member of `Struct` it is read into, and its words.
template <class Struct, auto Member>
constexpr Field field(std::string_view key, text::Bilingual label, text::Bilingual help, Need need = Need::optional,
                      std::string_view example = {}) {
  using Value = typename MemberOf<decltype(Member)>::Type;
  const auto read = [](Reader& reader, const yaml::Node& at, const yaml::Node& value, void* object) {
    Shape<Value>::read(reader, at, value, static_cast<Struct*>(object)->*Member);
  };
  return {key, label, help, &Shape<Value>::type, read, need == Need::required, example};
}

/// As `field`, for a member of the part that `PartOf` gives of a `Struct`.
template <class Struct, auto PartOf, auto Member>
constexpr Field part_field(std::string_view key, text::Bilingual label, text::Bilingual help,
                           Need need = Need::optional, std::string_view example = {}) {
  Field one = field<typename MemberOf<decltype(Member)>::Holder, Member>(key, label, help, need, example);
  one.read = [](Reader& reader, const yaml::Node& at, const yaml::Node& value, void* object) {
    using Value = typename MemberOf<decltype(Member)>::Type;
    Shape<Value>::read(reader, at, value, PartOf(*static_cast<Struct*>(object)).*Member);
  };
  return one;
}

template <class Struct, auto Part>
auto& filled(Struct& object) {
  return (object.*Part).fill();
}

/// As `field`, for a member of what only few have.
template <class Struct, auto Part, auto Member>
constexpr Field seldom_field(std::string_view key, text::Bilingual label, text::Bilingual help,
                             Need need = Need::optional, std::string_view example = {}) {
  return part_field<Struct, filled<Struct, Part>, Member>(key, label, help, need, example);
}

/// As `field`, for what names documents: their years are their own.
template <class Struct, auto Member>
constexpr Field citation_field(std::string_view key, text::Bilingual label, text::Bilingual help) {
  using Value = typename MemberOf<decltype(Member)>::Type;
  Field one = field<Struct, Member>(key, label, help);
  one.read = [](Reader& reader, const yaml::Node& at, const yaml::Node& value, void* object) {
    reader.in_citation = true;
    Shape<Value>::read(reader, at, value, static_cast<Struct*>(object)->*Member);
    reader.in_citation = false;
  };
  return one;
}

}  // namespace cchc::model
