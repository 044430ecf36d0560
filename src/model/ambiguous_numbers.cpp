#include "model/ambiguous_numbers.hpp"

#include <algorithm>

#include "cchc/model/rules.hpp"
#include "cchc/phrases/decimal.hpp"
#include "model/messages.hpp"

namespace cchc::model {

void note_ambiguous(Reader& reader, const Scalar& words, std::string_view number) {
  const auto read = phrases::read_number(number);
  if (!read || !read->ambiguous) return;
  const auto begin = static_cast<std::size_t>(number.data() - words.text.data());
  const Places places(reader.source(), reader.tree());
  reader.diagnostics().report(ambiguous_number, places.within(words, begin, begin + number.size()),
                              messages::ambiguous_number,
                              {{"typed", number}, {"read", phrases::vietnamese(read->value)}});
}

void note_ambiguous(Reader& reader, const Scalar& words) {
  constexpr std::string_view figures = "0123456789";
  const std::string_view text = words.text;
  for (std::size_t begin = text.find_first_of(figures); begin != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789.,", begin), text.size());
    note_ambiguous(reader, words, text.substr(begin, end - begin));
    begin = text.find_first_of(figures, end);
  }
}

}  // namespace cchc::model
