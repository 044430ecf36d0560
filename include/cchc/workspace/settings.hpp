#pragma once

#include <filesystem>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "cchc/calendar/days_off.hpp"
#include "cchc/model/read.hpp"
#include "cchc/workspace/files.hpp"

namespace cchc::workspace {

/// One settings file; `base` is the one that it extends.
struct SettingsFile {
  std::filesystem::path folder;
  model::File<model::Settings> file;
  std::vector<diagnostics::Diagnostic> findings;
  std::shared_ptr<const SettingsFile> base;
};

/// Finds the `.cchc.yaml` that counts for a file and keeps what it has read.
class SettingsFinder {
 public:
  /// Takes over where `walk` met no settings: the disk is not asked again.
  void add(const Walk& walk);

  /// The nearest settings from `folder` upwards, or null; throws Error where a file or one that it extends is
  /// unreadable.
  std::shared_ptr<const SettingsFile> nearest(const std::filesystem::path& folder);

  /// What `nearest` gave for `folder`, typed the same way; null where nobody asked.
  const SettingsFile* known(const std::filesystem::path& folder) const;

  /// Every settings file read so far.
  const std::vector<std::shared_ptr<const SettingsFile>>& all() const { return read_; }

 private:
  using Name = std::filesystem::path::string_type;
  using ByFolder = std::unordered_map<Name, std::shared_ptr<const SettingsFile>>;
  /// True where settings stand in `folder` itself.
  bool stand_in(const Name& folder) const;

  /// As `nearest`, of a folder as it is typed: with thousands beside each other a path for each would be long work.
  std::shared_ptr<const SettingsFile> nearest_named(const Name& folder);
  /// As `nearest`, from the absolute, normal path `at` upwards.
  std::shared_ptr<const SettingsFile> nearest_above(const std::filesystem::path& at);
  std::shared_ptr<const SettingsFile> load(const std::filesystem::path& path, unsigned depth);

  std::unordered_set<Name> without_settings_;
  ByFolder by_name_;
  ByFolder by_folder_;  ///< by absolute, normal paths
  std::vector<std::shared_ptr<const SettingsFile>> read_;
};

/// True where an `exclude` of `settings` or of those it extends holds for `file`.
bool excluded(const SettingsFile* settings, const std::filesystem::path& file);

/// The levels that hold for `file`: base settings first, later entries before earlier ones, `paths` after `rules`.
std::vector<const model::RuleLevel*> levels_for(const SettingsFile* settings, const std::filesystem::path& file);

/// Weekends and the settings' own days off.
calendar::DaysOff days_off(const SettingsFile* settings);

/// The words of `settings` and of those it extends.
model::KnownWords known_words(const SettingsFile* settings);

}  // namespace cchc::workspace
