#include "cchc/formats/baseline_file.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "cchc/document/value.hpp"
#include "cchc/formats/document_formats.hpp"

namespace cchc::formats {

namespace {

using diagnostics::Baseline;
using diagnostics::Known;
using document::Value;
using Json = nlohmann::json;

constexpr std::string_view schema = "cchc-baseline/1";

std::size_t line_of(std::string_view bytes, std::size_t offset) {
  const std::string_view before = bytes.substr(0, std::min(offset, bytes.size()));
  return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

/// Throws Json::exception where `row` is not what `print_baseline` writes.
void add_row(const Json& row, Baseline& baseline) {
  const std::size_t count = row.contains("count") ? row.at("count").get<std::size_t>() : 1;
  baseline[Known{row.at("file"), row.at("rule"), row.at("place"), row.at("value")}] += count;
}

}  // namespace

std::string print_baseline(const Baseline& baseline) {
  std::string out = "{\"schema\": " + print_json_line(schema) + ", \"findings\": [";
  std::string_view between = "\n";
  for (const auto& [known, count] : baseline) {
    Value::Object row{{"file", known.file}, {"rule", known.rule}, {"place", known.place}, {"value", known.value}};
    if (count > 1) row.emplace_back("count", count);
    out += std::string(between) + print_json_line(std::move(row));
    between = ",\n";
  }
  return out + "\n]}\n";
}

BaselineReading read_baseline(std::string_view bytes) {
  BaselineReading reading;
  try {
    const Json json = Json::parse(bytes);
    Baseline baseline;
    if (json.at("schema").get<std::string>() != schema) return reading;
    for (const Json& row : json.at("findings")) add_row(row, baseline);
    reading.baseline = std::move(baseline);
  } catch (const Json::parse_error& error) {
    reading.line = line_of(bytes, error.byte == 0 ? 0 : error.byte - 1);
  } catch (const Json::exception&) {
    reading.line = 0;
  }
  return reading;
}

}  // namespace cchc::formats
