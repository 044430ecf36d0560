#include "layout/entry_blocks.hpp"

#include <algorithm>
#include <numeric>

namespace cchc::layout {

EntryBlocks::EntryBlocks(Sheet& sheet, const yaml::Tree& tree, const yaml::Node& mapping)
    : sheet_(sheet), begin_(mapping.span.begin), column_(sheet.column(mapping.span.begin)) {
  for (const yaml::Entry entry : tree.entries(mapping)) {
    Block block;
    block.key_line = block.first = sheet.line_of(entry.key.span.begin);
    block.last = sheet.line_of(std::max(entry.key.span.end, entry.value.span.end) - 1);
    if (!blocks_.empty()) take_lines_between(blocks_.back(), block);
    blocks_.push_back(block);
  }
  if (blocks_.empty() || column_ == 0) return;
  Block& front = blocks_.front();
  while (front.first > 0 && sheet.starts_line(begin_)) {
    const Line& above = sheet.lines()[front.first - 1];
    if (above.kind != LineKind::comment || above.old_column() != column_) break;
    --front.first;
  }
}

/// Comments further in than the keys end the block before; those right above the key behind open its block.
void EntryBlocks::take_lines_between(Block& before, Block& block) {
  bool blank = false;
  bool comment = false;
  for (std::size_t at = before.last + 1; at < block.key_line; ++at) {
    const Line& line = sheet_.lines()[at];
    const bool is_comment = line.kind == LineKind::comment;
    if (is_comment && line.old_column() > column_) {
      before.last = at;
      blank = comment = false;
      continue;
    }
    (is_comment ? comment : blank) = true;
    if (!is_comment) block.first = at + 1;
  }
  if (!blank) block.first = before.last + 1;
  block.opens_group = blank && comment;
  block.blank_before = blank && !comment;
}

/// Its first line's begin; behind the dash where the mapping begins there.
std::size_t EntryBlocks::begin(const Block& block) const {
  const std::size_t line = sheet_.lines()[block.first].begin;
  const bool behind_dash = &block == &blocks_.front() && !sheet_.starts_line(begin_);
  return behind_dash ? begin_ : line;
}

std::string EntryBlocks::text(const Block& block) const {
  const std::size_t from = begin(block);
  return std::string(sheet_.bytes().substr(from, sheet_.lines()[block.last].next - from));
}

void EntryBlocks::sort_group(std::size_t first, const std::vector<std::size_t>& turns,
                             std::vector<source::Edit>& moves) {
  const std::size_t last = first + turns.size() - 1;
  const std::size_t from = begin(blocks_[first]);
  const std::size_t to = sheet_.lines()[blocks_[last].last].next;
  const bool in_dash_line = first == 0 && !sheet_.starts_line(begin_);
  const Block& front = blocks_[turns.front()];
  if (!sheet_.bytes().substr(0, to).ends_with('\n') || (in_dash_line && front.first != front.key_line)) return;
  const bool crlf = sheet_.bytes().substr(0, to).ends_with("\r\n");
  std::string out;
  for (const std::size_t turn : turns) {
    const bool blank = turn == first ? front.blank_before && turn != turns.front() : blocks_[turn].blank_before;
    if (blank && !out.empty()) out += crlf ? "\r\n" : "\n";
    const std::string block = text(blocks_[turn]);
    if (in_dash_line && turn == first && !out.empty()) out += std::string(column_, ' ');
    out += in_dash_line && turn != first && out.empty() ? block.substr(column_) : block;
  }
  moves.push_back({{static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)}, std::move(out)});
}

void EntryBlocks::sort(const std::vector<std::size_t>& ranks, std::vector<source::Edit>& moves) {
  for (std::size_t first = 0; first < blocks_.size();) {
    std::size_t end = first + 1;
    while (end < blocks_.size() && !blocks_[end].opens_group) ++end;
    const bool headed = blocks_[first].opens_group && blocks_[first].first < blocks_[first].key_line;
    if (headed) ++first;
    std::vector<std::size_t> turns(end - first);
    std::iota(turns.begin(), turns.end(), first);
    std::stable_sort(turns.begin(), turns.end(), [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    if (!std::is_sorted(turns.begin(), turns.end())) sort_group(first, turns, moves);
    first = end;
  }
}

}  // namespace cchc::layout
