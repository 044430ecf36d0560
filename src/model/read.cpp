#include "cchc/model/read.hpp"

#include <array>
#include <utility>

#include "cchc/model/fields.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/text/closest.hpp"
#include "cchc/text/short_texts.hpp"
#include "cchc/yaml/parse.hpp"
#include "cchc/yaml/slip.hpp"
#include "model/messages.hpp"
#include "model/short_forms.hpp"
#include "model/split_units.hpp"
#include "model/types.hpp"

namespace cchc::model {

namespace {

constexpr std::array<std::string_view, 3> known_formats{"cchc-plan/1", "cchc-results/1", "cchc-settings/1"};

std::string_view kind_of(std::string_view format) { return format.substr(0, format.find('/')); }

void report_format(Reader& reader, const yaml::Node& key, const yaml::Node& value) {
  const std::string_view format = reader.tree().text(value);
  for (const std::string_view known : known_formats) {
    if (kind_of(format) == kind_of(known) && format != known && format.find('/') != std::string_view::npos) {
      reader.diagnostics().report(unknown_format, value.span, messages::newer_format,
                                  {{"format", format}, {"known", known}});
      return;
    }
  }
  reader.diagnostics().report(unknown_format, value.kind == yaml::Kind::null ? key.span : value.span,
                              messages::unknown_format,
                              {{"format", format}, {"formats", "`cchc-plan/1`, `cchc-results/1`, `cchc-settings/1`"}});
}

/// True where the document says that it is `format`; else says why not.
bool check_format(Reader& reader, std::string_view format) {
  const yaml::Node& root = reader.tree().root();
  if (root.kind == yaml::Kind::mapping) {
    for (const auto& [key, value] : reader.tree().entries(root)) {
      if (reader.tree().text(key) != "format") continue;
      if (reader.tree().text(value) == format) return true;
      if (!value.broken) report_format(reader, key, value);
      return false;
    }
  }
  if (reader.diagnostics().has_errors()) return false;
  const bool settings = format == known_formats[2];
  const bool empty = root.kind == yaml::Kind::null;
  reader.diagnostics().report(
      unknown_format, {},
      settings ? messages::no_settings_format : (empty ? messages::empty_document : messages::no_format));
  return false;
}

template <class Content>
bool read_document(Reader& reader, std::string_view format, Content& out) {
  if (!check_format(reader, format)) return false;
  out.at = reader.fields(reader.tree().root(), object_of<Content>(), &out);
  out.places = Places(reader.source(), reader.tree());
  out.prose = std::move(reader.prose);
  return true;
}

/// The years that the document names, before anything else is read.
phrases::Years years_of(Reader& reader) {
  const yaml::Node* node = reader.tree().find(reader.tree().root(), "years");
  if (node == nullptr || node->kind != yaml::Kind::scalar) return {};
  const auto& reading = reader.readings().years(reader.tree().text(*node));
  return reading ? *reading : phrases::Years{};
}

/// `regime` and `closes_before_day` exclude each other, and a closing day is one that every month has.
void check_closing(Reader& reader, Stream& stream) {
  const Scalar& day = stream.closes_before_day.words;
  const Scalar& regime = stream.regime.words;
  if (stream.closes_before_day && (*stream.closes_before_day < 1 || *stream.closes_before_day > 28)) {
    reader.diagnostics().report(bad_number, day.at, messages::bad_day, {{"typed", day.text}});
    stream.closes_before_day.value.reset();
  }
  if (!day || !regime) return;
  const auto [first, second] = day.at < regime.at ? std::pair(day, regime) : std::pair(regime, day);
  reader.diagnostics().report(wrong_type, second.at, messages::both_closings,
                              {{"line", reader.source().position(first.at.begin).line}});
}

/// `vp:` without a name: every task that names the unit would take it for declared.
void check_unit_names(Reader& reader) {
  const yaml::Node* units = reader.tree().find(reader.tree().root(), "units");
  if (units == nullptr || units->kind != yaml::Kind::mapping) return;
  for (const auto& [id, value] : reader.tree().entries(*units)) {
    const bool scalar = value.kind == yaml::Kind::scalar || value.kind == yaml::Kind::null;
    const bool empty = scalar && reader.tree().text(value).empty() && !value.broken && !id.broken;
    if (!empty || reader.diagnostics().any_within(id.span)) continue;
    reader.diagnostics().report(missing_key, id.span, messages::missing_key,
                                {{"thing", text::Bilingual{"đơn vị", "unit"}},
                                 {"key", "name"},
                                 {"label", text::Bilingual{"tên", "name"}},
                                 {"example", "Phòng Kinh tế"}});
  }
}

}  // namespace

template <>
const Object& object_of<Plan>();
template <>
const Object& object_of<Results>();
template <>
const Object& object_of<Settings>();
template <>
const Object& object_of<PlanReference>();

Parsed parse(source::Source source, diagnostics::Diagnostics& diagnostics) {
  Parsed parsed;
  parsed.source = std::make_shared<const source::Source>(std::move(source));
  parsed.tree = std::make_shared<const yaml::Tree>(yaml::parse(*parsed.source, diagnostics));
  return parsed;
}

Parsed parse_without(const yaml::Slip& slip, const Parsed& parsed, diagnostics::Diagnostics& diagnostics) {
  Parsed other{parsed.source, nullptr};
  other.tree = std::make_shared<const yaml::Tree>(yaml::parse_without(slip, *parsed.source, diagnostics));
  return other;
}

File<Plan> read_plan(Parsed parsed, diagnostics::Diagnostics& diagnostics) {
  phrases::Readings readings;
  return read_plan(std::move(parsed), diagnostics, readings);
}

File<Plan> read_plan(Parsed parsed, diagnostics::Diagnostics& diagnostics, phrases::Readings& readings) {
  File<Plan> file{std::move(parsed), {}, {}};
  Reader reader(file.parsed, file.storage, diagnostics, readings);
  reader.years = years_of(reader);
  Plan& plan = file.content;
  if (read_document(reader, known_formats[0], plan)) {
    for (Stream& stream : plan.reporting) check_closing(reader, stream);
    check_unit_names(reader);
  }
  plan.unit_names = UnitNames(plan.units);
  mend_split_units(plan, reader.source(), reader.tree(), diagnostics);
  plan.outline = outline_of(plan, file.storage);
  return file;
}

File<Results> read_results(Parsed parsed, phrases::Years plan_years, diagnostics::Diagnostics& diagnostics) {
  phrases::Readings readings;
  return read_results(std::move(parsed), plan_years, diagnostics, readings);
}

File<Results> read_results(Parsed parsed, phrases::Years plan_years, diagnostics::Diagnostics& diagnostics,
                           phrases::Readings& readings) {
  File<Results> file{std::move(parsed), {}, {}};
  Reader reader(file.parsed, file.storage, diagnostics, readings);
  reader.years = plan_years;
  read_document(reader, known_formats[1], file.content);
  return file;
}

File<Settings> read_settings(Parsed parsed, diagnostics::Diagnostics& diagnostics) {
  File<Settings> file{std::move(parsed), {}, {}};
  phrases::Readings readings;
  Reader reader(file.parsed, file.storage, diagnostics, readings);
  read_document(reader, known_formats[2], file.content);
  return file;
}

PlanReference plan_reference(const Parsed& results) {
  phrases::Readings readings;
  PlanReference reference;
  const yaml::Node* node = results.tree->find(results.tree->root(), "plan");
  if (node == nullptr) return reference;
  diagnostics::Diagnostics unheard;
  Storage storage;
  Reader reader(results, storage, unheard, readings);
  Shape<PlanReference>::read(reader, *node, *node, reference);
  return reference;
}

const Result* Results::find(std::string_view id) const {
  for (const Result& one : results) {
    if (text::same_short(one.id.text, id)) return &one;
  }
  return nullptr;
}

std::span<const DocumentTable> document_tables() {
  static constexpr DocumentTable tables[] = {
      {"plan", known_formats[0], &object_of<Plan>},
      {"results", known_formats[1], &object_of<Results>},
      {"settings", known_formats[2], &object_of<Settings>},
  };
  return tables;
}

}  // namespace cchc::model
