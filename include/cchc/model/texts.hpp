#pragma once

#include <vector>

#include "cchc/model/places.hpp"
#include "cchc/model/read.hpp"
#include "cchc/model/scalar.hpp"

namespace cchc::model {

/// Keys and values of a document as letters, whatever they mean and whether or not they could be read; `refused` where
/// a syntax error was reported.
struct Texts {
  std::vector<Scalar> words;  ///< in file order
  Places places;
};

/// The texts of `parsed` with letters beyond ASCII; none where the whole file holds nothing but usual ones.
Texts texts_of(const Parsed& parsed);

}  // namespace cchc::model
