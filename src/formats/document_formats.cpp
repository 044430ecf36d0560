#include "cchc/formats/document_formats.hpp"

#include "formats/print_document.hpp"

namespace cchc::formats {

std::span<const DocumentFormat> document_formats() {
  static constexpr DocumentFormat formats[] = {
      {"text", ".txt", print_document_text},
      {"md", ".md", print_document_markdown},
      {"csv", ".csv", print_document_csv},
      {"json", ".json", print_document_json},
      {"ics", ".ics", print_document_ics},
  };
  return formats;
}

}  // namespace cchc::formats
