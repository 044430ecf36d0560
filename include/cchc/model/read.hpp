#pragma once

#include <memory>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"
#include "cchc/model/settings.hpp"
#include "cchc/model/storage.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::phrases {
class Readings;
}

namespace cchc::yaml {
struct Slip;
}

namespace cchc::model {

/// A file's bytes and the tree of them, in which every text of a document lives; all copies share them.
struct Parsed {
  std::shared_ptr<const source::Source> source;
  std::shared_ptr<const yaml::Tree> tree;
};

template <class Content>
struct File {
  Parsed parsed;
  Storage storage;  ///< of the lists in `content`, which are gone before it
  Content content;

  const source::Source& source() const { return *parsed.source; }
};

/// Reads the YAML alone and reports its faults.
Parsed parse(source::Source source, diagnostics::Diagnostics& diagnostics);

/// The same source as if `slip` had not happened, which is reported (yaml::parse_without).
Parsed parse_without(const yaml::Slip& slip, const Parsed& parsed, diagnostics::Diagnostics& diagnostics);

/// The document in `parsed`, every fault of its structure and its phrases reported. Whoever reads several documents
/// hands on `readings` from one to the next.
File<Plan> read_plan(Parsed parsed, diagnostics::Diagnostics& diagnostics, phrases::Readings& readings);
File<Plan> read_plan(Parsed parsed, diagnostics::Diagnostics& diagnostics);

/// As `read_plan`; a period without a year takes that of `plan_years`.
File<Results> read_results(Parsed parsed, phrases::Years plan_years, diagnostics::Diagnostics& diagnostics,
                           phrases::Readings& readings);
File<Results> read_results(Parsed parsed, phrases::Years plan_years, diagnostics::Diagnostics& diagnostics);

File<Settings> read_settings(Parsed parsed, diagnostics::Diagnostics& diagnostics);

/// What the `plan` key of a results document says, without reporting anything.
PlanReference plan_reference(const Parsed& results);

}  // namespace cchc::model
