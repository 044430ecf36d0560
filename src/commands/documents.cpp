#include "commands/documents.hpp"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "cchc/diagnostics/finding.hpp"
#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/linting/levels.hpp"
#include "cchc/workspace/error.hpp"
#include "cchc/workspace/files.hpp"

namespace cchc::commands {

namespace fs = std::filesystem;
using workspace::DocumentKind;

namespace {

bool same_file(const fs::path& a, const fs::path& b) {
  std::error_code failed;
  return fs::equivalent(a, b, failed) && !failed;
}

std::string where_of(const std::vector<std::string>& paths) { return paths.empty() ? "." : paths.front(); }

Error no_plan(const std::vector<std::string>& paths) {
  const std::string where = where_of(paths);
  return {
      Error::Status::could_not,
      fmt::format("không thấy kế hoạch nào ở \"{}\"; kế hoạch là tệp .yaml bắt đầu bằng `format: cchc-plan/1`", where),
      fmt::format("there is no plan at \"{}\"; a plan is a .yaml file that begins with `format: cchc-plan/1`", where)};
}

Error all_excluded(const std::vector<std::string>& paths) {
  const std::string where = where_of(paths);
  return {Error::Status::could_not,
          fmt::format("kế hoạch ở \"{}\" bị loại ra ở mục `exclude` của cài đặt (.cchc.yaml)", where),
          fmt::format("the plan at \"{}\" is excluded by the settings (`exclude` in .cchc.yaml)", where)};
}

}  // namespace

std::vector<fs::path> yaml_files_in(const fs::path& folder) {
  std::error_code failed;
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder.empty() ? fs::path(".") : folder, failed)) {
    const fs::path extension = entry.path().extension();
    const bool yaml = extension == ".yaml" || extension == ".yml";
    if (yaml && entry.is_regular_file(failed)) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string read_candidate(const workspace::Candidate& candidate, workspace::Environment& environment) {
  if (candidate.path != "-") return workspace::read_file(candidate.path);
  return {std::istreambuf_iterator<char>(environment.in), {}};
}

bool is_meant(const model::PlanReference& reference, const model::Plan& plan) {
  if (!plan.number.words || plan.number.words.text != reference.number.text) return false;
  if (reference.years && plan.years && !(*reference.years == *plan.years)) return false;
  return !reference.place || (plan.place && plan.place->code.text == reference.place.text);
}

bool names_plan(const model::PlanReference& reference, const fs::path& results, const LoadedPlan& plan) {
  if (reference.path) return same_file(results.parent_path() / fs::path(reference.path.text), plan.path);
  return reference.number && is_meant(reference, plan.plan());
}

LoadedPlan load_plan(const fs::path& path, std::string bytes, phrases::Readings& readings) {
  LoadedPlan loaded;
  loaded.path = path;
  const std::string name = path == "-" ? "<stdin>" : workspace::shown(path);
  loaded.file = model::read_plan(model::parse({name, std::move(bytes)}, loaded.findings), loaded.findings, readings);
  return loaded;
}

calendar::DaysOff FoundPlans::days_off() const { return workspace::days_off(settings.of({plans.front().path, true})); }

std::optional<FoundPlans> find_plans(const std::vector<std::string>& paths, workspace::Environment& environment) {
  workspace::Candidates candidates = workspace::candidates(paths);
  if (!candidates.failures.empty()) throw candidates.failures.front();
  FoundPlans found;
  if (found.settings.read(candidates, "", environment) != 0) return std::nullopt;
  const std::size_t excluded = found.settings.leave_out_excluded(candidates.files).size();
  for (const workspace::Candidate& one : candidates.files) {
    std::string bytes = read_candidate(one, environment);
    const auto kind = workspace::kind_of(bytes);
    const bool other_document = kind && kind != DocumentKind::plan && kind != DocumentKind::other;
    if (kind != DocumentKind::plan && (!one.named || other_document)) continue;
    found.plans.push_back(load_plan(one.path, std::move(bytes), found.readings));
  }
  if (found.plans.empty()) throw excluded > 0 ? all_excluded(paths) : no_plan(paths);
  return found;
}

bool too_broken(diagnostics::Diagnostics& findings, const source::Source& source, workspace::Environment& environment) {
  const auto is_fatal = [](const diagnostics::Diagnostic& one) { return linting::keeps_from_reading(*one.rule); };
  if (std::none_of(findings.all().begin(), findings.all().end(), is_fatal)) return false;
  diagnostics::Run run;
  run.files.push_back(source.name());
  for (const diagnostics::Diagnostic& one : findings.take_sorted()) {
    run.findings.push_back(diagnostics::locate(one, source, environment.language));
  }
  environment.err << formats::diagnostic_formats()[0].print(run, {environment.language, environment.color});
  return true;
}

void note_faults(const diagnostics::Diagnostics& findings, const source::Source& source,
                 workspace::Environment& environment) {
  if (!findings.has_errors()) return;
  const text::Bilingual words{"{0} còn lỗi, chỗ có lỗi không tính vào đây; xem `cchc validate {0}`\n",
                              "{0} has faults, and what they stand in is missing here; see `cchc validate {0}`\n"};
  environment.err << fmt::format(fmt::runtime(environment.say(words)), source.name());
}

}  // namespace cchc::commands
