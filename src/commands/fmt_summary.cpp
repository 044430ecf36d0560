#include "commands/fmt_summary.hpp"

#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cchc::commands {

namespace {

std::string joined(const std::vector<std::string>& parts) { return fmt::format("{}", fmt::join(parts, ", ")); }

std::string files(std::size_t count) { return fmt::format("{} file{}", count, count == 1 ? "" : "s"); }

std::string in_english(const FmtCounts& counts, bool written) {
  std::vector<std::string> parts;
  if (counts.changed > 0) parts.push_back(files(counts.changed) + (written ? " laid out" : " would change"));
  if (counts.same > 0) parts.push_back(files(counts.same) + " in order already");
  if (counts.left > 0) parts.push_back(files(counts.left) + " left as they are");
  if (parts.empty()) parts.emplace_back(counts.excluded > 0 ? "nothing was laid out" : "no document of cchc found");
  std::string out = joined(parts);
  if (counts.skipped > 0) {
    out += fmt::format(" ({} other YAML file{} passed over)", counts.skipped, counts.skipped == 1 ? "" : "s");
  }
  if (counts.excluded > 0) out += fmt::format(" ({} excluded by the settings)", files(counts.excluded));
  return out;
}

std::string in_vietnamese(const FmtCounts& counts, bool written) {
  std::vector<std::string> parts;
  if (counts.changed > 0) {
    parts.push_back(fmt::format("{} {} tệp", written ? "đã trình bày lại" : "cần trình bày lại", counts.changed));
  }
  if (counts.same > 0) parts.push_back(fmt::format("{} tệp đã đúng cách trình bày", counts.same));
  if (counts.left > 0) parts.push_back(fmt::format("để nguyên {} tệp", counts.left));
  if (parts.empty()) {
    parts.emplace_back(counts.excluded > 0 ? "chưa trình bày tệp nào" : "không thấy tài liệu nào của cchc");
  }
  std::string out = joined(parts);
  if (counts.skipped > 0) out += fmt::format(" (bỏ qua {} tệp YAML khác)", counts.skipped);
  if (counts.excluded > 0) out += fmt::format(" ({} tệp bị loại ra ở mục `exclude` của cài đặt)", counts.excluded);
  return out;
}

}  // namespace

std::string fmt_summary(const FmtCounts& counts, bool written, text::Language language) {
  return (language == text::Language::en ? in_english(counts, written) : in_vietnamese(counts, written)) + "\n";
}

Error no_document(std::string_view file) {
  return {Error::Status::could_not,
          fmt::format("{}: không phải tài liệu; kế hoạch bắt đầu bằng dòng `format: cchc-plan/1`", file),
          fmt::format("{}: this is no document; a plan begins with `format: cchc-plan/1`", file)};
}

Error unproven_layout(std::string_view file) {
  return {Error::Status::could_not,
          fmt::format("{}: để nguyên, vì trình bày lại sẽ làm đổi nội dung; xin báo lại cho nhóm phát triển", file),
          fmt::format("{}: left as it is, since a new layout would change its content; please report this", file)};
}

}  // namespace cchc::commands
