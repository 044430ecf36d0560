#pragma once

#include <cstddef>
#include <string_view>

#include "cchc/yaml/tree.hpp"
#include "yaml/draft.hpp"

namespace cchc::yaml {

/// `node`, whose span is of the draft and whose text, decoded from it, is `text`, as a node of `tree`, the source's.
Node in_source(const Draft& draft, Node node, std::string_view text, Tree& tree);

/// The comment [begin, end) of the draft.
Comment comment_in_source(const Draft& draft, std::size_t begin, std::size_t end);

/// A tree read from the draft's bytes as one of the source.
Tree in_source(const Draft& draft, const Tree& tree);

}  // namespace cchc::yaml
