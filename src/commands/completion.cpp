#include <array>
#include <memory>
#include <string>

#include "cchc/workspace/error.hpp"
#include "commands/command.hpp"
#include "commands/completion_scripts.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

constexpr std::array<std::string_view, 4> shells{"bash", "zsh", "fish", "powershell"};
constexpr std::array<std::string (*)(const CommandLine&), 4> scripts{bash_completion, zsh_completion, fish_completion,
                                                                     powershell_completion};

int run_completion(const std::string& shell, workspace::Environment& environment) {
  if (shell.empty()) {
    throw Error(Error::Status::wrong_use, "cần tên vỏ lệnh: `cchc completion bash`, `zsh`, `fish` hoặc `powershell`",
                "name a shell: `cchc completion bash`, `zsh`, `fish` or `powershell`");
  }
  environment.out << scripts[choice("completion", shell, shells)](command_line(environment.language));
  return 0;
}

Action bind(Options& line) {
  const auto shell = std::make_shared<std::string>();
  line.argument("SHELL", *shell);
  return [shell](workspace::Environment& environment) { return run_completion(*shell, environment); };
}

constexpr Example examples[] = {
    {"source <(cchc completion bash)",
     {"cho phiên này; ghi vào ~/.bashrc thì lần nào cũng có", "now, or in ~/.bashrc"}},
    {"cchc completion fish > ~/.config/fish/completions/cchc.fish", {"cho fish", "for fish"}},
    {"cchc completion powershell | Out-String | Invoke-Expression", {"cho PowerShell", "for PowerShell"}},
};

}  // namespace

extern const Command completion;
const Command completion{"completion",
                         "bash|zsh|fish|powershell",
                         {"gõ phím Tab là có gợi ý", "suggestions at the Tab key"},
                         examples,
                         bind};

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string whole;
  for (const std::string& word : words) {
    if (!whole.empty()) whole += between;
    whole += word;
  }
  return whole;
}

std::vector<std::string> names_of(const std::vector<OptionWords>& options) {
  std::vector<std::string> names;
  for (const OptionWords& one : options) {
    names.push_back(one.name);
    if (!one.other_name.empty()) names.push_back(one.other_name);
  }
  return names;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
  return text;
}

}  // namespace cchc::commands
