#include "commands/git.hpp"

#include <utility>

#include <fmt/format.h>

#include "cchc/workspace/error.hpp"
#include "cchc/workspace/files.hpp"

namespace cchc::commands {

namespace fs = std::filesystem;

namespace {

class Git {
 public:
  Git(const fs::path& folder, workspace::Environment& environment)
      : folder_(folder.empty() ? "." : folder.string()), environment_(environment) {}

  workspace::ProgramAnswer ask(std::vector<std::string> command) const {
    command.insert(command.begin(), {"git", "-C", folder_});
    return environment_.run(command);
  }

  bool does(std::vector<std::string> command) const { return ask(std::move(command)).status == 0; }

 private:
  std::string folder_;
  workspace::Environment& environment_;
};

Error could_not(std::string vi, std::string en) { return {Error::Status::could_not, std::move(vi), std::move(en)}; }

/// Why git does not have the file in that revision.
Error reason(const Git& git, const std::string& revision, const std::string& path) {
  if (!git.does({"--version"})) {
    return could_not("máy này không có git; cài git rồi chạy lại",
                     "git is not installed here; install it and try again");
  }
  if (!git.does({"rev-parse", "--git-dir"})) {
    return could_not(fmt::format("\"{}\" không nằm trong kho git nào; so hai tệp: `cchc diff CŨ MỚI`", path),
                     fmt::format("\"{}\" is in no git repository; compare two files: `cchc diff OLD NEW`", path));
  }
  if (!git.does({"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"})) {
    return could_not(fmt::format("kho git không có bản \"{}\"; xem các bản: `git log --oneline`", revision),
                     fmt::format("git knows no revision \"{}\"; see them: `git log --oneline`", revision));
  }
  return could_not(fmt::format("bản \"{}\" chưa có tệp \"{}\"", revision, path),
                   fmt::format("revision \"{}\" has no file \"{}\"", revision, path));
}

}  // namespace

std::string bytes_at_revision(const std::string& revision, const fs::path& path, workspace::Environment& environment) {
  const Git git(path.parent_path(), environment);
  const std::string object = revision + ":./" + path.filename().string();
  workspace::ProgramAnswer answer = git.ask({"show", "--no-textconv", "--end-of-options", object});
  if (answer.status != 0) throw reason(git, revision, workspace::shown(path));
  return std::move(answer.out);
}

std::string plain_difference(const std::string& name, const fs::path& before, const fs::path& after,
                             workspace::Environment& environment) {
  std::string words =
      environment.run({"git", "diff", "--no-index", "--no-ext-diff", "--", before.string(), after.string()}).out;
  for (const auto& [side, path] : {std::pair("a/", before), std::pair("b/", after)}) {
    const std::string shown = side + path.relative_path().generic_string();
    const std::size_t head = words.find("\n@@");
    for (std::size_t at = words.find(shown); at < head; at = words.find(shown, at + 1)) {
      words.replace(at, shown.size(), side + name);
    }
  }
  return words;
}

}  // namespace cchc::commands
