#include "cchc/workspace/files.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <signal.h>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "cchc/workspace/jobs.hpp"

namespace cchc::workspace {

namespace fs = std::filesystem;

namespace {

/// No plan is anywhere near; what is larger was named by mistake, and would only fill the memory.
constexpr std::uintmax_t largest_file = std::uintmax_t{256} << 20U;

Error could_not(std::string vi, std::string en) { return {Error::Status::could_not, std::move(vi), std::move(en)}; }

Error could_not_read(const fs::path& path) {
  std::error_code ignored;
  const fs::file_status status = fs::status(path, ignored);
  const std::string name = shown(path);
  if (!fs::exists(status)) {
    return could_not(fmt::format("không tìm thấy \"{}\"; xem lại đường dẫn", name),
                     fmt::format("\"{}\" is not there; check the path", name));
  }
  if (!fs::is_regular_file(status) && !fs::is_directory(status)) {
    return could_not(fmt::format("\"{}\" không phải là tệp; nêu tệp .yaml, hoặc gõ `-` để đọc từ ống dẫn", name),
                     fmt::format("\"{}\" is no file; name a .yaml file, or type `-` to read from a pipe", name));
  }
  return could_not(fmt::format("không đọc được \"{}\"; xem lại quyền đọc", name),
                   fmt::format("\"{}\" cannot be read; check its permissions", name));
}

Error is_a_folder(const fs::path& path) {
  return could_not(fmt::format("\"{}\" là thư mục; nêu một tệp", shown(path)),
                   fmt::format("\"{}\" is a folder; name a file", shown(path)));
}

Error too_large(const fs::path& path) {
  constexpr unsigned to_megabytes = 20;
  return could_not(fmt::format("\"{}\" lớn hơn {} MB nên không phải là kế hoạch; xem lại đường dẫn", shown(path),
                               largest_file >> to_megabytes),
                   fmt::format("\"{}\" is larger than {} MB, so it is no plan; check the path", shown(path),
                               largest_file >> to_megabytes));
}

Error leads_nowhere(const fs::path& link) {
  return could_not(fmt::format("\"{}\" là liên kết tới tệp không có; sửa hoặc xóa liên kết", shown(link)),
                   fmt::format("\"{}\" is a link to a file that is not there; mend or delete it", shown(link)));
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

bool write_into(const fs::path& path, std::string_view bytes) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  return file.good();
}

bool is_yaml(const fs::path& path) {
  const auto extension = path.extension();
  return extension == ".yaml" || extension == ".yml";
}

bool hidden(const fs::path& path) { return path.filename().native().starts_with('.'); }

/// What stands in the folder, sorted, hidden names left out; takes note where no settings stand.
std::vector<fs::directory_entry> entries_of(const fs::path& folder, Walk& found) {
  std::error_code failed;
  bool settled = false;
  std::vector<fs::directory_entry> entries;
  for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed)) {
    settled = settled || at->path().filename() == settings_name;
    if (!hidden(at->path())) entries.push_back(*at);
  }
  if (failed) found.failures.push_back(could_not_read(folder));
  if (!failed && !settled) found.without_settings.push_back(folder);
  std::sort(entries.begin(), entries.end(),
            [](const auto& a, const auto& b) { return a.path().native() < b.path().native(); });
  return entries;
}

void walk_into(const fs::directory_entry& entry, Walk& found) {
  std::error_code ignored;
  if (entry.is_directory(ignored) && !entry.is_symlink(ignored)) {
    for (const fs::directory_entry& below : entries_of(entry.path(), found)) walk_into(below, found);
  } else if (is_yaml(entry.path()) && entry.is_regular_file(ignored)) {
    found.files.push_back(entry.path());
  } else if (is_yaml(entry.path()) && entry.is_symlink(ignored) && !entry.exists(ignored)) {
    found.failures.push_back(leads_nowhere(entry.path()));
  }
}

/// All bytes that are left in `in`, about `expected`; ends once they are more than those of the largest file.
std::string read_all(std::istream& in, std::size_t expected) {
  std::string bytes;
  for (std::size_t room = expected + 1; in && bytes.size() <= largest_file; room = bytes.size() + (1U << 12U)) {
    const std::size_t before = bytes.size();
    bytes.resize(before + room);
    in.read(bytes.data() + before, static_cast<std::streamsize>(room));
    bytes.resize(before + static_cast<std::size_t>(in.gcount()));
  }
  return bytes;
}

}  // namespace

std::string read_file(const fs::path& path) {
  std::error_code failed;
  const std::uintmax_t size = fs::file_size(path, failed);
  if (failed) {
    std::error_code ignored;
    throw fs::is_directory(path, ignored) ? is_a_folder(path) : could_not_read(path);
  }
  if (size > largest_file) throw too_large(path);
  std::ifstream file;
  file.rdbuf()->pubsetbuf(nullptr, 0);
  file.open(path, std::ios::binary);
  std::string bytes = read_all(file, size);
  if (bytes.size() > largest_file) throw too_large(path);
  if (!file.eof()) throw could_not_read(path);
  return bytes;
}

void write_atomically(const fs::path& path, std::string_view bytes) {
  const SignalsHeld held;
  std::error_code failed;
  const fs::path target = fs::is_symlink(path, failed) && fs::exists(path, failed) ? fs::canonical(path, failed) : path;
  const fs::file_status former = fs::status(target, failed);
  if (fs::exists(former) && !fs::is_regular_file(former)) {
    if (!write_into(target, bytes)) throw could_not_write(path);
    return;
  }
  fs::path beside = target;
  beside += fmt::format(".{}.tmp", reinterpret_cast<std::uintptr_t>(bytes.data()));
  if (write_into(beside, bytes)) {
    if (fs::exists(former)) fs::permissions(beside, former.permissions(), failed);
    fs::rename(beside, target, failed);
    if (!failed) return;
  }
  fs::remove(beside, failed);
  throw could_not_write(path);
}

std::string shown(const fs::path& path) {
  const std::string name = path.generic_string();
  std::size_t begin = 0;
  while (name.compare(begin, 2, "./") == 0 && name.size() - begin > 2) begin += 2;
  std::string text;
  for (std::size_t at = begin; at < name.size(); ++at) {
    constexpr char first_printable = ' ';
    constexpr char delete_sign = '\x7F';
    const bool control = (name[at] >= 0 && name[at] < first_printable) || name[at] == delete_sign;
    text += control ? fmt::format("\\x{:02x}", static_cast<unsigned char>(name[at])) : std::string(1, name[at]);
  }
  return text;
}

Walk walk(const fs::path& folder, unsigned jobs) {
  constexpr std::size_t worth_a_thread = 64;
  Walk found;
  const std::vector<fs::directory_entry> entries = entries_of(folder, found);
  std::vector<Walk> parts(entries.size());
  for_each_index(entries.size(), entries.size() < worth_a_thread ? 1 : jobs,
                 [&](std::size_t at, std::size_t) { walk_into(entries[at], parts[at]); });
  for (Walk& part : parts) {
    std::move(part.files.begin(), part.files.end(), std::back_inserter(found.files));
    std::move(part.failures.begin(), part.failures.end(), std::back_inserter(found.failures));
    std::move(part.without_settings.begin(), part.without_settings.end(), std::back_inserter(found.without_settings));
  }
  return found;
}

}  // namespace cchc::workspace
