#pragma once

#include <cstddef>
#include <string_view>

#include "cchc/source/span.hpp"
#include "yaml/example.hpp"
#include "yaml/lexeme.hpp"
#include "yaml/proof.hpp"

namespace cchc::yaml {

/// A text in quotes as far as it can be believed.
struct QuotedText {
  std::size_t end = nowhere;  ///< behind its closing quote; `nowhere` where it is not closed
  source::Span bad_escape;    ///< the first `\…` that stands for nothing a plan may hold; else empty
};

/// Behind the escape at `at` (a backslash), or `at` where a plan may not hold it.
std::size_t skip_escape(std::string_view bytes, std::size_t at);

/// Reads the text in quotes at `at`. It counts as not closed where a line of the plan stands in it; `parent` is the
/// column of the entry that it belongs to.
QuotedText read_quoted(std::string_view bytes, std::size_t at, std::ptrdiff_t parent);

/// The quote at `at`, before the text that ends at `end`, has no fellow; `around` is what it stands in.
Fault unclosed_quote(const Proof& proof, std::size_t at, std::size_t end, const Around& around);

/// The text in quotes at `at` holds the faulty `text.bad_escape`.
Fault bad_escape(const Proof& proof, std::size_t at, const QuotedText& text, const Around& around);

/// True for one word in the quotes that word processors make of `"`: they are letters of it then.
bool in_printed_quotes(std::string_view word);

/// Such a word at [begin, end).
Fault printed_quotes(const Proof& proof, std::size_t begin, std::size_t end, const Around& around);

}  // namespace cchc::yaml
