#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/formats/document_formats.hpp"
#include "formats/diagnostic_objects.hpp"

namespace cchc::formats {

/// The objects of `json`, one a line.
std::string print_jsonl(const diagnostics::Run& run, const DiagnosticOptions&) {
  std::string out;
  for (const diagnostics::Finding& one : run.findings) out += print_json_line(json_object(one)) + "\n";
  return out;
}

}  // namespace cchc::formats
