#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "cchc/yaml/rules.hpp"
#include "cchc/yaml/slip.hpp"
#include "yaml/example.hpp"
#include "yaml/key.hpp"
#include "yaml/messages.hpp"
#include "yaml/proof.hpp"
#include "yaml/row.hpp"
#include "yaml/slip_parts.hpp"

namespace cchc::yaml {

namespace {

Slip slip_of(Syntax cause, source::Span at, std::vector<diagnostics::Argument> arguments, source::Edit edit) {
  return slip(fault(cause, at, std::move(arguments)), std::move(edit));
}

/// What could be wrong with one row.
class RowSlips {
 public:
  RowSlips(const source::Source& source, const Row& row)
      : source_(source), bytes_(source.bytes()), row_(row), key_(key_at(bytes_, row.content, row.end)) {}

  std::vector<Slip> take() {
    add_colon();
    add_dashes();
    add_columns();
    return std::move(slips_);
  }

 private:
  std::string content() const {
    return shown(text(span_of(row_.content, whole_text_end(bytes_, row_.content, row_.end))));
  }
  std::string_view text(source::Span span) const { return bytes_.substr(span.begin, span.end - span.begin); }
  /// The key, the dash or the text with which the line begins.
  source::Span name() const {
    if (key_) return span_of(key_->begin, key_->end);
    return span_of(row_.at, row_.dash ? row_.at + 1 : whole_text_end(bytes_, row_.at, row_.end));
  }

  /// A key without its colon, or without the space behind it.
  void add_colon() {
    const std::size_t word = skip_identifier(bytes_, row_.content, row_.end);
    if (word == row_.content) return;
    const std::string key = std::string(text(span_of(row_.content, word)));
    if (word == row_.end || is_blank(bytes_[word])) {
      const std::size_t rest = skip_blanks(bytes_, word, row_.end);
      const std::string value = shown(text(span_of(rest, std::max(rest, whole_text_end(bytes_, rest, row_.end)))));
      const bool alone = rest == row_.end || bytes_[rest] == '#';
      slips_.push_back(slip_of(Syntax::no_colon, span_of(row_.content, word),
                               {{"key", key}, {"example", alone ? key + ":" : key + ": " + value}},
                               {span_of(word, word), ":"}));
    } else if (bytes_[word] == ':' && word + 1 < row_.end && !is_blank(bytes_[word + 1])) {
      slips_.push_back(slip_of(Syntax::no_space_after_colon, span_of(row_.content, word + 1),
                               {{"key", key}, {"example", key + ": " + shown(text(span_of(word + 1, row_.end)))}},
                               {span_of(word + 1, word + 1), " "}));
    }
  }

  /// A dash that is missing: in the column of those around, or as near as can be.
  void add_dashes() {
    if (row_.dash) return;
    const auto add = [&](source::Edit edit) {
      slips_.push_back(slip_of(Syntax::no_dash, name(), {{"key", shown(text(name()))}, {"example", "- " + content()}},
                               std::move(edit)));
    };
    constexpr std::size_t dash = 2;
    for (const std::vector<Row>& rows : {rows_above(source_, row_.number), rows_below(source_, row_.number)}) {
      for (const Row& one : rows) {
        if (!one.dash || one.column() + dash > row_.column()) continue;
        const std::size_t gap = row_.column() - one.column();
        add({span_of(row_.begin + one.column(), row_.at), "-" + std::string(gap - 1, ' ')});
      }
    }
    if (row_.column() >= dash) add({span_of(row_.at - dash, row_.at), "- "});
    add({span_of(row_.at, row_.at), "- "});
  }

