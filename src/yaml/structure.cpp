#include <algorithm>
#include <string>

#include "yaml/example.hpp"
#include "yaml/proofreader.hpp"

namespace cchc::yaml {

namespace {

constexpr text::Bilingual called(bool list) {
  return list ? text::Bilingual{"một danh sách", "a list"} : text::Bilingual{"các mục", "keys"};
}

constexpr text::Bilingual called(char first) {
  const bool bracket = first == '[' || first == '{';
  return bracket ? text::Bilingual{"dấu ngoặc", "brackets"} : text::Bilingual{"câu chữ", "a text"};
}

}  // namespace

/// The column at which the entry that starts the line belongs to the open levels; nothing where it is left out.
std::optional<std::size_t> Proofreader::settle(const Line& line, Start start, Form form) {
  if (levels_.empty()) {
    if (root_.state == State::empty) return start.column;
    mixed_documents(line, start, form);
    return std::nullopt;
  }
  start.column = shifted(line, start);
  if (start.column < levels_.front().column) return outdented(line, start, form);
  std::size_t top = levels_.size() - 1;
  while (levels_[top].column > start.column) --top;
  if (const auto level = home(line, start, form, top)) {
    close_above(*level);
    return start.column;
  }
  const Slot& last = levels_[top].last;
  const bool inner = top + 1 == levels_.size();
  const bool deeper = levels_[top].column < start.column;
  if (inner && deeper && last.broken) {
    drop_block(line, start.at);
    return std::nullopt;
  }
  const bool goes_on = last.state == State::plain && !last.interrupted;
  if (inner && goes_on && (deeper || form == Form::dash)) return below_text(line, start, form);
  return astray(line, start, form, top);
}

/// The level that the entry belongs to or hangs on, if it stands in its place; `top` is the last one not deeper.
std::optional<std::size_t> Proofreader::home(const Line& line, const Start& start, Form form, std::size_t top) const {
  const Level& level = levels_[top];
  const bool list = form == Form::dash;
  const bool awaited = top + 1 == levels_.size() && level.last.state == State::empty;
  if (level.column != start.column || (list && !level.list)) return awaited ? std::optional(top) : std::nullopt;
  const bool ends_list = level.list && !list;
  if (ends_list && (top == 0 || levels_[top - 1].column != level.column)) return std::nullopt;
  const std::size_t home = ends_list ? top - 1 : top;
  return !has_children(line, start) && deeper_column(line, start, top) ? std::nullopt : std::optional(home);
}

/// An item whose first key has nothing behind it, but lines below that stand deeper than the key: they are its own.
bool Proofreader::has_children(const Line& line, const Start& start) const {
  if (!is_dash(bytes_, start.at, line.end)) return false;
  const std::size_t content = skip_blanks(bytes_, start.at + 1, line.end);
  const auto key = key_at(bytes_, content, line.end);
  const auto next = ahead();
  return key && value_of(bytes_, *key, line.end).empty() && next &&
         next->column() > start.column + (content - start.at);
}

/// What stands above cannot go on with this line: YAML would start a second document here.
void Proofreader::mixed_documents(const Line& line, const Start& start, Form form) {
  const text::Bilingual above = levels_.empty() ? called(bytes_[root_.value.begin]) : called(levels_.front().list);
  const text::Bilingual here = form == Form::text ? called(bytes_[start.at]) : called(form == Form::dash);
  proof_.add(fault(Syntax::mixed_documents, span_of(start.at, whole_text_end(bytes_, start.at, line.end)),
                   {{"above", above}, {"here", here}}));
  drop_rest(start.at);
}

/// Makes the list or mapping at `column`, typed at `at`, the innermost one; false where that is too deep.
bool Proofreader::open(std::size_t column, std::size_t at, bool list) {
  if (!levels_.empty() && levels_.back().column == column && levels_.back().list == list) return true;
  if (levels_.size() >= deepest_) {
    too_deep_ = at;
    at_ = bytes_.size();
    return false;
  }
  const Line line = end_at(at);
  slot().state = State::nested;
  levels_.push_back({column, static_cast<std::ptrdiff_t>(at - line.begin), list, at, 0, {}});
  return true;
}

void Proofreader::close_above(std::size_t level) {
  levels_.erase(levels_.begin() + static_cast<std::ptrdiff_t>(level) + 1, levels_.end());
}

}  // namespace cchc::yaml
