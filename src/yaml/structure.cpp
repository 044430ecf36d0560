#include <algorithm>
#include <string>

#include "yaml/example.hpp"
#include "yaml/proofreader.hpp"

namespace cchc::yaml {

namespace {

constexpr std::size_t difference(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

constexpr text::Bilingual called(bool list) {
  return list ? text::Bilingual{"một danh sách", "a list"} : text::Bilingual{"các mục", "keys"};
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
  return belongs_deeper(line, start, top) ? std::nullopt : std::optional(home);
}

/// The document's first lines are indented, this one less: all main keys belong in one column.
std::optional<std::size_t> Proofreader::outdented(const Line& line, const Start& start, Form form) {
  if (levels_.front().list != (form == Form::dash)) {
    mixed_documents(line, start, form);
    return std::nullopt;
  }
  const std::size_t spaces = levels_.front().column - start.column;
  std::size_t first = 0;
  for (Line above = line_at(bytes_, begin_); above.begin < line.begin; above = line_at(bytes_, above.next)) {
    const std::size_t at = skip_blanks(bytes_, above.begin, above.end);
    if (at == above.end) continue;
    if (first == 0 && bytes_[at] != '#') first = proof_.line_of(at);
    indent(above, at, at - above.begin - std::min(spaces, at - above.begin));
  }
  const auto key = key_at(bytes_, start.at, line.end);
  const std::size_t end = key ? key->end : start.at + 1;
  proof_.add(fault(Syntax::outdented, span_of(start.at, end),
                   {{"key", shown(proof_.text(start.at, end))}, {"line", first}, {"spaces", spaces}}));
  close_above(0);
  levels_.front().column = start.column;
  return start.column;
}

/// An entry is indented below an entry that has a text on its line already.
std::optional<std::size_t> Proofreader::below_text(const Line& line, const Start& start, Form form) {
  const Level& level = levels_.back();
  const auto key = key_at(bytes_, start.at, line.end);
  if (form == Form::key && !key->identifier) {
    blame_colon(slot().value.begin, key->colon, whole_text_end(bytes_, start.at, line.end));
    return std::nullopt;
  }
  const bool list = form == Form::dash;
  if (level.list == list && level.column != start.column) return move_to(line, start, levels_.size() - 1);
  const source::Span value = slot().value;
  const std::string above = shown(text(value));
  if (list) {
    proof_.add(
        fault(Syntax::list_under_text, span_of(start.at, start.at + 1), {{"key", shown(label())}, {"text", above}}));
  } else {
    proof_.add(fault(Syntax::key_under_text, span_of(key->begin, key->end),
                     {{"key", shown(proof_.text(key->begin, key->end))}, {"text", above}}));
  }
  proof_.repair(stand_in(value.begin, value.end, StandsFor::broken));
  slot().broken = true;
  drop_block(line, start.at);
  return std::nullopt;
}

/// An entry stands at a column where nothing awaits it.
std::optional<std::size_t> Proofreader::astray(const Line& line, const Start& start, Form form, std::size_t top) {
  const Level& level = levels_[top];
  const bool level_with = level.column == start.column;
  const std::size_t from = level_with ? top + 1 : 0;
  if (form == Form::dash) {
    if (const auto list = nearest(start.column, true, from)) return move_to(line, start, *list);
    proof_.add(fault(Syntax::stray_dash, span_of(start.at, start.at + 1)));
    drop_block(line, start.at);
    return std::nullopt;
  }
  const Key key = *key_at(bytes_, start.at, line.end);
  const bool deeper = belongs_deeper(line, start, top);
  if (deeper && !key.identifier) {
    stray(line, start);
  } else if (level_with && level.list && top == 0 && !deeper) {
    mixed_documents(line, start, form);
  } else if (const auto mapping = nearest(start.column, false, from)) {
    return move_to(line, start, *mapping);
  } else {
    const std::string name = shown(proof_.text(key.begin, key.end));
    proof_.add(fault(Syntax::key_among_items, span_of(key.begin, key.end), {{"key", name}}));
    drop_block(line, start.at);
  }
  return std::nullopt;
}

/// Reports the entry's column and reads it as an entry of `level`.
std::optional<std::size_t> Proofreader::move_to(const Line& line, const Start& start, std::size_t level) {
  const std::size_t expected = levels_[level].column;
  const auto key = key_at(bytes_, start.at, line.end);
  const std::size_t end = levels_[level].list || !key ? start.at + 1 : key->end;
  proof_.add(fault(Syntax::misplaced, span_of(start.at, end),
                   {{"key", shown(proof_.text(start.at, end))}, {"columns", start.column}, {"expected", expected}}));
  indent(line, start.at, expected);
  shift_ = Shift{start.column, expected};
  close_above(level);
  return expected;
}

/// The list or mapping next to `column` among the levels `from` and above.
std::optional<std::size_t> Proofreader::nearest(std::size_t column, bool list, std::size_t from) const {
  std::optional<std::size_t> best;
  for (std::size_t i = from; i < levels_.size(); ++i) {
    if (levels_[i].list != list) continue;
    if (!best || difference(levels_[i].column, column) <= difference(levels_[*best].column, column)) best = i;
  }
  return best;
}

/// An entry with its text on the same line takes nothing below it. So where a deeper line follows that fits a level
/// which this entry would close, it is this entry that stands too far left.
bool Proofreader::belongs_deeper(const Line& line, const Start& start, std::size_t top) const {
  constexpr std::string_view not_plain = "\"'[{|>#";
  const auto key = key_at(bytes_, start.at, line.end);
  if (top + 1 == levels_.size() || is_dash(bytes_, start.at, line.end) || !key) return false;
  const std::size_t value = skip_blanks(bytes_, key->colon + 1, line.end);
  if (value == line.end || not_plain.find(bytes_[value]) != nowhere) return false;
  const auto next = ahead();
  if (!next || next->form == Form::text || next->column() <= start.column) return false;
  return std::any_of(levels_.begin() + static_cast<std::ptrdiff_t>(top) + 1, levels_.end(), [&](const Level& level) {
    return level.column == next->column() && level.list == (next->form == Form::dash);
  });
}

/// What stands above cannot go on with this line: YAML would start a second document here.
void Proofreader::mixed_documents(const Line& line, const Start& start, Form form) {
  constexpr text::Bilingual words = {"câu chữ", "a text"};
  const text::Bilingual above = levels_.empty() ? words : called(levels_.front().list);
  const text::Bilingual here = form == Form::text ? words : called(form == Form::dash);
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
  const std::size_t feed = at == 0 ? nowhere : bytes_.rfind('\n', at - 1);
  const std::size_t line_begin = feed == nowhere ? begin_ : feed + 1;
  slot().state = State::nested;
  levels_.push_back({column, static_cast<std::ptrdiff_t>(at - line_begin), list, {}});
  return true;
}

void Proofreader::close_above(std::size_t level) {
  levels_.erase(levels_.begin() + static_cast<std::ptrdiff_t>(level) + 1, levels_.end());
}

}  // namespace cchc::yaml
