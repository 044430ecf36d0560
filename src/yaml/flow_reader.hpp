#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/flow.hpp"
#include "yaml/key.hpp"
#include "yaml/lexeme.hpp"

namespace cchc::yaml {

/// Walks over brackets, token by token.
class FlowReader {
 public:
  FlowReader(const Proof& proof, std::size_t at, const FlowPlace& place);
  Flow read();

 private:
  enum class Token : std::uint8_t { none, plain, quoted, nested };

  /// One item of a list, or one key with its value.
  struct Part {
    std::size_t begin = nowhere;
    std::size_t end = nowhere;  ///< behind its last token
    std::size_t colon = nowhere;
    std::size_t value = nowhere;  ///< where its value begins
    Token last = Token::none;
    bool faulty = false;

    bool empty() const { return begin == nowhere; }
    bool full() const { return colon == nowhere ? !empty() : value != nowhere; }
    std::size_t current() const { return value == nowhere ? begin : value; }
  };

  struct Frame {
    std::size_t open = 0;
    Part part;
    Part previous;
    std::vector<Part> pairs;    ///< in brackets: items that a colon made keys of
    bool names_alone = false;   ///< in braces: some name has no colon, so that they stand for nothing
    std::size_t cut = nowhere;  ///< in braces: where the part of a text begins that commas cut off
  };

  bool advance();
  bool at_plan_line(const Line& line) const;
  void step();

  void open();
  void close();
  void comma();
  void colon();
  void quotation();
  void plain();

  bool joins_plain() const;
  std::size_t plain_end() const;
  void begin_token();
  void end_token(Token kind, std::size_t end);

  std::size_t part_end() const;
  void note(Fault fault);
  void patch(Repair repair);
  void clash();
  void leading();
  void second_colon(std::size_t colon);
  void cut_by_hash(std::size_t hash);
  void blame(Fault fault, std::size_t end);
  void finish_part();
  void read_name(Frame& frame, const Part& name);
  void add_space(const Key& key, std::size_t end);
  void finish_cut(Frame& frame);
  void finish_pairs(const Frame& frame);
  void give_up(Fault fault);
  void unclosed();

  bool in_braces() const { return bytes_[frames_.back().open] == '{'; }
  std::string_view text(std::size_t begin, std::size_t end) const { return bytes_.substr(begin, end - begin); }
  std::string_view key_of(const Part& part) const;
  Around around() const;
  Part& part() { return frames_.back().part; }
  const Part& part() const { return frames_.back().part; }

  const Proof& proof_;
  std::string_view bytes_;
  std::size_t begin_;
  std::size_t at_;
  std::size_t last_end_;  ///< behind the last token
  FlowPlace place_;
  std::vector<Frame> frames_;
  Flow flow_;
  bool done_ = false;
};

}  // namespace cchc::yaml
