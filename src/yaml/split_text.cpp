#include "cchc/yaml/split_text.hpp"

#include "cchc/yaml/rules.hpp"
#include "yaml/example.hpp"
#include "yaml/messages.hpp"

namespace cchc::yaml {

void report_text_split_by_colon(const source::Source& source, const Tree& tree, const Node& mapping,
                                std::string_view key, diagnostics::Diagnostics& diagnostics) {
  const Quoted quotes = quoted(source.text(mapping.span));
  const Node& name = (*tree.entries(mapping).begin()).key;
  diagnostics.report(split_text, mapping.span, message(Split::colon),
                     {{"rest", shown(source.text(name.span))},
                      {"quotes", quotes.name},
                      {"example", (key.empty() ? as_item() : after_key(key)).with(quotes.text)}});
}

void report_text_split_by_comma(const source::Source& source, const Node& first, const Node& last, std::size_t count,
                                diagnostics::Diagnostics& diagnostics) {
  const source::Span span = {first.span.begin, last.span.end};
  const Quoted quotes = quoted(source.text(span));
  diagnostics.report(split_text, span, message(Split::comma),
                     {{"text", shown(source.text(span))},
                      {"count", count},
                      {"quotes", quotes.name},
                      {"example", '[' + quotes.text + ']'}});
}

}  // namespace cchc::yaml
