#pragma once

#include <string>

#include "cchc/diagnostics/diagnostic.hpp"
#include "cchc/source/source.hpp"
#include "cchc/source/span.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::linting {

/// Where something stands in a document, told so that it stays when lines move.
struct Place {
  std::string path;   ///< `areas[thu-tuc].indicators[thanh-toan].target`; empty outside of every value
  std::string value;  ///< the words of the place on one line; long ones cut, with a digest of the rest
};

Place place_of(source::Span span, const source::Source& source, const yaml::Tree& tree);

/// The place of a finding; what it misses there (its arguments `id` and `key`) is part of the value, so that two things
/// missing at one place are two.
Place place_of(const diagnostics::Diagnostic& finding, const source::Source& source, const yaml::Tree& tree);

}  // namespace cchc::linting
