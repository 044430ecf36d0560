#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/source/span.hpp"

namespace cchc::yaml {

/// How a repair's text is read: as bytes like any other, or as one scalar that stands for the source's text, which is
/// taken as typed or is `broken`.
enum class StandsFor : std::uint8_t { bytes, typed, broken };

struct Repair {
  source::Span span;  ///< in the source
  std::string text;
  StandsFor stands_for = StandsFor::bytes;
};

/// The source's bytes with its faults repaired, so that the rest can be read; places in it lead back to the source.
class Draft {
 public:
  /// Bytes before `begin` (a byte order mark) are left out.
  Draft(std::string_view source, std::size_t begin);
  Draft(Draft&&) = default;
  Draft(const Draft&) = delete;

  /// Adds a repair. Earlier ones inside its span give way; with one that reaches over its edge it becomes one.
  void put(Repair repair);

  /// Brings `bytes` up to date with the repairs.
  void render();

  std::string_view bytes() const { return repairs_.empty() ? source_.substr(begin_) : std::string_view(rendered_); }
  std::string_view source() const { return source_; }
  std::size_t begin() const { return begin_; }
  std::size_t repairs() const { return repairs_.size(); }

  /// The source offset of a thing that begins at `at` of `bytes`.
  std::uint32_t begin_in_source(std::size_t at) const;

  /// The source offset of a thing that ends at `at` of `bytes`.
  std::uint32_t end_in_source(std::size_t at) const;

  /// The repair whose text holds byte `at` of `bytes` and stands for a scalar, or null pointer.
  const Repair* scalar_at(std::size_t at) const;

 private:
  /// One repair as it stands in `bytes`.
  struct Place {
    std::size_t begin;
    const Repair* repair;
    std::size_t end() const { return begin + repair->text.size(); }
  };

  std::string_view source_;
  std::size_t begin_;
  std::map<source::Span, Repair> repairs_;
  std::vector<Place> places_;
  std::string rendered_;
};

}  // namespace cchc::yaml
