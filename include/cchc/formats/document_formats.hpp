#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cchc/document/document.hpp"

namespace cchc::formats {

struct PrintOptions {
  std::string table;   ///< csv only: which table; empty: the first
  bool excel = false;  ///< csv only: byte order mark, `;`, decimal commas
};

/// One way of writing a document.
struct DocumentFormat {
  std::string_view name;       ///< `md`
  std::string_view extension;  ///< `.md`
  std::string (*print)(const document::Document& document, const PrintOptions& options);
};

/// text, md, csv, json, ics.
std::span<const DocumentFormat> document_formats();

/// Pretty-printed JSON, two spaces, UTF-8 as it is, a line end behind.
std::string print_json(const document::Value& value);

/// The same on one line, without a line end.
std::string print_json_line(const document::Value& value);

}  // namespace cchc::formats
