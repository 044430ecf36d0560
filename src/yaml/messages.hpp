#pragma once

#include <cstddef>
#include <cstdint>

#include "cchc/diagnostics/rule_info.hpp"

namespace cchc::yaml {

/// The causes of `yaml-syntax`, in the order of its messages.
enum class Syntax : std::uint8_t {
  unclosed_quote,
  text_after_quote,
  printed_quotes,
  text_after_bracket,
  colon_in_text,
  comparison,
  leading_sign,
  lone_percent,
  special_sign,
  merge_key,
  explicit_key,
  directive,
  list_beside_key,
  tab_indent,
  odd_space,
  no_space_after_colon,
  no_space_after_dash,
  other_dash,
  no_colon,
  first_text,
  stray_text,
  text_below_key,
  misplaced,
  beside_margin,
  key_under_text,
  list_under_text,
  stray_dash,
  key_among_items,
  second_document,
  mixed_documents,
  outdented,
  unclosed_bracket,
  wrong_bracket,
  text_in_brackets,
  extra_comma,
  empty_name,
  bad_escape,
  text_after_block_sign,
  block_indent,
  unreadable,
  // of slips
  no_dash,
  extra_dash,
  lost_line,
  lost_name,
  repeated_line,
};

/// The causes of `encoding`, in the order of its messages.
enum class Encoding : std::uint8_t { wide, not_utf8, control_byte, carriage_return, old_font, code_page };

/// The causes of `limits`, in the order of its messages.
enum class Limit : std::uint8_t { size, depth, nodes };

/// The causes of `duplicate-key`, in the order of its messages.
enum class Duplicate : std::uint8_t { same_line, same_text, two_deadlines, next_item, other };

/// The causes of `split-text`, in the order of its messages.
enum class Split : std::uint8_t {
  hash,
  comma_in_braces,
  name_alone,
  colon,
  comma,
  block_text,
};

/// A message beside the cause that it belongs to.
template <typename Id>
struct Cause {
  Id id;
  diagnostics::Message message;
};

template <typename Id>
Cause(Id, diagnostics::Message) -> Cause<Id>;

const diagnostics::Message& message(Syntax cause);
const diagnostics::Message& message(Encoding cause);
const diagnostics::Message& message(Limit cause);
const diagnostics::Message& message(Duplicate cause);
const diagnostics::Message& message(Split cause);

}  // namespace cchc::yaml
