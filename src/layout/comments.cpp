#include "layout/comments.hpp"

namespace cchc::layout {

namespace {

/// The line with a value or a sign that follows each line; its number, or that of lines where none does.
std::vector<std::size_t> following_lines(const std::vector<Line>& lines) {
  std::vector<std::size_t> following(lines.size());
  std::size_t next = lines.size();
  for (std::size_t at = lines.size(); at-- > 0;) {
    following[at] = next;
    if (lines[at].kind == LineKind::other) next = at;
  }
  return following;
}

/// Where the first letter behind the signs `#` stands in `comment`; `npos`, behind everything, in an empty one.
std::size_t text_column(std::string_view comment) { return comment.find_first_not_of("# "); }

/// `# - …`, but not a heading such as `# - Phần II -`.
bool is_item(std::string_view comment) {
  const std::size_t dash = text_column(comment);
  return dash != std::string_view::npos && comment.substr(dash, 2) == "- " && !comment.ends_with('-');
}

/// Which lines are comments `# - …` right below what they may be items of, or go on with such a comment: items of a
/// list that were taken out. Below an empty line, or below another comment, they speak of what follows.
std::vector<bool> items_taken_out(const std::vector<Line>& lines, std::string_view bytes) {
  std::vector<bool> taken_out(lines.size(), false);
  std::size_t dash = 0;
  for (std::size_t at = 1; at < lines.size(); ++at) {
    const Line& line = lines[at];
    const Line& above = lines[at - 1];
    if (line.kind != LineKind::comment || above.kind == LineKind::blank) continue;
    const bool goes_on = above.kind == LineKind::comment && above.old_column() == line.old_column();
    if (goes_on && !taken_out[at - 1]) continue;
    const std::string_view comment = bytes.substr(line.content, line.end - line.content);
    const bool item = is_item(comment);
    taken_out[at] = item || (goes_on && text_column(comment) > dash);
    if (item) dash = text_column(comment);
  }
  return taken_out;
}

struct Follower {
  std::size_t old_column = 0;
  std::size_t new_column = 0;
  bool dash = false;
};

/// The column of the comment on `line`, below a line in `innermost`.
std::size_t column_of(const Line& line, bool taken_out, const std::vector<Collection>& collections,
                      std::size_t innermost, Follower next) {
  const std::size_t typed = line.old_column();
  for (std::size_t at = innermost; at != no_collection; at = collections[at].parent) {
    const Collection& one = collections[at];
    if (one.old_column > typed) continue;
    if (one.old_column > next.old_column) return one.new_column;
    const bool in_line_with_key =
        one.sequence && one.parent != no_collection && collections[one.parent].old_column == one.old_column;
    const bool ends = in_line_with_key && !next.dash && one.old_column == next.old_column;
    if (ends && (typed > one.old_column || taken_out)) return one.new_column;
    break;
  }
  return next.new_column;
}

}  // namespace

void lay_out_comments(Sheet& sheet, const yaml::Tree& tree, const std::vector<Collection>& collections) {
  for (const yaml::Comment& comment : tree.comments()) {
    Line& line = sheet.line_at(comment.span.begin);
    if (comment.own_line) {
      line.kind = LineKind::comment;
      continue;
    }
    std::size_t end = comment.span.begin;
    while (end > line.content && (sheet.bytes()[end - 1] == ' ' || sheet.bytes()[end - 1] == '\t')) --end;
    sheet.gap(end, comment.span.begin, " ");
  }
  const std::vector<std::size_t> following = following_lines(sheet.lines());
  const std::vector<bool> taken_out = items_taken_out(sheet.lines(), sheet.bytes());
  std::size_t innermost = no_collection;
  for (std::size_t at = 0; at < sheet.lines().size(); ++at) {
    Line& line = sheet.lines()[at];
    if (line.collection != no_collection) innermost = line.collection;
    if (line.kind != LineKind::comment || line.column) continue;
    Follower next;
    if (following[at] < sheet.lines().size()) {
      const Line& follower = sheet.lines()[following[at]];
      next = {follower.old_column(), follower.new_column(), sheet.bytes()[follower.content] == '-'};
    }
    line.column = column_of(line, taken_out[at], collections, innermost, next);
  }
}

}  // namespace cchc::layout
