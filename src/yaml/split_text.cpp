#include "cchc/yaml/split_text.hpp"

#include "cchc/text/fold.hpp"
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

void report_text_in_brackets(const source::Source& source, const Tree& tree, const Node& list, std::string_view key,
                             diagnostics::Diagnostics& diagnostics) {
  const std::string_view brackets = source.text(list.span);
  const std::string_view text = text::trim(brackets.substr(1, brackets.size() - 2));
  const Quoted quotes = quoted(text);
  diagnostics.report(split_text, list.span, message(Split::comma),
                     {{"text", shown(text)},
                      {"count", tree.count(list)},
                      {"quotes", quotes.name},
                      {"example", (key.empty() ? as_item() : after_key(key)).with(quotes.text)}});
}

void report_text_read_as_block(const Tree& tree, const Node& text, std::string_view key,
                               diagnostics::Diagnostics& diagnostics) {
  const Quoted quotes = quoted(tree.text(text));
  diagnostics.report(split_text, text.span, message(Split::block_text),
                     {{"text", shown(tree.text(text))},
                      {"quotes", quotes.name},
                      {"example", (key.empty() ? as_item() : after_key(key)).with(quotes.text)}});
}

}  // namespace cchc::yaml
