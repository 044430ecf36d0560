#include "commands/baselines.hpp"

#include <algorithm>
#include <set>
#include <system_error>

#include <fmt/format.h>

#include "cchc/formats/baseline_file.hpp"
#include "cchc/linting/catalogue.hpp"
#include "cchc/linting/levels.hpp"
#include "cchc/workspace/error.hpp"
#include "cchc/workspace/files.hpp"

namespace cchc::commands {

namespace fs = std::filesystem;
using diagnostics::Baseline;
using diagnostics::Known;

namespace {

Error no_baseline(const std::string& path, std::size_t line) {
  const std::string where = line == 0 ? path : fmt::format("{}:{}", path, line);
  return {Error::Status::wrong_use,
          fmt::format("{0}: không phải tệp do `--add-baseline` ghi; lấy lại bản cũ, hoặc xóa tệp rồi chạy "
                      "`cchc validate --add-baseline {1}`",
                      where, path),
          fmt::format("{0}: not a file that `--add-baseline` wrote; restore it, or delete it and run "
                      "`cchc validate --add-baseline {1}`",
                      where, path)};
}

Baseline read(const std::string& path) {
  auto reading = formats::read_baseline(workspace::read_file(path));
  if (!reading.baseline) throw no_baseline(path, reading.line);
  return std::move(*reading.baseline);
}

/// How the baseline in `path` calls files: from its folder.
diagnostics::FileNaming naming(const fs::path& path) {
  return [folder = fs::absolute(path).lexically_normal().parent_path()](std::string_view file) {
    return fs::absolute(fs::path(file)).lexically_normal().lexically_relative(folder).generic_string();
  };
}

/// Those that keep a file from being read: a baseline must not make a broken file look clean.
std::vector<std::string_view> never_known() {
  std::vector<std::string_view> names;
  for (const diagnostics::RuleInfo* rule : linting::all_rules()) {
    if (linting::keeps_from_reading(*rule)) names.push_back(rule->name);
  }
  return names;
}

/// True where this run would have found `known` if it were still there.
class Judged {
 public:
  Judged(const fs::path& baseline, const RuleChoice& rules, const diagnostics::Run& run)
      : folder_(baseline.parent_path()), rules_(rules) {
    const auto name = naming(baseline);
    for (const std::string& file : run.files) checked_.insert(name(file));
    for (const diagnostics::Unread& one : run.unread) unread_.insert(name(one.file));
    const std::vector<std::string_view> stopping = never_known();
    for (const diagnostics::Finding& one : run.findings) {
      if (std::find(stopping.begin(), stopping.end(), one.name) != stopping.end()) unread_.insert(name(one.file));
    }
  }

  bool operator()(const Known& known) const {
    const auto is_it = [&](const diagnostics::RuleInfo* rule) { return rule->name == known.rule; };
    const auto holds = [&](const auto& rules) { return std::any_of(rules.begin(), rules.end(), is_it); };
    if (holds(rules_.ignored) || (!rules_.selected.empty() && !holds(rules_.selected))) return false;
    if (unread_.contains(known.file)) return false;
    std::error_code failed;
    return checked_.contains(known.file) || !fs::exists(folder_ / fs::path(known.file), failed);
  }

 private:
  fs::path folder_;
  const RuleChoice& rules_;
  std::set<std::string> checked_;
  std::set<std::string> unread_;
};

bool same(const fs::path& a, const fs::path& b) {
  return fs::absolute(a).lexically_normal() == fs::absolute(b).lexically_normal();
}

}  // namespace

Baselines::Baselines(const std::string& use, const std::string& add) : use_(use), add_(add) {
  std::error_code failed;
  if (!add.empty() && fs::exists(add_, failed)) old_ = read(add);
  const bool one_file = !use.empty() && !add.empty() && same(use_, add_);
  if (one_file) use_.clear();
  if (!use_.empty()) used_ = read(use);
}

bool Baselines::knows(const diagnostics::Finding& finding) const {
  const auto stands_in = [&](const fs::path& path, const Baseline& entries) {
    if (path.empty()) return false;
    return entries.contains({naming(path)(finding.file), std::string(finding.name), finding.place, finding.value});
  };
  return stands_in(use_, used_) || stands_in(add_, old_);
}

void Baselines::record(diagnostics::Run& run) const {
  const auto name = naming(add_);
  const Baseline found = diagnostics::baseline_of(run.findings, never_known(), name);
  const Baseline all = diagnostics::merged(old_, found);
  run.baselined.added += diagnostics::surplus(all, old_, [](const Known&) { return true; });
  const std::string bytes = formats::print_baseline(all);
  std::error_code failed;
  if (!fs::exists(add_, failed) || workspace::read_file(add_) != bytes) workspace::write_atomically(add_, bytes);
  run.baselined.silent += diagnostics::silence(run.findings, all, name);
}

void Baselines::apply(const RuleChoice& rules, diagnostics::Run& run) const {
  const auto gone = [&](const fs::path& path, const Baseline& entries) {
    const Baseline found = diagnostics::baseline_of(run.findings, {}, naming(path));
    return diagnostics::surplus(entries, found, Judged(path, rules, run));
  };
  if (!use_.empty()) {
    run.baselined.gone += gone(use_, used_);
    run.baselined.silent += diagnostics::silence(run.findings, used_, naming(use_));
  }
  if (!add_.empty()) {
    run.baselined.gone += gone(add_, old_);
    record(run);
  }
}

}  // namespace cchc::commands
