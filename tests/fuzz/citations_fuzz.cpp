// folders: text calendar phrases
#include "cchc/phrases/document_number.hpp"
#include "property.hpp"

using namespace cchc::phrases;

namespace {

bool part_of(std::string_view line, std::string_view part) {
  return part.empty() || (line.data() <= part.data() && part.data() + part.size() <= line.data() + line.size());
}

Reading<DocumentNumber> number_of(std::string_view line) {
  const Reading<Citation> citation = read_citation(line);
  return citation ? Reading<DocumentNumber>(citation->number) : Reading<DocumentNumber>(citation.error());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view line = fuzz::view(data, size);
  fuzz::comes_back(line, number_of, [](const DocumentNumber& number) { return print(number); });
  const Reading<Citation> citation = read_citation(line);
  if (!citation) return 0;
  for (const std::string_view part :
       {citation->number_text, citation->issued_text, citation->issuer, citation->subject}) {
    fuzz::hold(part_of(line, part), "a part of the citation is no part of the line", line, part);
  }
  const Reading<DocumentNumber> number = read_document_number(citation->number_text);
  fuzz::hold(number && *number == citation->number, "the number reads otherwise alone", line, citation->number_text);
  return 0;
}
