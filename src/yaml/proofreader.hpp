#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "yaml/example.hpp"
#include "yaml/key.hpp"
#include "yaml/lexeme.hpp"
#include "yaml/proof.hpp"

namespace cchc::yaml {

/// Walks over a document line by line before YAML's own reader does, finds what that one would refuse or misread, and
/// says what to type. It knows the structure of blocks from their indentation and how far texts reach, no more.
class Proofreader {
 public:
  /// Bytes before `begin` are left out; more than `deepest` levels are not read.
  Proofreader(Proof& proof, std::size_t begin, std::size_t deepest);

  void run();

  /// Where the first level too deep stands; reading ended there.
  std::optional<std::size_t> too_deep() const { return too_deep_; }

 private:
  enum class Form : std::uint8_t { dash, key, text };

  enum class State : std::uint8_t { empty, plain, closed, nested };

  /// The value of an entry, as far as it matters for what may stand below it.
  struct Slot {
    State state = State::empty;
    source::Span label;        ///< the entry's key; empty for an item
    source::Span value;        ///< its text, quotes included
    bool interrupted = false;  ///< a comment stands behind it, so that it cannot go on
    bool broken = false;       ///< has a finding: what hangs on it has none of its own
  };

  /// An open list or mapping of lines, and the value of its last entry.
  struct Level {
    std::size_t column = 0;    ///< after repairs
    std::ptrdiff_t typed = 0;  ///< as typed
    bool list = false;
    std::size_t first = 0;    ///< where its first entry stands
    std::size_t entries = 0;  ///< so far
    Slot last;
  };

  struct Start {
    std::size_t at = 0;      ///< the first byte of a line's content
    std::size_t column = 0;  ///< after repairs of tabs and odd spaces
  };

  /// A later line, as typed.
  struct Ahead {
    Line line;
    std::size_t at = 0;
    Form form = Form::text;
    std::size_t column() const { return at - line.begin; }
  };

  /// Blanks before a value: where they end and how wide they are after repairs.
  struct Blanks {
    std::size_t end = 0;
    std::size_t width = 0;
  };

  /// A text below `|` or `>`.
  struct Block {
    std::size_t header = 0;
    std::optional<std::size_t> column;  ///< of its first line
    bool wrapped = false;               ///< the line above was too far left
  };

  /// Lines at the wrong column, as long as they follow one another.
  struct Shift {
    std::size_t from = 0;
    std::size_t to = 0;
  };

  // proofreader.cpp: lines
  void read_line(const Line& line);
  bool read_mark(const Line& line);
  Form form_at(std::size_t at, std::size_t end) const;
  std::optional<Ahead> ahead() const { return ahead(at_); }
  std::optional<Ahead> ahead(std::size_t begin) const;
  std::size_t name_end(std::size_t at, std::size_t line_end) const;
  void drop_line(const Line& line, std::size_t at);
  void drop_next(const Ahead& next);
  void drop_block(const Line& line, std::size_t at);
  void drop_rest(std::size_t begin);

  // indentation.cpp
  Start read_indent(const Line& line);
  void report_odd_space(std::size_t at, std::string_view example);
  void report_indent(const Line& line, std::size_t at, bool tabbed);
  std::size_t tab_width(const Line& line, std::size_t at) const;
  void indent(const Line& line, std::size_t at, std::size_t column);
  void move_left(std::size_t begin, std::size_t end, std::size_t spaces);
  std::size_t shifted(const Line& line, const Start& start);

  // structure.cpp
  std::optional<std::size_t> settle(const Line& line, Start start, Form form);
  std::optional<std::size_t> home(const Line& line, const Start& start, Form form, std::size_t top) const;
  bool has_children(const Line& line, const Start& start) const;
  void mixed_documents(const Line& line, const Start& start, Form form);
  bool open(std::size_t column, std::size_t at, bool list);
  void close_above(std::size_t level);

