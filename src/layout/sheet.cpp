#include "layout/sheet.hpp"

#include <algorithm>
#include <utility>

namespace cchc::layout {

namespace {

/// CRLF where every line ends with it, else LF.
std::string_view common_line_end(std::string_view bytes, const std::vector<Line>& lines) {
  bool any = false;
  for (const Line& line : lines) {
    const std::string_view end = bytes.substr(line.end, line.next - line.end);
    if (end == "\n") return end;
    any = any || end == "\r\n";
  }
  return any ? "\r\n" : "\n";
}

}  // namespace

Sheet::Sheet(const source::Source& source) : bytes_(source.bytes()) {
  for (std::size_t begin = source.bom(); begin < bytes_.size(); begin = lines_.back().next) {
    Line line;
    line.begin = begin;
    const std::size_t feed = bytes_.find('\n', begin);
    line.next = feed == std::string_view::npos ? bytes_.size() : feed + 1;
    line.end = feed == std::string_view::npos ? bytes_.size() : feed;
    while (line.end > begin && bytes_[line.end - 1] == '\r') --line.end;
    line.content = std::min(bytes_.find_first_not_of(" \t", begin), line.end);
    if (line.content == line.end) line.kind = LineKind::blank;
    lines_.push_back(line);
  }
}

std::size_t Sheet::line_of(std::size_t offset) const {
  const auto behind = std::upper_bound(lines_.begin(), lines_.end(), offset,
                                       [](std::size_t at, const Line& line) { return at < line.begin; });
  return behind == lines_.begin() ? 0 : static_cast<std::size_t>(behind - lines_.begin()) - 1;
}

void Sheet::place(std::size_t offset, std::size_t column) {
  Line& line = line_at(offset);
  if (line.content == offset) line.column = column;
}

void Sheet::change(std::size_t from, std::size_t to, std::string text) {
  if (bytes_.substr(from, to - from) == text) return;
  edits_.push_back({{static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)}, std::move(text)});
}

void Sheet::gap(std::size_t from, std::size_t to, std::string_view wanted) {
  if (from > to || bytes_.substr(from, to - from).find_first_not_of(" \t") != std::string_view::npos) return;
  change(from, to, std::string(wanted));
}

std::size_t Sheet::skip_gap(std::size_t offset) const {
  while (offset < bytes_.size()) {
    const char byte = bytes_[offset];
    if (byte == '#') {
      offset = std::min(bytes_.find('\n', offset), bytes_.size());
    } else if (byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n') {
      ++offset;
    } else {
      break;
    }
  }
  return offset;
}

void Sheet::finish_line(const Line& line, std::string_view line_end) {
  const bool empty = line.content == line.end && !line.column;
  const bool open = line.keeps_open && bytes_[line.next - 1] != '\n';
  if (empty && open) return;
  if (empty) {
    change(line.begin, line.end, "");
  } else if (line.column) {
    change(line.begin, line.content, std::string(*line.column, ' '));
  }
  std::size_t end = line.end;
  if (!line.keeps_blanks) {
    while (end > line.content && (bytes_[end - 1] == ' ' || bytes_[end - 1] == '\t')) --end;
  }
  if (open) return;
  change(empty ? line.end : end, line.next, std::string(line_end));
}

std::vector<source::Edit> Sheet::finish() {
  const std::string_view line_end = common_line_end(bytes_, lines_);
  std::size_t count = lines_.size();
  while (count > 0 && lines_[count - 1].kind == LineKind::blank) --count;
  bool blank_before = true;
  for (std::size_t at = 0; at < lines_.size(); ++at) {
    const bool blank = lines_[at].kind == LineKind::blank;
    if (at >= count || (blank && blank_before)) {
      change(lines_[at].begin, lines_[at].next, "");
    } else {
      finish_line(lines_[at], line_end);
    }
    blank_before = blank;
  }
  return std::move(edits_);
}

}  // namespace cchc::layout
