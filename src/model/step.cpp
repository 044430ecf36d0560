#include "model/step.hpp"

#include <string>

#include <fmt/format.h>

#include "model/ambiguous_numbers.hpp"
#include "model/phrase_types.hpp"

namespace cchc::model {

namespace {

/// `step` behind a start of nothing, in the unit of its last figure; as it is where that cannot be read.
std::string from_nothing(Reader& reader, std::string_view step) {
  const std::size_t last = step.find_last_of("0123456789");
  if (last == std::string_view::npos) return std::string(step);
  const std::size_t before = step.find_last_not_of("0123456789.,", last);
  const auto& end = reader.readings().target(step.substr(before == std::string_view::npos ? 0 : before + 1)).reading;
  return end ? fmt::format("0 {}; {}", (*end)->unit, step) : std::string(step);
}

}  // namespace

void read_step(Reader& reader, const yaml::Node& key, const yaml::Node& value, Phrase<phrases::Target>& out) {
  out.words = reader.scalar(key, value, phrase_type<phrases::Target>());
  if (!out.words) return;
  if (const auto& growth = reader.readings().target(from_nothing(reader, out.words.text)).reading; growth) {
    note_ambiguous(reader, out.words);
    out.value = *growth;
  } else {
    out.value = read_phrase<phrases::Target>(reader, out.words);
  }
}

}  // namespace cchc::model
