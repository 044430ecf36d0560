#include "cchc/workspace/files.hpp"

#include <algorithm>
#include <fstream>
#include <signal.h>
#include <sstream>
#include <system_error>

#include <fmt/format.h>

namespace cchc::workspace {

namespace fs = std::filesystem;

namespace {

Error could_not_read(const fs::path& path) {
  std::error_code ignored;
  if (!fs::exists(path, ignored)) {
    return {Error::Status::could_not, fmt::format("không tìm thấy \"{}\"; xem lại đường dẫn", shown(path)),
            fmt::format("\"{}\" is not there; check the path", shown(path))};
  }
  return {Error::Status::could_not, fmt::format("không đọc được \"{}\"; xem lại quyền đọc tệp", shown(path)),
          fmt::format("\"{}\" cannot be read; check its permissions", shown(path))};
}

Error could_not_write(const fs::path& path) {
  return {Error::Status::could_not,
          fmt::format("không ghi được \"{}\"; xem lại thư mục, quyền ghi và chỗ trống trên đĩa", shown(path)),
          fmt::format("\"{}\" cannot be written; check the folder, its permissions and the free space", shown(path))};
}

/// Holds back what would end the process while a file is half written; it arrives when this ends.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t ending;
    sigemptyset(&ending);
    for (const int one : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&ending, one);
    pthread_sigmask(SIG_BLOCK, &ending, &before_);
  }
  ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

 private:
  sigset_t before_;
};

bool is_yaml(const fs::path& path) {
  const auto extension = path.extension();
  return extension == ".yaml" || extension == ".yml";
}

bool hidden(const fs::path& path) { return path.filename().native().starts_with('.'); }

void walk_into(const fs::path& folder, Walk& found) {
  std::error_code failed;
  std::vector<fs::directory_entry> entries;
  for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed)) {
    if (!hidden(at->path())) entries.push_back(*at);
  }
  if (failed) found.failures.push_back(could_not_read(folder));
  std::sort(entries.begin(), entries.end(),
            [](const auto& a, const auto& b) { return a.path().native() < b.path().native(); });
  for (const fs::directory_entry& entry : entries) {
    std::error_code ignored;
    if (entry.is_directory(ignored) && !entry.is_symlink(ignored)) {
      walk_into(entry.path(), found);
    } else if (is_yaml(entry.path()) && entry.is_regular_file(ignored)) {
      found.files.push_back(entry.path());
    }
  }
}

}  // namespace

std::string read_file(const fs::path& path) {
  std::error_code failed;
  if (!fs::is_regular_file(path, failed)) throw could_not_read(path);
  std::ifstream file(path, std::ios::binary);
  std::string bytes;
  if (const auto size = fs::file_size(path, failed); !failed) bytes.resize(size);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!file) throw could_not_read(path);
  return bytes;
}

void write_atomically(const fs::path& path, std::string_view bytes) {
  const SignalsHeld held;
  fs::path beside = path;
  beside += fmt::format(".{}.tmp", reinterpret_cast<std::uintptr_t>(bytes.data()));
  std::error_code failed;
  {
    std::ofstream file(beside, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) {
      fs::remove(beside, failed);
      throw could_not_write(path);
    }
  }
  if (const auto former = fs::status(path, failed); !failed && fs::exists(former)) {
    fs::permissions(beside, former.permissions(), failed);
  }
  fs::rename(beside, path, failed);
  if (!failed) return;
  fs::remove(beside, failed);
  throw could_not_write(path);
}

std::string shown(const fs::path& path) {
  std::string text = path.generic_string();
  while (text.starts_with("./") && text.size() > 2) text.erase(0, 2);
  return text;
}

Walk walk(const fs::path& folder) {
  Walk found;
  walk_into(folder, found);
  return found;
}

bool matches(std::string_view glob, std::string_view path) {
  if (glob.starts_with("**")) {
    glob.remove_prefix(2);
    if (glob.starts_with('/') && matches(glob.substr(1), path)) return true;
    for (std::size_t at = 0; at <= path.size(); ++at) {
      if (matches(glob, path.substr(at))) return true;
    }
    return false;
  }
  if (glob.empty()) return path.empty();
  if (glob[0] == '*') {
    for (std::size_t at = 0; at <= path.size(); ++at) {
      if (matches(glob.substr(1), path.substr(at))) return true;
      if (at < path.size() && path[at] == '/') return false;
    }
    return false;
  }
  if (path.empty()) return false;
  if (glob[0] != path[0] && (glob[0] != '?' || path[0] == '/')) return false;
  return matches(glob.substr(1), path.substr(1));
}

}  // namespace cchc::workspace
