#include "cchc/workspace/settings.hpp"

#include <string_view>
#include <system_error>

#include <fmt/format.h>

#include "cchc/workspace/error.hpp"
#include "cchc/workspace/files.hpp"
#include "cchc/workspace/glob.hpp"

namespace cchc::workspace {

namespace fs = std::filesystem;

namespace {

/// `path` as messages show it: from the current folder.
std::string named(const fs::path& path) { return shown(path.lexically_proximate(fs::current_path())); }

Error no_base(const std::string& settings, std::string_view base) {
  return {Error::Status::wrong_use,
          fmt::format("{}: `extends` nêu tệp \"{}\" mà không đọc được; xem lại đường dẫn", settings, base),
          fmt::format("{}: `extends` names \"{}\", which cannot be read; check the path", settings, base)};
}

std::string relative_to(const fs::path& folder, const fs::path& file) {
  return fs::absolute(file).lexically_normal().lexically_relative(folder).generic_string();
}

}  // namespace

void SettingsFinder::add(const Walk& walk) {
  for (const fs::path& folder : walk.without_settings) without_settings_.insert(folder.native());
}

bool SettingsFinder::stand_in(const Name& folder) const {
  if (without_settings_.contains(folder)) return false;
  std::error_code failed;
  return fs::exists(fs::path(folder) / settings_name, failed);
}

std::shared_ptr<const SettingsFile> SettingsFinder::nearest(const fs::path& folder) {
  return nearest_named(folder.native());
}

const SettingsFile* SettingsFinder::known(const fs::path& folder) const {
  const auto found = by_name_.find(folder.native());
  return found == by_name_.end() ? nullptr : found->second.get();
}

std::shared_ptr<const SettingsFile> SettingsFinder::nearest_named(const Name& folder) {
  if (const auto known = by_name_.find(folder); known != by_name_.end()) return known->second;
  const std::size_t slash = folder.rfind('/');
  const std::string_view last = std::string_view(folder).substr(slash + 1);  // npos + 1 is 0
  const bool below = slash != Name::npos && slash > 0 && !last.empty() && last != "." && last != "..";
  auto found = !below || stand_in(folder)
                   ? nearest_above(fs::absolute(folder.empty() ? fs::path(".") : fs::path(folder)).lexically_normal())
                   : nearest_named(folder.substr(0, slash));
  by_name_.emplace(folder, found);
  return found;
}

std::shared_ptr<const SettingsFile> SettingsFinder::nearest_above(const fs::path& at) {
  if (const auto known = by_folder_.find(at.native()); known != by_folder_.end()) return known->second;
  std::shared_ptr<const SettingsFile> found;
  if (stand_in(at.native())) {
    found = load(at / settings_name, 0);
  } else if (const fs::path above = at.parent_path(); !above.empty() && above != at) {
    found = nearest_above(above);
  }
  by_folder_.emplace(at.native(), found);
  return found;
}

std::shared_ptr<const SettingsFile> SettingsFinder::load(const fs::path& path, unsigned depth) {
  constexpr unsigned longest_chain = 10;
  if (depth > longest_chain) {
    throw Error(Error::Status::wrong_use,
                fmt::format("{}: các dòng `extends` gọi nhau vòng quanh; bỏ bớt một dòng", named(path)),
                fmt::format("{}: the lines `extends` go round in a circle; delete one of them", named(path)));
  }
  auto settings = std::make_shared<SettingsFile>();
  diagnostics::Diagnostics findings;
  settings->folder = path.parent_path();
  const std::string name = named(path);
  settings->file = model::read_settings(model::parse({name, read_file(path)}, findings), findings);
  settings->findings = findings.take_sorted();
  if (const std::string_view base = settings->file.content.extends.text; !base.empty()) {
    const fs::path base_path = (settings->folder / fs::path(base)).lexically_normal();
    std::error_code failed;
    if (!fs::is_regular_file(base_path, failed)) throw no_base(name, base);
    settings->base = load(base_path, depth + 1);
  }
  read_.push_back(settings);
  return settings;
}

bool excluded(const SettingsFile* settings, const fs::path& file) {
  for (; settings != nullptr; settings = settings->base.get()) {
    const std::string path = relative_to(settings->folder, file);
    for (const model::Scalar& glob : settings->file.content.exclude) {
      if (matches(glob.text, path)) return true;
    }
  }
  return false;
}

std::vector<const model::RuleLevel*> levels_for(const SettingsFile* settings, const fs::path& file) {
  if (settings == nullptr) return {};
  std::vector<const model::RuleLevel*> levels = levels_for(settings->base.get(), file);
  const model::Settings& content = settings->file.content;
  for (const model::RuleLevel& one : content.rules) levels.push_back(&one);
  const std::string path = relative_to(settings->folder, file);
  for (const model::PathRules& paths : content.paths) {
    if (!matches(paths.id.text, path)) continue;
    for (const model::RuleLevel& one : paths.rules) levels.push_back(&one);
  }
  return levels;
}

calendar::DaysOff days_off(const SettingsFile* settings) {
  calendar::DaysOff days;
  for (; settings != nullptr; settings = settings->base.get()) {
    for (const model::DayOff& one : settings->file.content.days_off) {
      if (one.date) days.add(*one.date);
    }
  }
  return days;
}

model::KnownWords known_words(const SettingsFile* settings) {
  model::KnownWords words;
  for (; settings != nullptr; settings = settings->base.get()) {
    const auto& own = settings->file.content.words;
    if (!own) continue;
    for (const model::Scalar& one : own->units) {
      if (one) words.units.push_back(one.text);
    }
    for (const model::Abbreviation& one : own->abbreviations) words.abbreviations.push_back(one.id.text);
  }
  return words;
}

}  // namespace cchc::workspace
