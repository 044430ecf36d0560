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

/// `# - …`: an item of a list that was taken out.
bool is_item(std::string_view bytes, std::size_t hash) {
  const std::size_t dash = bytes.find_first_not_of("# ", hash);
  return dash != std::string_view::npos && bytes.substr(dash, 2) == "- ";
}

struct Follower {
  std::size_t old_column = 0;
  std::size_t new_column = 0;
  bool dash = false;
};

/// The column of the comment on `line`, below a line in `innermost`.
std::size_t column_of(const Line& line, std::string_view bytes, const std::vector<Collection>& collections,
                      std::size_t innermost, Follower next) {
  const std::size_t typed = line.old_column();
  for (std::size_t at = innermost; at != no_collection; at = collections[at].parent) {
    const Collection& one = collections[at];
    if (one.old_column > typed) continue;
    if (one.old_column > next.old_column) return one.new_column;
    const bool list_in_line = one.sequence && one.old_column == typed && one.parent != no_collection &&
                              collections[one.parent].old_column == typed;
    if (list_in_line && !next.dash && typed == next.old_column && is_item(bytes, line.content)) return one.new_column;
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
    line.column = column_of(line, sheet.bytes(), collections, innermost, next);
  }
}

}  // namespace cchc::layout
