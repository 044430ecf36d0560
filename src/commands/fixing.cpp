#include "commands/fixing.hpp"

#include <fmt/format.h>

#include "cchc/formats/unified_diff.hpp"
#include "cchc/workspace/files.hpp"
#include "commands/check.hpp"

namespace cchc::commands {

Fixing fix_candidate(CheckInput& input, FixMode mode) {
  const bool show_only = mode == FixMode::show;
  const bool from_input = input.candidate.path == "-";
  const auto mended = mend_document(input);
  if (!mended) return {0, 0, from_input && !show_only ? input.bytes : std::string()};
  Fixing fixing{mended->mended, mended->withheld, {}};
  if (show_only) {
    fixing.shown = formats::unified_diff(input.name, input.bytes, mended->bytes);
    return fixing;
  }
  if (from_input) {
    fixing.shown = mended->bytes;
  } else if (mended->bytes != input.bytes) {
    workspace::write_atomically(input.candidate.path, mended->bytes);
  }
  input.bytes = mended->bytes;
  return fixing;
}

bool print_fixed(const std::vector<Fixing>& fixings, workspace::Environment& environment) {
  bool any = false;
  for (const Fixing& one : fixings) {
    environment.out << one.shown;
    any = any || !one.shown.empty();
  }
  return any;
}

std::string fixing_summary(const std::vector<Fixing>& fixings, FixMode mode, text::Language language) {
  std::size_t mended = 0;
  std::size_t files = 0;
  std::size_t withheld = 0;
  for (const Fixing& one : fixings) {
    mended += one.mended;
    withheld += one.withheld;
    if (one.mended > 0) ++files;
  }
  const text::Bilingual done = mode == FixMode::show
                                   ? text::Bilingual{"sẽ sửa {} chỗ trong {} tệp\n", "would fix {} in {} file{}\n"}
                                   : text::Bilingual{"đã sửa {} chỗ trong {} tệp\n", "fixed {} in {} file{}\n"};
  const text::Bilingual left{"để nguyên {} chỗ, vì sửa thì đổi cả nội dung khác\n",
                             "left {} as they are, since mending them would change something else\n"};
  const text::Bilingual nothing{"không có chỗ nào máy tự sửa được\n", "nothing here can be fixed automatically\n"};
  std::string out = mended == 0 ? std::string(nothing.in(language))
                                : fmt::format(fmt::runtime(done.in(language)), mended, files, files == 1 ? "" : "s");
  if (withheld > 0) out += fmt::format(fmt::runtime(left.in(language)), withheld);
  return out;
}

Error diff_without_fix() {
  return {Error::Status::wrong_use, "`--diff` đi cùng `--fix`; gõ `cchc validate --fix --diff`",
          "`--diff` goes with `--fix`; type `cchc validate --fix --diff`"};
}

}  // namespace cchc::commands
