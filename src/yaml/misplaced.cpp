#include <algorithm>
#include <string>

#include "yaml/example.hpp"
#include "yaml/proofreader.hpp"
#include "yaml/signs.hpp"

namespace cchc::yaml {

namespace {

constexpr std::size_t difference(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

/// True for a value that ends on its line for sure, so that nothing deeper can belong to it.
bool ends_on_line(std::string_view value) {
  const char first = value.front();
  const char last = value.back();
  if (is_quote(first)) return value.size() > 1 && last == first;
  if (first == '[' || first == '{') return last == (first == '[' ? ']' : '}');
  return !starts_with_sign(value, 0, value.size()) && scan_plain(value, 0, value.size()).colon == nowhere;
}

}  // namespace

/// The document's first lines are indented, this one less: all main keys belong in one column.
std::optional<std::size_t> Proofreader::outdented(const Line& line, const Start& start, Form form) {
  if (levels_.front().list != (form == Form::dash)) {
    mixed_documents(line, start, form);
    return std::nullopt;
  }
  const auto next = ahead();
  if (next && next->form == form && next->column() == levels_.front().column) return move_to(line, start, 0);
  const std::size_t spaces = levels_.front().column - start.column;
  const std::size_t end = name_end(start.at, line.end);
  proof_.add(fault(Syntax::outdented, span_of(start.at, end),
                   {{"key", shown(proof_.text(start.at, end))},
                    {"line", proof_.line_of(levels_.front().first)},
                    {"spaces", spaces}}));
  move_left(begin_, line.begin, spaces);
  close_above(0);
  levels_.front().column = start.column;
  return start.column;
}

/// An entry is indented below an entry that has a text on its line already.
std::optional<std::size_t> Proofreader::below_text(const Line& line, const Start& start, Form form) {
  const Level& level = levels_.back();
  const auto key = key_at(bytes_, start.at, line.end);
  if (form == Form::key && key && !key->identifier) {
    blame_colon(slot().value.begin, key->colon, whole_text_end(bytes_, start.at, line.end));
    return std::nullopt;
  }
  const bool list = form == Form::dash;
  if (!list && dash_is_misplaced(start, levels_.size() - 1)) return move_dash(start, levels_.size() - 1);
  if (level.list == list && level.column != start.column) return move_to(line, start, levels_.size() - 1);
  const source::Span value = slot().value;
  const source::Span name = span_of(start.at, name_end(start.at, line.end));
  const std::string above = shown(text(value));
  proof_.add(list ? fault(Syntax::list_under_text, name, {{"key", shown(label())}, {"text", above}})
                  : fault(Syntax::key_under_text, name, {{"key", shown(text(name))}, {"text", above}}));
  proof_.repair(stand_in(value.begin, value.end, StandsFor::broken));
  slot().broken = true;
  drop_block(line, start.at);
  return std::nullopt;
}

/// An entry stands at a column where nothing awaits it; `top` is the last level not deeper.
std::optional<std::size_t> Proofreader::astray(const Line& line, const Start& start, Form form, std::size_t top) {
  const Level& level = levels_[top];
  const bool level_with = level.column == start.column;
  const source::Span name = span_of(start.at, name_end(start.at, line.end));
  const auto deeper = deeper_column(line, start, top);
  const auto key = key_at(bytes_, start.at, line.end);
  if (deeper && form == Form::key && key && !key->identifier) {
    stray(line, start);
    return std::nullopt;
  }
  if (deeper) return move_to_column(line, start, *deeper);
  if (form == Form::key && dash_is_misplaced(start, top + 1)) return move_dash(start, top + 1);
  if (first_is_misplaced(line, start, form, top)) return move_first(start, top + 1);
  const bool in_root_list = level_with && level.list && top == 0;
  const auto nearest_level = nearest(start.column, form == Form::dash, level_with ? top + 1 : 0);
  if (nearest_level && !in_root_list) return move_to(line, start, *nearest_level);
  if (form == Form::dash) {
    proof_.add(fault(Syntax::stray_dash, name));
  } else if (in_root_list) {
    mixed_documents(line, start, form);
    return std::nullopt;
  } else {
    proof_.add(fault(Syntax::key_among_items, name, {{"key", shown(text(name))}}));
  }
  drop_block(line, start.at);
  return std::nullopt;
}

std::optional<std::size_t> Proofreader::move_to(const Line& line, const Start& start, std::size_t level) {
  return move_to_column(line, start, levels_[level].column);
}

/// Reports the entry's column and reads it as one of the level at `expected`, or as the first of a new one.
std::optional<std::size_t> Proofreader::move_to_column(const Line& line, const Start& start, std::size_t expected) {
  report_misplaced(start.at, line.end, start.column, expected);
  indent(line, start.at, expected);
  shifts_.push_back({start.column, expected});
  while (levels_.back().column > expected) levels_.pop_back();
  return expected;
}

void Proofreader::report_misplaced(std::size_t at, std::size_t line_end, std::size_t column, std::size_t expected) {
  const std::size_t before = at == 0 ? nowhere : bytes_.rfind('\n', at - 1);
  const std::string_view spaces = proof_.text(before == nowhere ? 0 : before + 1, at);
  if (spaces.find('\t') != nowhere) return;  // whoever mends the tab, which is told, mends this
  const source::Span name = span_of(at, name_end(at, line_end));
  proof_.add(misplaced(name, shown(text(name)), column, expected));
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

/// The first line behind what may hang on the entry: it shows how far right the entry belongs.
std::optional<Proofreader::Ahead> Proofreader::behind_entry(const Line& line, const Start& start) const {
  if (form_at(start.at, line.end) != Form::key) return std::nullopt;
  const auto key = key_at(bytes_, start.at, line.end);
  auto next = ahead();
  if (!next || next->column() <= start.column) return std::nullopt;
  const std::string_view value = value_of(bytes_, *key, line.end);
  if (!value.empty()) return ends_on_line(value) ? next : std::nullopt;
  const std::size_t children = next->column();
  while (next && next->column() >= children) next = ahead(next->line.next);
  return next;
}

/// The column at which the entry belongs if the line behind it shows that it stands too far left.
std::optional<std::size_t> Proofreader::deeper_column(const Line& line, const Start& start, std::size_t top) const {
  const bool awaited = slot().state == State::empty;
  if (top + 1 == levels_.size() && !awaited) return std::nullopt;
  return is_dash(bytes_, start.at, line.end) ? deeper_column_of_item(line, start, top)
                                             : deeper_column_of_key(line, start, top);
}

/// An item whose second key, or whose neighbour, stands further right than it can.
std::optional<std::size_t> Proofreader::deeper_column_of_item(const Line& line, const Start& start,
                                                              std::size_t top) const {
  const std::size_t content = skip_blanks(bytes_, start.at + 1, line.end);
  const auto next = ahead();
  if (content == line.end || !next || next->column() <= start.column) return std::nullopt;
  const bool has_keys = form_at(content, line.end) == Form::key;
  if (next->form != (has_keys ? Form::key : Form::dash)) return std::nullopt;
  const std::size_t inset = has_keys ? content - start.at : 0;
  if (next->column() <= start.column + inset) return std::nullopt;
  const std::size_t column = next->column() - inset;
  const Level& back = levels_.back();
  const bool first = slot().state == State::empty && (column > back.column || (column == back.column && !back.list));
  const bool fits = std::any_of(levels_.begin() + static_cast<std::ptrdiff_t>(top) + 1, levels_.end(),
                                [&](const Level& level) { return level.list && level.column == column; });
  return first || fits ? std::optional(column) : std::nullopt;
}

/// A key above a line that fits a level which the key would close.
std::optional<std::size_t> Proofreader::deeper_column_of_key(const Line& line, const Start& start,
                                                             std::size_t top) const {
  const auto next = behind_entry(line, start);
  if (!next || next->form == Form::text || next->column() <= start.column) return std::nullopt;
  const auto own = ahead();
  const bool off_by_one = own && own->form == next->form && own->column() == next->column() + 1;
  if (off_by_one) return std::nullopt;  // it goes on with what the key itself opens
  const bool list = next->form == Form::dash;
  for (std::size_t i = top + 1; i < levels_.size(); ++i) {
    if (levels_[i].column != next->column() || levels_[i].list != list) continue;
    const std::size_t mapping = list ? i + 1 : i;
    const bool found = mapping < levels_.size() && !levels_[mapping].list;
    return found ? std::optional(levels_[mapping].column) : std::nullopt;
  }
  const bool first_of_new = slot().state == State::empty && !list && next->column() > levels_.back().column;
  return first_of_new ? std::optional(next->column()) : std::nullopt;
}

/// The level above `top` has one entry, further right than this one, and no other line agrees with that one.
bool Proofreader::first_is_misplaced(const Line& line, const Start& start, Form form, std::size_t top) const {
  if (top + 1 >= levels_.size() || levels_[top].column == start.column) return false;
  const Level& level = levels_[top + 1];
  const Line first = end_at(level.first);
  const bool starts_line = skip_blanks(bytes_, first.begin, first.end) == level.first;
  const auto key = key_at(bytes_, start.at, line.end);  // none where the line lacks its colon
  const bool has_value = form == Form::dash || !key || !value_of(bytes_, *key, line.end).empty();
  const auto next = ahead();
  const bool agreed = has_value && next && next->form == form && next->column() == level.column;
  return level.list == (form == Form::dash) && level.entries == 1 && starts_line && !agreed;
}

/// `- id: a` opens a list, and this is the second key of that item: if they are not in one column, it is the dash that
/// stands wrong, unless a later line agrees with it.
bool Proofreader::dash_is_misplaced(const Start& start, std::size_t mapping) const {
  if (mapping == 0 || mapping >= levels_.size()) return false;
  const Level& keys = levels_[mapping];
  const Level& list = levels_[mapping - 1];
  if (keys.list || keys.entries != 1 || !list.list || list.entries != 1) return false;
  const Line dash = end_at(list.first);
  const bool same_line = dash.begin <= keys.first && keys.first < dash.end;
  if (!same_line || skip_blanks(bytes_, dash.begin, dash.end) != list.first) return false;
  const std::size_t least = mapping > 1 ? levels_[mapping - 2].column : 0;
  const auto next = ahead();
  return list.column + start.column >= least + keys.column && !(next && next->column() == keys.column);
}

std::optional<std::size_t> Proofreader::move_dash(const Start& start, std::size_t mapping) {
  Level& list = levels_[mapping - 1];
  const Line line = end_at(list.first);
  const std::size_t expected = list.column + start.column - levels_[mapping].column;
  report_misplaced(list.first, line.end, list.column, expected);
  indent(line, list.first, expected);
  list.column = expected;
  levels_[mapping].column = start.column;
  close_above(mapping);
  return start.column;
}

/// Reports the first entry of `level` and moves it to the column of the second one.
std::optional<std::size_t> Proofreader::move_first(const Start& start, std::size_t level) {
  Level& moved = levels_[level];
  report_misplaced(moved.first, end_at(moved.first).end, moved.column, start.column);
  move_left(end_at(moved.first).begin, end_at(start.at).begin, moved.column - start.column);
  close_above(level);
  moved.column = start.column;
  return start.column;
}

}  // namespace cchc::yaml
