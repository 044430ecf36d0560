#include "commands/check_files.hpp"

#include <exception>
#include <iterator>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "cchc/phrases/readings.hpp"
#include "cchc/workspace/error.hpp"
#include "cchc/workspace/files.hpp"
#include "cchc/workspace/jobs.hpp"
#include "cchc/workspace/progress.hpp"
#include "commands/check.hpp"
#include "commands/documents.hpp"
#include "commands/plan_shelf.hpp"

namespace cchc::commands {

namespace {

/// What one file gave; `unread` where it could not be looked at.
struct Checked {
  std::string name;
  CheckOutcome outcome;
  std::optional<diagnostics::Unread> unread;
  Fixing fixing;
};

Error own_fault(std::string_view file, const std::exception& error) {
  return {
      Error::Status::could_not,
      fmt::format("lỗi bên trong chương trình khi đọc \"{}\", xin báo lại cho nhóm phát triển: {}", file, error.what()),
      fmt::format("a fault of the program itself while reading \"{}\", please report it: {}", file, error.what())};
}

/// Files are mended one by one, each whole.
Error stopped_mending() {
  return {Error::Status::interrupted,
          "đã dừng giữa chừng (Ctrl+C); tệp nào sửa xong thì đã ghi, các tệp khác còn nguyên; gõ lại lệnh để sửa tiếp",
          "stopped half-way (Ctrl+C); files that were mended are written, the others are as they were; run it again to "
          "go on"};
}

std::string name_of(const workspace::Candidate& candidate, const FilesInput& input) {
  if (candidate.path != "-") return workspace::shown(candidate.path);
  return input.stdin_filename.empty() ? "<stdin>" : input.stdin_filename;
}

/// True where the next file stands in a folder beside the file, as the results of a plan do.
bool has_files_below(const std::vector<workspace::Candidate>& files, std::size_t at) {
  if (at + 1 == files.size()) return false;
  const std::string_view own = files[at].path.native();
  const std::string_view next = files[at + 1].path.native();
  const std::size_t folder = own.rfind('/') + 1;  // npos + 1 is 0
  return next.starts_with(own.substr(0, folder)) && next.find('/', folder) != std::string_view::npos &&
         next.find('/', folder) == next.rfind('/');
}

Checked check_candidate(std::size_t at, const FilesInput& input, PlanShelf& plans, phrases::Readings& readings,
                        workspace::Environment& environment) {
  const workspace::Candidate& candidate = input.files[at];
  Checked checked{name_of(candidate, input), {}, {}, {}};
  const auto failed = [&](const Error& error) {
    checked.unread = diagnostics::Unread{checked.name, error.message(environment.language)};
  };
  try {
    CheckInput document{candidate,
                        input.settings.path_of(candidate),
                        checked.name,
                        read_candidate(candidate, environment),
                        input.settings.of(candidate),
                        input.rules,
                        environment.language,
                        input.details,
                        input.fix == FixMode::none && has_files_below(input.files, at),
                        plans,
                        readings,
                        input.baselines};
    if (input.fix != FixMode::none) checked.fixing = fix_candidate(document, input.fix);
    checked.outcome = check_document(std::move(document));
  } catch (const Error& error) {
    failed(error);
  } catch (const std::exception& error) {
    failed(own_fault(checked.name, error));
  }
  return checked;
}

CheckedFiles gathered(std::vector<Checked>& checked) {
  CheckedFiles all;
  diagnostics::Run& run = all.run;
  for (Checked& one : checked) {
    all.fixings.push_back(std::move(one.fixing));
    if (one.unread) {
      run.unread.push_back(std::move(*one.unread));
    } else if (!one.outcome) {
      ++run.skipped;
    } else {
      run.files.push_back(std::move(one.name));
      std::move(one.outcome->begin(), one.outcome->end(), std::back_inserter(run.findings));
    }
  }
  diagnostics::sort(run.findings);
  return all;
}

}  // namespace

CheckedFiles check_files(const FilesInput& input, workspace::Environment& environment) {
  std::vector<Checked> checked(input.files.size());
  PlanShelf plans;
  const unsigned jobs = workspace::workers(input.files.size(), environment.jobs);
  std::vector<phrases::Readings> readings(jobs);
  workspace::Progress progress(environment, {"đã kiểm tra ", "checked "}, input.files.size());
  try {
    workspace::for_each_index(input.files.size(), jobs, [&](std::size_t at, std::size_t worker) {
      checked[at] = check_candidate(at, input, plans, readings[worker], environment);
      progress.step();
    });
  } catch (const Error& error) {
    if (error.status() != Error::Status::interrupted || input.fix != FixMode::write) throw;
    throw stopped_mending();
  }
  return gathered(checked);
}

}  // namespace cchc::commands
