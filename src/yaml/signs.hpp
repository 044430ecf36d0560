#pragma once

#include <cstddef>
#include <string_view>

#include "yaml/example.hpp"
#include "yaml/proof.hpp"

namespace cchc::yaml {

/// True for a text that starts with a sign which YAML keeps for itself, quotes and brackets aside.
bool starts_with_sign(std::string_view bytes, std::size_t at, std::size_t end);

/// True for `&name`, `*name` and `!name`, which may be meant as YAML.
bool names_something(std::string_view bytes, std::size_t at, std::size_t end);

/// True for `>5` and the like: a plan's text takes no digit behind `>` or `|`, so it is a comparison as typed.
bool is_typed_comparison(std::string_view bytes, std::size_t at, std::size_t end);

/// What is wrong with the text [at, end) that starts with such a sign, as a value that stands `around`.
Fault sign_fault(const Proof& proof, std::size_t at, std::size_t end, const Around& around);

}  // namespace cchc::yaml
