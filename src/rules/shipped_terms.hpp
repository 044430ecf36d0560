#pragma once

#include "rules/term_table.hpp"

namespace cchc::rules {

/// By rows of src/data/abolished_bodies.yaml.
extern const TermTable abolished_bodies;

/// By rows of src/data/obsolete_terms.yaml.
extern const TermTable obsolete_terms;

}  // namespace cchc::rules
