#include <algorithm>

#include "yaml/example.hpp"
#include "yaml/proofreader.hpp"
#include "yaml/quotes.hpp"
#include "yaml/signs.hpp"

namespace cchc::yaml {

/// The item whose dash stands at `dash`, in the list at `column`; `after` is behind the dash.
void Proofreader::read_item(std::size_t dash, std::size_t after, const Line& line, std::size_t column) {
  for (;;) {
    if (!open(column, dash, true)) return;
    ++levels_.back().entries;
    slot() = Slot{};
    slot().value = span_of(after, after);
    const Blanks blanks = read_blanks(after, line);
    const std::size_t next = blanks.end;
    if (next == line.end || bytes_[next] == '#') return read_nothing(next, line);
    column += 1 + std::max<std::size_t>(blanks.width, 1);
    if (!is_dash(bytes_, next, line.end)) {
      const bool key = form_at(next, line.end) == Form::key;
      return key ? read_key(next, line, column, *key_at(bytes_, next, line.end)) : read_value(next, line);
    }
    dash = next;
    after = next + 1;
  }
}

/// The entry whose key stands at `at`, in the mapping at `column`.
void Proofreader::read_key(std::size_t at, const Line& line, std::size_t column, const Key& key) {
  if (!open(column, at, false)) return;
  const std::size_t after = key.colon + 1;
  ++levels_.back().entries;
  slot() = Slot{};
  slot().label = span_of(key.begin, key.end);
  slot().value = span_of(after, after);
  if (key.gap == Gap::none) {
    const std::size_t end = whole_text_end(bytes_, after, line.end);
    proof_.add(fault(Syntax::no_space_after_colon, span_of(key.colon, after),
                     {{"key", shown(label())}, {"example", around().with(shown(proof_.text(after, end)))}},
                     {replacement(after, after, " ")}));
  }
  const std::size_t next = read_blanks(after, line).end;
  const std::size_t end = whole_text_end(bytes_, next, line.end);
  if (is_quote(bytes_[key.begin])) check_name(key);
  if (label() == "<<") return read_merge(key, next, line);
  if (next == line.end || bytes_[next] == '#') return read_nothing(next, line);
  if (!is_dash(bytes_, next, line.end) || end == next + 1) return read_value(next, line);
  const std::string_view item = proof_.text(skip_blanks(bytes_, next + 1, end), end);
  blame(fault(Syntax::list_beside_key, span_of(next, next + 1),
              {{"key", shown(label())},
               {"text", shown(item)},
               {"example", around().with(quoted(proof_.text(next, end)).text)}}),
        next, end);
}

/// A key in quotes may hold a faulty escape.
void Proofreader::check_name(const Key& key) {
  const QuotedText name = read_quoted(bytes_, key.begin, parent());
  if (!name.bad_escape.empty()) proof_.add(bad_escape(proof_, key.begin, name, {}));
}

/// `<<: …`, which plans do not use: key and value are broken, with one finding.
void Proofreader::read_merge(const Key& key, std::size_t at, const Line& line) {
  proof_.add(
      fault(Syntax::merge_key, span_of(key.begin, key.end), {}, {stand_in(key.begin, key.end, StandsFor::broken)}));
  const std::size_t end = whole_text_end(bytes_, at, line.end);
  if (at == end || bytes_[at] == '#') return;
  proof_.repair(stand_in(at, end, StandsFor::broken));
  hold(State::plain, at, end);
  slot().broken = true;
}

/// Blanks at `at`, before a value; odd spaces and, before an entry, tabs are reported and become one space.
Proofreader::Blanks Proofreader::read_blanks(std::size_t at, const Line& line) {
  std::size_t odd = nowhere;
  Blanks blanks{at, 0};
  std::size_t& end = blanks.end;
  while (end < line.end) {
    const std::size_t size = odd_space(bytes_, end);
    if (!is_blank(bytes_[end]) && size == 0) break;
    if (size > 0 && odd == nowhere) odd = end;
    ++blanks.width;
    end += std::max<std::size_t>(size, 1);
  }
  const bool tabbed = proof_.text(at, end).find('\t') != nowhere;
  const bool entry = end < line.end && form_at(end, line.end) != Form::text;
  const bool item = levels_.back().list;
  if (odd != nowhere) {
    const std::string value = shown(proof_.text(end, whole_text_end(bytes_, end, line.end)));
    report_odd_space(odd, around().with(value));
  } else if (tabbed && entry && item) {
    const std::size_t tab = bytes_.find('\t', at);
    if (!bad_indent_) proof_.add(fault(Syntax::tab_indent, span_of(tab, end), {{"count", std::size_t{1}}}));
    bad_indent_ = true;
  } else {
    return blanks;
  }
  proof_.repair(replacement(at, end, " "));
  return {end, 1};
}

/// An entry with nothing on its line but perhaps a comment. `title: #06` is a text, unless something hangs below.
void Proofreader::read_nothing(std::size_t at, const Line& line) {
  if (at == line.end || !touches(bytes_, at)) return;
  const auto next = ahead();
  const Level& level = levels_.back();
  const auto column = next ? static_cast<std::ptrdiff_t>(next->column()) : -1;
  const bool list_without_indent = next && next->form == Form::dash && !level.list && column == level.typed;
  if (column > level.typed || list_without_indent) return;
  blame_hash(at, at, line.end);
}

}  // namespace cchc::yaml
