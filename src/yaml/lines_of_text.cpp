#include <algorithm>

#include "yaml/example.hpp"
#include "yaml/proofreader.hpp"
#include "yaml/signs.hpp"

namespace cchc::yaml {

namespace {

constexpr bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }

}  // namespace

/// A line that starts neither with a key nor with a dash.
void Proofreader::read_text(const Line& line, const Start& start) {
  if (levels_.empty()) return read_first_text(line, start);
  const bool deeper = start.column > levels_.back().column;
  const State state = slot().state;
  if (deeper && state == State::plain && !slot().interrupted) return continue_text(line, start);
  const bool awaited = deeper && state == State::empty;
  if (!awaited && read_as_sign(line, start)) return;
  if (read_as_item(line, start) || read_as_key(line, start)) return;
  if (!deeper || state != State::empty) return stray(line, start);
  const auto next = ahead();
  const bool among_entries = next && next->form != Form::text && next->at - next->line.begin == start.at - line.begin;
  if (!among_entries) return read_value(start.at, line);
  if (!read_as_sign(line, start)) nameless(line, start.at);
}

/// A text before any entry: the document's value, or a line that has lost its key.
void Proofreader::read_first_text(const Line& line, const Start& start) {
  constexpr std::string_view openings = "\"'[{|>";
  if (root_.state == State::plain && !root_.interrupted) return continue_text(line, start);
  if (root_.state != State::empty) return mixed_documents(line, start, Form::text);
  if (openings.find(bytes_[start.at]) != nowhere || !entries_follow()) return read_value(start.at, line);
  if (read_as_sign(line, start)) return;
  const std::size_t word_end = skip_identifier(bytes_, start.at, line.end);
  const std::size_t value = skip_blanks(bytes_, word_end, line.end);
  const std::size_t end = whole_text_end(bytes_, start.at, line.end);
  const bool two_words = value < end && proof_.text(value, end).find(' ') == nowhere;
  const auto key = two_words ? without_colon(line, start.at) : std::nullopt;
  if (key) return read_key(start.at, line, start.column, *key);
  nameless(line, start.at);
}

/// True where any later line starts with a key or a dash.
bool Proofreader::entries_follow() const {
  for (Line line = line_at(bytes_, at_); line.begin < bytes_.size(); line = line_at(bytes_, line.next)) {
    const std::size_t at = skip_blanks(bytes_, line.begin, line.end);
    if (at < line.end && bytes_[at] != '#' && form_at(at, line.end) != Form::text) return true;
  }
  return false;
}

/// `? key`, `: value` or `&name key: value` in the place of an entry; true where the line was one.
bool Proofreader::read_as_sign(const Line& line, const Start& start) {
  const char sign = bytes_[start.at];
  const bool entry = (sign == '?' || sign == ':') && ends_word(bytes_, start.at + 1, line.end);
  if (!entry && !names_something(bytes_, start.at, line.end)) return false;
  proof_.add(sign_fault(proof_, start.at, whole_text_end(bytes_, start.at, line.end), {}));
  drop_block(line, start.at);
  return true;
}

/// `-vhxh` or `– vhxh` where an item is awaited; true where the line was one.
bool Proofreader::read_as_item(const Line& line, const Start& start) {
  const std::size_t bullet = bullet_size(bytes_, start.at, line.end);
  const std::size_t after = start.at + std::max<std::size_t>(bullet, 1);
  const bool dash = bytes_[start.at] == '-' && after < line.end && bytes_[after] != '-';
  if (!dash && bullet == 0) return false;
  const bool figure = dash && std::string_view("0123456789.,").find(bytes_[after]) != nowhere;
  const bool awaited = slot().state == State::empty && start.column >= levels_.back().column && !figure;
  const bool in_list = std::any_of(levels_.begin(), levels_.end(),
                                   [&](const Level& level) { return level.list && level.column == start.column; });
  if (!awaited && !in_list) return false;
  const std::string item = shown(proof_.text(after, whole_text_end(bytes_, after, line.end)));
  const source::Span sign = span_of(start.at, after);
  if (dash) {
    proof_.add(fault(Syntax::no_space_after_dash, sign, {{"example", as_item().with(item)}},
                     {replacement(after, after, " ")}));
  } else {
    proof_.add(fault(Syntax::other_dash, sign, {{"sign", text(sign)}, {"example", as_item().with(item)}},
                     {replacement(start.at, after, "-")}));
  }
  const auto column = settle(line, start, Form::dash);
  if (dash) shifts_.push_back({start.column + 1, start.column + 2});
  if (column) read_item(start.at, after, line, *column);
  return true;
}

