#include "commands/settings.hpp"

#include <algorithm>
#include <iterator>

#include "cchc/diagnostics/finding.hpp"
#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/linting/lint.hpp"

namespace cchc::commands {

namespace fs = std::filesystem;

namespace {

diagnostics::Run faults_of(const workspace::SettingsFinder& finder, text::Language language) {
  diagnostics::Run run;
  for (const auto& settings : finder.all()) {
    const source::Source& source = settings->file.source();
    run.files.push_back(source.name());
    diagnostics::Diagnostics names;
    linting::check(settings->file.content, names);
    for (const auto& one : settings->findings) run.findings.push_back(diagnostics::locate(one, source, language));
    for (const auto& one : names.all()) run.findings.push_back(diagnostics::locate(one, source, language));
  }
  diagnostics::sort(run.findings);
  return run;
}

}  // namespace

int SettingsOfFiles::read(const workspace::Candidates& found, const std::string& stdin_filename,
                          workspace::Environment& environment) {
  const std::vector<workspace::Candidate>& files = found.files;
  stdin_filename_ = stdin_filename;
  for (const workspace::Walk& walk : found.walks) finder_.add(walk);
  for (const workspace::Candidate& file : files) finder_.nearest(path_of(file).parent_path());
  const workspace::SettingsFile* first = files.empty() ? nullptr : of(files.front());
  for (; first != nullptr && !environment.language_asked; first = first->base.get()) {
    if (!first->file.content.language) continue;
    environment.language = *first->file.content.language;
    break;
  }
  const diagnostics::Run run = faults_of(finder_, environment.language);
  if (run.count(diagnostics::Severity::error) == 0) return 0;
  environment.err << formats::diagnostic_formats()[0].print(run, {environment.language, environment.color});
  return static_cast<int>(Error::Status::wrong_use);
}

std::vector<workspace::Candidate> SettingsOfFiles::leave_out_excluded(std::vector<workspace::Candidate>& files) const {
  if (finder_.all().empty()) return {};
  const auto stays = [&](const workspace::Candidate& one) { return !workspace::excluded(of(one), path_of(one)); };
  const auto out = std::stable_partition(files.begin(), files.end(), stays);
  std::vector<workspace::Candidate> excluded(std::make_move_iterator(out), std::make_move_iterator(files.end()));
  files.erase(out, files.end());
  return excluded;
}

bool SettingsOfFiles::excludes(const fs::path& path) {
  return workspace::excluded(finder_.nearest(path.parent_path()).get(), path);
}

const workspace::SettingsFile* SettingsOfFiles::of(const workspace::Candidate& file) const {
  return finder_.known(path_of(file).parent_path());
}

fs::path SettingsOfFiles::path_of(const workspace::Candidate& file) const {
  if (file.path != "-") return file.path;
  return stdin_filename_.empty() ? fs::path("stdin.yaml") : fs::path(stdin_filename_);
}

}  // namespace cchc::commands
