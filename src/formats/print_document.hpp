#pragma once

#include <string>

#include "cchc/formats/document_formats.hpp"

namespace cchc::formats {

std::string print_document_text(const document::Document& document, const PrintOptions& options);
std::string print_document_markdown(const document::Document& document, const PrintOptions& options);
std::string print_document_csv(const document::Document& document, const PrintOptions& options);
std::string print_document_ics(const document::Document& document, const PrintOptions& options);
std::string print_document_json(const document::Document& document, const PrintOptions& options);

}  // namespace cchc::formats
