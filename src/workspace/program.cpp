#include "cchc/workspace/program.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace cchc::workspace {

namespace {

/// The end of a pipe that we read from; closed with it.
class Pipe {
 public:
  Pipe() { open_ = pipe2(ends_.data(), O_CLOEXEC) == 0; }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    close_writing();
    if (open_) close(ends_[0]);
  }

  bool open() const { return open_; }
  int reading() const { return ends_[0]; }
  int writing() const { return ends_[1]; }

  void close_writing() {
    if (open_ && ends_[1] >= 0) close(ends_[1]);
    ends_[1] = -1;
  }

 private:
  std::array<int, 2> ends_{-1, -1};
  bool open_ = false;
};

/// Appends what can be read now; false at the end.
bool drain(int file, std::string& into) {
  std::array<char, 1U << 16U> bytes{};
  const ssize_t count = read(file, bytes.data(), bytes.size());
  if (count < 0) return errno == EINTR;
  into.append(bytes.data(), static_cast<std::size_t>(count));
  return count > 0;
}

void read_both(const Pipe& out, const Pipe& err, ProgramAnswer& answer) {
  std::array<pollfd, 2> files{{{out.reading(), POLLIN, 0}, {err.reading(), POLLIN, 0}}};
  while (files[0].fd >= 0 || files[1].fd >= 0) {
    if (poll(files.data(), files.size(), -1) < 0 && errno != EINTR) return;
    if (files[0].revents != 0 && !drain(out.reading(), answer.out)) files[0].fd = -1;
    if (files[1].revents != 0 && !drain(err.reading(), answer.err)) files[1].fd = -1;
  }
}

bool start(const std::vector<std::string>& command, const Pipe& out, const Pipe& err, pid_t& process) {
  std::vector<char*> arguments;
  for (const std::string& one : command) arguments.push_back(const_cast<char*>(one.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, out.writing(), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err.writing(), STDERR_FILENO);
  const int failed = posix_spawnp(&process, arguments[0], &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  return failed == 0;
}

}  // namespace

ProgramAnswer run_program(const std::vector<std::string>& command) {
  ProgramAnswer answer{-1, {}, {}};
  Pipe out;
  Pipe err;
  pid_t process = 0;
  if (!out.open() || !err.open() || !start(command, out, err, process)) return answer;
  out.close_writing();
  err.close_writing();
  read_both(out, err, answer);
  int status = 0;
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) return answer;
  }
  if (WIFEXITED(status)) answer.status = WEXITSTATUS(status);
  return answer;
}

}  // namespace cchc::workspace