  // misplaced.cpp
  std::optional<std::size_t> outdented(const Line& line, const Start& start, Form form);
  std::optional<std::size_t> below_text(const Line& line, const Start& start, Form form);
  std::optional<std::size_t> astray(const Line& line, const Start& start, Form form, std::size_t top);
  std::optional<std::size_t> move_to(const Line& line, const Start& start, std::size_t level);
  std::optional<std::size_t> move_to_column(const Line& line, const Start& start, std::size_t expected);
  void report_misplaced(std::size_t at, std::size_t line_end, std::size_t column, std::size_t expected);
  std::optional<std::size_t> nearest(std::size_t column, bool list, std::size_t from) const;
  std::optional<Ahead> behind_entry(const Line& line, const Start& start) const;
  std::optional<std::size_t> deeper_column(const Line& line, const Start& start, std::size_t top) const;
  std::optional<std::size_t> deeper_column_of_item(const Line& line, const Start& start, std::size_t top) const;
  std::optional<std::size_t> deeper_column_of_key(const Line& line, const Start& start, std::size_t top) const;
  bool first_is_misplaced(const Line& line, const Start& start, Form form, std::size_t top) const;
  bool dash_is_misplaced(const Start& start, std::size_t mapping) const;
  std::optional<std::size_t> move_dash(const Start& start, std::size_t mapping);
  std::optional<std::size_t> move_first(const Start& start, std::size_t level);

  // entries.cpp
  void read_item(std::size_t dash, std::size_t after, const Line& line, std::size_t column);
  void read_key(std::size_t at, const Line& line, std::size_t column, const Key& key);
  void check_name(const Key& key);
  void read_merge(const Key& key, std::size_t at, const Line& line);
  Blanks read_blanks(std::size_t at, const Line& line);
  void read_nothing(std::size_t at, const Line& line);

  // lines_of_text.cpp
  void read_text(const Line& line, const Start& start);
  void read_first_text(const Line& line, const Start& start);
  bool entries_follow() const;
  bool read_as_sign(const Line& line, const Start& start);
  bool read_as_item(const Line& line, const Start& start);
  bool read_as_key(const Line& line, const Start& start);
  std::optional<Key> without_colon(const Line& line, std::size_t at);
  void nameless(const Line& line, std::size_t at);
  void continue_text(const Line& line, const Start& start);
  void stray(const Line& line, const Start& start);
  bool is_used_as_key(std::string_view word);

  // values.cpp
  void read_value(std::size_t at, const Line& line);
  void read_plain(std::size_t at, const Line& line);
  void read_quotes(std::size_t at, const Line& line);
  void read_brackets(std::size_t at, const Line& line);
  void read_sign(std::size_t at, const Line& line);
  bool read_behind(std::size_t begin, std::size_t end);
  Line end_at(std::size_t offset) const;
  void blame(Fault fault, std::size_t begin, std::size_t end);
  void blame_colon(std::size_t begin, std::size_t colon, std::size_t end);
  void blame_hash(std::size_t begin, std::size_t hash, std::size_t end);
  void hold(State state, std::size_t begin, std::size_t end);

  // block_text.cpp
  bool is_block_header(std::size_t at, const Line& line) const;
  void read_block(std::size_t at, const Line& line);
  bool read_block_line(Block& block, const Line& line);

  Slot& slot() { return levels_.empty() ? root_ : levels_.back().last; }
  const Slot& slot() const { return levels_.empty() ? root_ : levels_.back().last; }
  std::ptrdiff_t parent() const { return levels_.empty() ? -1 : levels_.back().typed; }
  std::string_view text(source::Span span) const { return proof_.text(span.begin, span.end); }
  std::string_view label() const { return text(slot().label); }
  Around around() const;

  Proof& proof_;
  std::string_view bytes_;
  std::size_t begin_;
  std::size_t deepest_;
  std::size_t at_;  ///< the next line
  std::vector<Level> levels_;
  Slot root_;                             ///< the document's value
  std::optional<source::Span> end_mark_;  ///< the `...` that ended the document
  bool started_ = false;                  ///< a `---` stands above
  std::vector<Shift> shifts_;
  std::map<std::size_t, std::size_t> columns_;  ///< of lines that were moved, by their begin
  bool bad_indent_ = false;                     ///< the line above had tabs or odd spaces too
  std::optional<std::unordered_set<std::string_view>> keys_;
  std::optional<std::size_t> too_deep_;
};

}  // namespace cchc::yaml
