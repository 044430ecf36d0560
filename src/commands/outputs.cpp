#include "commands/outputs.hpp"

#include <set>
#include <system_error>

#include <fmt/format.h>

#include "cchc/workspace/files.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace fs = std::filesystem;

namespace {

fs::path whole(const fs::path& path) { return fs::absolute(path).lexically_normal(); }

Output output_of(const std::string& typed) {
  const std::size_t equals = typed.find('=');
  const Output output{&diagnostic_format("--output", std::string_view(typed).substr(0, equals)), {}};
  if (equals == std::string::npos || equals + 1 == typed.size()) {
    throw wrong_use(fmt::format("`--output` thiếu tên tệp; gõ `--output {}=TỆP`", output.format->name),
                    fmt::format("`--output` lacks a file; type `--output {}=FILE`", output.format->name));
  }
  const std::string file = typed.substr(equals + 1);
  if (file == "-") {
    throw wrong_use(fmt::format("`--output` ghi ra tệp; in ra màn hình: `--format {}`", output.format->name),
                    fmt::format("`--output` writes files; for standard output: `--format {}`", output.format->name));
  }
  return {output.format, file};
}

}  // namespace

const formats::DiagnosticFormat& diagnostic_format(std::string_view option, std::string_view typed) {
  std::vector<std::string_view> names;
  for (const formats::DiagnosticFormat& one : formats::diagnostic_formats()) names.push_back(one.name);
  return formats::diagnostic_formats()[choice(option, typed, names)];
}

std::vector<Output> outputs_of(const std::vector<std::string>& typed) {
  std::vector<Output> outputs;
  std::set<fs::path> files;
  for (const std::string& one : typed) {
    outputs.push_back(output_of(one));
    const fs::path& file = outputs.back().file;
    if (files.insert(whole(file)).second) continue;
    throw wrong_use(
        fmt::format("\"{}\" ghi hai lần trong `--output`; đặt mỗi định dạng một tệp", workspace::shown(file)),
        fmt::format("\"{}\" stands twice in `--output`; give each format its own file", workspace::shown(file)));
  }
  return outputs;
}

void refuse_overwriting(const std::vector<fs::path>& written, const std::vector<fs::path>& read) {
  if (written.empty()) return;
  std::set<fs::path> known;
  for (const fs::path& one : read) known.insert(whole(one));
  for (const fs::path& file : written) {
    std::error_code failed;
    const fs::path real = fs::weakly_canonical(file, failed);
    if (!known.contains(whole(file)) && (failed || !known.contains(real))) continue;
    throw wrong_use(
        fmt::format("\"{}\" là tệp được đọc trong lần chạy này, không ghi đè; chọn tên khác", workspace::shown(file)),
        fmt::format("\"{}\" is read by this very run and is not overwritten; choose another name",
                    workspace::shown(file)));
  }
}

std::vector<Error> write_outputs(const std::vector<Output>& outputs, const diagnostics::Run& run,
                                 formats::DiagnosticOptions options) {
  options.color = false;
  std::vector<Error> failures;
  for (const Output& one : outputs) {
    try {
      workspace::write_atomically(one.file, one.format->print(run, options));
    } catch (const Error& error) {
      failures.push_back(error);
    }
  }
  return failures;
}

}  // namespace cchc::commands