/// A key that lacks its space or its colon, at the column of an open mapping; true where the line was one.
bool Proofreader::read_as_key(const Line& line, const Start& start) {
  const bool in_mapping = std::any_of(levels_.begin(), levels_.end(),
                                      [&](const Level& level) { return !level.list && level.column == start.column; });
  if (!in_mapping) return false;
  auto key = forced_key_at(bytes_, start.at, line.end);
  if (!key && is_used_as_key(proof_.text(start.at, skip_identifier(bytes_, start.at, line.end)))) {
    key = without_colon(line, start.at);
  }
  if (!key) return false;
  if (const auto column = settle(line, start, Form::key)) read_key(start.at, line, *column, *key);
  return true;
}

/// `due Quý III`: the word at `at` as a key, reported and given its colon.
std::optional<Key> Proofreader::without_colon(const Line& line, std::size_t at) {
  const std::size_t end = skip_identifier(bytes_, at, line.end);
  if (end == at || !is_lower(bytes_[at]) || end == line.end || !is_blank(bytes_[end])) return std::nullopt;
  const std::size_t value = skip_blanks(bytes_, end, line.end);
  const std::string_view name = proof_.text(at, end);
  const std::string content = shown(proof_.text(value, whole_text_end(bytes_, value, line.end)));
  proof_.add(fault(Syntax::no_colon, span_of(at, end), {{"key", name}, {"example", after_key(name).with(content)}},
                   {replacement(end, end, ":")}));
  return Key{at, end, end - 1, Gap::blank, true};
}

/// Text where only entries can stand.
void Proofreader::nameless(const Line& line, std::size_t at) {
  const std::size_t end = whole_text_end(bytes_, at, line.end);
  proof_.add(
      fault(Syntax::first_text, span_of(at, end), {{"example", after_key("title").with(shown(proof_.text(at, end)))}}));
  drop_line(line, at);
  for (auto next = ahead(); next && next->form == Form::text; next = ahead()) drop_next(*next);
}

/// A plain text goes on, on a line of its own.
void Proofreader::continue_text(const Line& line, const Start& start) {
  if (slot().broken) return drop_line(line, start.at);
  const std::size_t begin = slot().value.begin;
  const Plain plain = scan_plain(bytes_, start.at, line.end);
  if (plain.comment != nowhere && touches(bytes_, plain.comment)) return blame_hash(begin, plain.comment, line.end);
  if (plain.colon != nowhere) return blame_colon(begin, plain.colon, whole_text_end(bytes_, start.at, line.end));
  hold(State::plain, begin, plain.end);
  slot().interrupted = plain.comment != nowhere;
}

/// Text at a column where nothing awaits it: most often a text that was wrapped when it was pasted.
void Proofreader::stray(const Line& line, const Start& start) {
  const std::size_t end = whole_text_end(bytes_, start.at, line.end);
  if (slot().broken) return drop_line(line, start.at);
  const auto next = ahead();
  const bool above_entries = next && next->form != Form::text && next->column() > levels_.back().column;
  if (slot().state == State::empty && above_entries) return nameless(line, start.at);
  if (slot().state == State::empty) {
    const std::string_view key = label().empty() ? "-" : label();
    const std::string content = shown(proof_.text(start.at, end));
    proof_.add(fault(Syntax::text_below_key, span_of(start.at, end),
                     {{"key", shown(key)}, {"example", around().with(content)}}));
    indent(line, start.at, levels_.back().column + 2);
    return read_value(start.at, line);
  }
  const source::Span value = slot().value;
  proof_.add(
      fault(Syntax::stray_text, span_of(start.at, end),
            {{"line", proof_.line_of(value.begin)}, {"example", joint(text(value), proof_.text(start.at, end))}}));
  if (slot().interrupted) drop_line(line, start.at);
  const std::size_t joined = slot().interrupted ? value.end : end;
  proof_.repair(stand_in(value.begin, joined, StandsFor::broken));
  hold(State::plain, value.begin, joined);
  slot().broken = true;
}

/// True where some line of the document has `word` as its key.
bool Proofreader::is_used_as_key(std::string_view word) {
  if (!keys_) {
    keys_.emplace();
    for (Line line = line_at(bytes_, begin_); line.begin < bytes_.size(); line = line_at(bytes_, line.next)) {
      std::size_t at = skip_blanks(bytes_, line.begin, line.end);
      while (is_dash(bytes_, at, line.end)) at = skip_blanks(bytes_, at + 1, line.end);
      const auto key = key_at(bytes_, at, line.end);
      if (key && key->identifier) keys_->insert(proof_.text(key->begin, key->end));
    }
  }
  return keys_->count(word) > 0;
}

}  // namespace cchc::yaml
