#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cchc/workspace/documents.hpp"
#include "cchc/workspace/environment.hpp"
#include "cchc/workspace/settings.hpp"

namespace cchc::commands {

/// The settings that count for each of the files of a run.
class SettingsOfFiles {
 public:
  /// Reads them all. Returns 0, or the exit status where a settings file is faulty; its findings then stand on standard
  /// error. The nearest settings of the first file give the language, where nobody asked for one.
  int read(const workspace::Candidates& found, const std::string& stdin_filename, workspace::Environment& environment);

  /// Takes out of `files` what the settings exclude, and returns that.
  std::vector<workspace::Candidate> leave_out_excluded(std::vector<workspace::Candidate>& files) const;

  /// True where the settings exclude the file `path`, whether `read` has met it or not.
  bool excludes(const std::filesystem::path& path);

  /// Null where no settings file counts for it.
  const workspace::SettingsFile* of(const workspace::Candidate& file) const;

  /// Where the file stands for globs; standard input stands where `--stdin-filename` says.
  std::filesystem::path path_of(const workspace::Candidate& file) const;

 private:
  workspace::SettingsFinder finder_;
  std::string stdin_filename_;
};

}  // namespace cchc::commands