  /// The line at other columns.
  void add_columns() {
    const bool tabbed = text(span_of(row_.begin, row_.at)).find('\t') != nowhere;
    const std::string key = row_.dash ? "-" : shown(text(name()));
    for (const std::size_t column : columns_around()) {
      const source::Edit edit{span_of(row_.begin, row_.at), std::string(column, ' ')};
      slips_.push_back(slip(tabbed ? fault(Syntax::tab_indent, edit.span, {{"count", std::size_t{1}}})
                                   : misplaced(name(), key, row_.column(), column),
                            edit));
    }
  }

  /// The columns at which the line may belong to what stands around it, the nearest first.
  Columns columns_around() const {
    const std::vector<Row> above = rows_above(source_, row_.number);
    const std::size_t step = step_of(above);
    Columns columns;
    for (const Row& row : above) {
      const std::size_t content = row.content - row.begin;
      for (const std::size_t column : {row.column(), content}) add(column, columns);
      if (opens(source_, row)) add(content + step, columns);
    }
    for (const Row& row : rows_below(source_, row_.number)) add(row.column(), columns);
    const auto distance = [&](std::size_t column) {
      return column > row_.column() ? column - row_.column() : row_.column() - column;
    };
    std::stable_sort(columns.begin(), columns.end(),
                     [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); });
    std::erase(columns, row_.column());
    return columns;
  }

  const source::Source& source_;
  std::string_view bytes_;
  const Row& row_;
  std::optional<Key> key_;
  std::vector<Slip> slips_;
};

/// After these, lines are left out, or are missing.
constexpr std::array cuts = {Syntax::lost_name,  Syntax::key_under_text,  Syntax::list_under_text,
                             Syntax::stray_dash, Syntax::key_among_items, Syntax::mixed_documents};

constexpr std::array other_disorder = {Syntax::no_dash,        Syntax::extra_dash, Syntax::lost_line,
                                       Syntax::no_colon,       Syntax::first_text, Syntax::stray_text,
                                       Syntax::text_below_key, Syntax::misplaced,  Syntax::beside_margin,
                                       Syntax::outdented,      Syntax::tab_indent};

bool is_one_of(std::span<const Syntax> causes, const diagnostics::Diagnostic& finding) {
  return std::any_of(causes.begin(), causes.end(), [&](Syntax cause) { return finding.message == &message(cause); });
}

}  // namespace

bool is_disorder(const diagnostics::Diagnostic& finding) {
  return finding.rule == &duplicate_key || is_one_of(other_disorder, finding) || leaves_lines_out(finding);
}

bool leaves_lines_out(const diagnostics::Diagnostic& finding) { return is_one_of(cuts, finding); }

bool says_little(const diagnostics::Diagnostic& finding) {
  return leaves_lines_out(finding) || finding.message == &message(Duplicate::other);
}

std::vector<Slip> repeated_line(const source::Source& source, std::size_t number) {
  const auto row = row_at(source, number);
  const auto above = row ? row_before(source, number) : std::nullopt;
  if (!above) return {};
  const source::Span whole = source.line(number);
  if (source.text(whole) != source.text(source.line(above->number))) return {};
  const source::Span words = span_of(row->at, whole_text_end(source.bytes(), row->at, row->end));
  Slip one = slip_of(Syntax::repeated_line, words, {{"line", above->number}}, {whole, ""});
  one.drops_line = true;
  return {std::move(one)};
}

std::vector<Slip> extra_dash(const source::Source& source, std::size_t number) {
  const auto row = row_at(source, number);
  const auto key = row && row->dash ? key_at(source.bytes(), row->content, row->end) : std::nullopt;
  if (!key) return {};
  const std::string name = shown(source.text(span_of(key->begin, key->end)));
  return {slip_of(Syntax::extra_dash, span_of(row->at, row->at + 1), {{"key", name}},
                  {span_of(row->at, row->content), std::string(row->content - row->at, ' ')})};
}

std::vector<Slip> slips_at(const source::Source& source, std::size_t number) {
  const auto row = row_at(source, number);
  return row ? RowSlips(source, *row).take() : std::vector<Slip>{};
}

}  // namespace cchc::yaml
