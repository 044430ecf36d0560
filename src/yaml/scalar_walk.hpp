#pragma once

#include <cstddef>
#include <string_view>

#include "cchc/yaml/tree.hpp"

namespace cchc::yaml {

/// Walks over a scalar as typed, piece by piece: a letter, an escape, a folded line end.
class ScalarWalk {
 public:
  /// `begin` is where the scalar stands in `bytes`; it ends at `end` or, where that is not known yet, with its `text`.
  ScalarWalk(std::string_view bytes, Style style, std::string_view text, std::size_t begin, std::size_t end);

  /// Moves to the next piece; false behind the last one.
  bool next();

  std::size_t begin() const { return begin_; }      ///< of the piece, in the bytes
  std::size_t end() const { return end_; }          ///< of the piece, in the bytes
  std::size_t decoded() const { return decoded_; }  ///< bytes of text that the piece stands for

 private:
  void next_in_line();
  void next_in_block();
  void fold_lines(bool escaped);
  void start_block();
  void enter_block_line();
  void take(std::size_t size, std::size_t decoded);
  bool at_break(std::size_t at) const;

  std::string_view bytes_;
  Style style_;
  std::string_view text_;
  std::size_t begin_;
  std::size_t end_;
  std::size_t stop_;
  std::size_t decoded_ = 0;
  std::size_t done_ = 0;    ///< bytes of text behind
  std::size_t indent_ = 0;  ///< of a block's lines
};

}  // namespace cchc::yaml
