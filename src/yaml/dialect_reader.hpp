#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/dialect.hpp"
#include "yaml/lexeme.hpp"
#include "yaml/quotes.hpp"

namespace cchc::yaml {

/// YAML's reader knows no longer keys: 1,024 bytes up to the colon.
inline constexpr std::size_t longest_key = 1000;

/// Reads a document of the dialect in one pass. A function that returns a bool, or perhaps nothing, says so where it
/// meets anything else, and reading ends there.
class DialectReader {
 public:
  DialectReader(std::string_view bytes, std::size_t begin, const Limits& limits, Bytes condition);
  std::optional<Tree> read();

 private:
  /// An open list or mapping.
  struct Level {
    NodeId id = no_node;
    NodeId last = no_node;   ///< its last child so far
    std::size_t column = 0;  ///< of its lines; of brackets, that of the lines that they belong to
    bool list = false;
    std::uint64_t keys = 0;  ///< by `key_bit`
  };

  /// A key or value.
  struct Text {
    Style style = Style::plain;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view text;
  };

  /// Why the proofreader may take a valid item for a misplaced one, once it sees the line below.
  struct Doubt {
    std::size_t column = nowhere;      ///< of the item; `nowhere` where there is no doubt
    std::size_t inset = 0;             ///< from its dash to its first key
    std::size_t awaiting = nowhere;    ///< least column of what would complete the entry above, if that has no value
    std::vector<std::size_t> columns;  ///< of the lists that the item closed
  };

  // dialect_lines.cpp
  bool read_line();
  bool read_content(std::size_t at);
  bool read_below_key(std::size_t at, std::size_t column);
  bool read_mark(std::size_t at);
  bool read_item(std::size_t at);
  bool read_key_or_value(std::size_t at, std::size_t column);
  bool read_key(std::size_t at);
  bool read_key(std::size_t at, const Plain& plain);
  bool read_key(const Text& key);
  bool read_behind(std::size_t at);
  bool read_comment(std::size_t at);

  // dialect_scan.cpp
  Plain scan(std::size_t at) const;
  bool is_in_printed_quotes(std::size_t at, std::size_t end) const {
    constexpr char first_byte = '\xE2';  // of these quotes, and of little else that begins a text
    return byte(at) == first_byte && in_printed_quotes(part(at, end));
  }
  bool lacks_space(std::size_t at, const Plain& text) const;

  // dialect_levels.cpp
  bool settle(std::size_t column, bool list);
  bool open(Kind kind, Style style, std::size_t at, std::size_t column);
  bool open_block(std::size_t at, std::size_t column, bool list);
  void close();
  Node* add(Kind kind, Style style, std::size_t begin, std::size_t end);
  bool add_text(const Text& text);
  bool add_key(const Text& key);
  bool add_value(const Text& value);
  bool add_nothing();
  bool finish();
  void doubt(std::size_t level, std::size_t column);
  bool is_doubtful(std::size_t column) const;

  // dialect_values.cpp
  bool read_value(std::size_t at);
  bool read_value(std::size_t at, const Plain& plain);
  bool read_plain(std::size_t at, const Plain& plain);
  bool read_on(std::size_t at);
  bool add_plain_line(std::size_t at);

  // dialect_quotes.cpp
  std::optional<Text> quoted_text(std::size_t at);
  std::optional<Text> quoted_value(std::size_t at);
  std::size_t next_line_in_quotes();
  bool decode_line(char quote, std::size_t& at, std::size_t& letters);
  bool decode_escape(std::size_t& at);

  // dialect_flow.cpp
  bool read_flow(std::size_t& at);
  bool skip_flow_gap(std::size_t& at);
  bool read_flow_name(std::size_t& at);
  bool read_flow_value(std::size_t& at);
  std::optional<Text> flow_text(std::size_t at);
  std::size_t flow_plain_end(std::size_t at) const;

  // dialect_block_text.cpp
  bool read_block(std::size_t at);
  std::size_t read_block_lines(Style style);
  bool is_empty_line(const Line& line, std::size_t column) const;
  bool add_block_line(std::string_view line, bool first, std::size_t blank_lines, Style style);

  char byte(std::size_t at) const { return bytes_[at]; }
  std::string_view part(std::size_t begin, std::size_t end) const { return bytes_.substr(begin, end - begin); }
  bool word_ends(std::size_t at) const { return at >= line_.end || is_blank(bytes_[at]); }

  std::string_view bytes_;
  const Limits& limits_;
  Tree tree_;
  Line line_;  ///< the line at hand
  std::vector<Level> levels_;
  bool marked_ = false;      ///< `---` stands above
  bool goes_on_ = false;     ///< the last value is a plain text that may go on in the next line
  bool awaits_ = false;      ///< the last entry has no value yet
  std::size_t after_ = 0;    ///< behind the colon or dash of that entry
  std::size_t end_ = 0;      ///< of the last value
  bool keys_differ_ = true;  ///< within each mapping, so far
  bool as_typed_;            ///< the proofreader has not read it
  Doubt doubt_;
  std::string decoded_;  ///< the text at hand, where it is not in the bytes letter for letter
};

}  // namespace cchc::yaml
