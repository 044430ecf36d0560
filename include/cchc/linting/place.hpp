#pragma once

#include <string>

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

}  // namespace cchc::linting
