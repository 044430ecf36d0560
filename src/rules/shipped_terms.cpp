#include "rules/shipped_terms.hpp"

#include "rules/data/abolished_bodies.hpp"
#include "rules/data/obsolete_terms.hpp"

namespace cchc::rules {

namespace {

constexpr auto bodies = term_words_of<data::abolished_bodies::rows, &data::abolished_bodies::Row::body>();
constexpr auto terms = term_words_of<data::obsolete_terms::rows, &data::obsolete_terms::Row::term>();

}  // namespace

constexpr TermTable abolished_bodies = bodies.table();
constexpr TermTable obsolete_terms = terms.table();

}  // namespace cchc::rules
