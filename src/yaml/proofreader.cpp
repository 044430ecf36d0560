#include "yaml/proofreader.hpp"

#include "yaml/example.hpp"
#include "yaml/signs.hpp"

namespace cchc::yaml {

Proofreader::Proofreader(Proof& proof, std::size_t begin, std::size_t deepest)
    : proof_(proof), bytes_(proof.bytes()), begin_(begin), deepest_(deepest), at_(begin) {}

void Proofreader::run() {
  while (at_ < bytes_.size() && !proof_.full()) {
    const Line line = line_at(bytes_, at_);
    at_ = line.next;
    read_line(line);
  }
}

void Proofreader::read_line(const Line& line) {
  const Start start = read_indent(line);
  if (start.at == line.end) return;
  if (bytes_[start.at] == '#') {
    slot().interrupted = true;
    return;
  }
  if (start.at == line.begin && read_mark(line)) return;
  if (end_mark_) {
    proof_.add(fault(Syntax::second_document, *end_mark_, {{"text", text(*end_mark_)}}));
    return drop_rest(start.at);
  }
  const Form form = form_at(start.at, line.end);
  if (form == Form::text) return read_text(line, start);
  const auto column = settle(line, start, form);
  if (!column) return;
  if (form == Form::dash) return read_item(start.at, start.at + 1, line, *column);
  read_key(start.at, line, *column, *key_at(bytes_, start.at, line.end));
}

/// `---`, `...` and directives; true where the line is one.
bool Proofreader::read_mark(const Line& line) {
  const std::string_view content = proof_.text(line.begin, line.end);
  const bool fresh = levels_.empty() && slot().state == State::empty && !started_ && !end_mark_;
  if (content.front() == '%' && fresh && skip_identifier(bytes_, line.begin + 1, line.end) > line.begin + 1) {
    proof_.add(fault(Syntax::directive, span_of(line.begin, line.end), {{"text", shown(content)}},
                     {replacement(line.begin, line.end, "")}));
    return true;
  }
  if (!is_document_mark(bytes_, line)) return false;
  const source::Span mark = span_of(line.begin, line.begin + 3);
  const std::size_t rest = skip_blanks(bytes_, mark.end, line.end);
  const bool alone = rest == line.end || bytes_[rest] == '#';
  if (text(mark) == "..." && alone) {
    end_mark_ = mark;
  } else if (fresh && alone) {
    started_ = true;
  } else {
    proof_.add(fault(Syntax::second_document, mark, {{"text", text(mark)}}));
    drop_rest(line.begin);
  }
  return true;
}

Proofreader::Form Proofreader::form_at(std::size_t at, std::size_t end) const {
  if (is_dash(bytes_, at, end)) return Form::dash;
  if (starts_with_sign(bytes_, at, end) || bytes_[at] == '-' || bullet_size(bytes_, at, end) > 0) {
    return Form::text;
  }
  return key_at(bytes_, at, end) ? Form::key : Form::text;
}

/// The first line with content at or below `begin`; nothing where the document ends first.
std::optional<Proofreader::Ahead> Proofreader::ahead(std::size_t begin) const {
  while (begin < bytes_.size()) {
    const Line line = line_at(bytes_, begin);
    const std::size_t at = skip_blanks(bytes_, line.begin, line.end);
    if (at < line.end && bytes_[at] != '#') {
      if (is_document_mark(bytes_, line)) break;
      return Ahead{line, at, form_at(at, line.end)};
    }
    begin = line.next;
  }
  return std::nullopt;
}

/// The end of the key, or of the dash, at `at`.
std::size_t Proofreader::name_end(std::size_t at, std::size_t line_end) const {
  const auto key = is_dash(bytes_, at, line_end) ? std::nullopt : key_at(bytes_, at, line_end);
  return key ? key->end : at + 1;
}

/// Leaves the line's content out, not its comment.
void Proofreader::drop_line(const Line& line, std::size_t at) {
  const std::size_t end = whole_text_end(bytes_, at, line.end);
  proof_.repair(replacement(line.begin, skip_blanks(bytes_, end, line.end), ""));
}

/// Leaves out the line with all that hangs on it: deeper lines, and its neighbours of the same form.
void Proofreader::drop_block(const Line& line, std::size_t at) {
  const std::size_t column = at - line.begin;
  const Form form = form_at(at, line.end);
  drop_line(line, at);
  for (auto next = ahead(); next; next = ahead()) {
    const bool value_of_explicit_key = bytes_[at] == '?' && bytes_[next->at] == ':';
    const bool neighbour = next->form == form && form != Form::text;
    if (next->column() < column) break;
    if (next->column() == column && !neighbour && !value_of_explicit_key) break;
    drop_next(*next);
  }
}

/// Leaves a later line out and goes on behind it.
void Proofreader::drop_next(const Ahead& next) {
  for (Line gap = line_at(bytes_, at_); gap.begin < next.line.begin; gap = line_at(bytes_, gap.next)) read_indent(gap);
  drop_line(next.line, next.at);
  at_ = next.line.next;
}

/// What stands around the value of the last entry.
Around Proofreader::around() const {
  if (levels_.empty()) return {};
  return label().empty() ? as_item() : after_key(label());
}

void Proofreader::drop_rest(std::size_t begin) {
  proof_.repair(replacement(begin, bytes_.size(), ""));
  at_ = bytes_.size();
}

}  // namespace cchc::yaml
