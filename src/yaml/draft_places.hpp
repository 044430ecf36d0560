#pragma once

#include <cstddef>

#include "cchc/yaml/tree.hpp"
#include "yaml/draft.hpp"

namespace cchc::yaml {

/// `node`, whose span is of the draft and whose text is decoded from it, as it stands in the source. Texts that the
/// source does not hold letter for letter are kept by `tree`.
Node in_source(const Draft& draft, Node node, Tree& tree);

/// The comment [begin, end) of the draft.
Comment comment_in_source(const Draft& draft, std::size_t begin, std::size_t end);

/// A tree read from the draft's bytes as one of the source.
Tree in_source(const Draft& draft, Tree tree);

}  // namespace cchc::yaml
