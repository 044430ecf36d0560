#include "yaml/builder.hpp"

#include <algorithm>
#include <utility>

#include <yaml-cpp/mark.h>

#include "yaml/draft_places.hpp"
#include "yaml/lexeme.hpp"
#include "yaml/proof.hpp"
#include "yaml/scalar_walk.hpp"

namespace cchc::yaml {

namespace {

std::size_t offset(const YAML::Mark& mark) { return static_cast<std::size_t>(std::max(mark.pos, 0)); }

/// Tags of nodes without a typed one.
bool is_untagged(const std::string& tag) { return tag.empty() || tag == "?" || tag == "!"; }

void refuse(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
  if (anchor != 0 || !is_untagged(tag)) throw Stop{StopCause::unreadable, offset(mark)};
}

/// Length of a `~` or `null` at `at` that one of `ends` or the line's end follows; 0 where there is none.
std::size_t null_word(std::string_view bytes, std::size_t at, std::string_view ends) {
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (!bytes.substr(at).starts_with(word)) continue;
    const std::size_t next = skip_blanks(bytes, at + word.size(), bytes.size());
    if (bytes.substr(next, 1) == "#" && next == at + word.size()) continue;
    if (next == bytes.size() || bytes[next] == '\n' || ends.find(bytes[next]) != nowhere) return word.size();
  }
  return 0;
}

/// The end of the text below the `|` or `>` at `at`: of its last line with any letter.
std::size_t block_end(std::string_view bytes, std::size_t at, bool empty) {
  const Line header = line_at(bytes, at);
  std::size_t end = trim_end(bytes, at, header.end);
  if (empty) return std::min(end, at + 1);
  std::size_t indent = 0;
  for (Line line = line_at(bytes, header.next); line.begin < bytes.size(); line = line_at(bytes, line.next)) {
    const std::size_t start = skip_blanks(bytes, line.begin, line.end);
    if (start == line.end) continue;
    if (indent == 0) indent = start - line.begin;
    if (start - line.begin < indent || indent == 0) break;
    end = line.end;
  }
  return end;
}

}  // namespace

void Builder::OnDocumentStart(const YAML::Mark& mark) {
  if (started_) throw Stop{StopCause::unreadable, offset(mark)};
  started_ = true;
}

void Builder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) { throw Stop{StopCause::unreadable, offset(mark)}; }

void Builder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                              YAML::EmitterStyle::value) {
  refuse(mark, tag, anchor);
  open(Kind::sequence, offset(mark));
}

void Builder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) {
  refuse(mark, tag, anchor);
  open(Kind::mapping, offset(mark));
}

void Builder::open(Kind kind, std::size_t at) {
  if (is_key()) throw Stop{StopCause::unreadable, at};
  if (frames_.size() >= limits_.depth) throw Stop{StopCause::too_deep, at};
  const bool brackets = at < bytes_.size() && bytes_[at] == (kind == Kind::sequence ? '[' : '{');
  Node node;
  node.kind = kind;
  node.style = brackets ? Style::flow : Style::block;
  node.span.begin = draft_.begin_in_source(at);
  const NodeId id = attach(node, at);
  frames_.push_back({id, no_node, kind == Kind::mapping, brackets, false, brackets ? at + 1 : at});
}

void Builder::close() {
  const Frame done = frames_.back();
  frames_.pop_back();
  std::size_t end = done.end;
  if (done.brackets) {
    end = skip_gap(bytes_, end);
    while (end < bytes_.size() && bytes_[end] == ',') end = skip_gap(bytes_, end + 1);
    end = std::min(end + 1, bytes_.size());
  }
  tree_.close(done.id);
  Node& node = tree_.edit(done.id);
  node.span.end = std::max(node.span.begin, draft_.end_in_source(end));
  if (!frames_.empty()) frames_.back().end = end;
}

/// Adds a node that ends at `end` of the draft to the innermost open one.
NodeId Builder::attach(Node node, std::size_t end) {
  if (++nodes_ > limits_.nodes) throw Stop{StopCause::too_many_nodes, end};
  const NodeId id = tree_.add(node);
  if (frames_.empty()) return id;
  Frame& frame = frames_.back();
  if (frame.last != no_node) tree_.follow(frame.last);
  frame.last = id;
  if (frame.mapping) frame.awaits_value = !frame.awaits_value;
  frame.end = std::max(frame.end, end);
  return id;
}

void Builder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       const std::string& value) {
  refuse(mark, tag, anchor);
  const std::size_t begin = std::min(offset(mark), bytes_.size());
  Node node;
  node.kind = Kind::scalar;
  node.style = style_at(begin, tag != "!");
  const std::size_t end = scalar_end(begin, node.style, value);
  node.span = span_of(begin, end);
  const bool block = node.style == Style::literal || node.style == Style::folded;
  const std::size_t text_begin = block ? std::min(line_at(bytes_, begin).end, end) : begin;
  covered_.push_back(span_of(text_begin, end));
  attach(in_source(draft_, node, value, tree_), end);
}

Style Builder::style_at(std::size_t at, bool plain) const {
  if (plain || at >= bytes_.size()) return Style::plain;
  switch (bytes_[at]) {
    case '\'': return Style::single_quoted;
    case '"': return Style::double_quoted;
    case '|': return Style::literal;
    case '>': return Style::folded;
    default: return Style::plain;
  }
}

std::size_t Builder::scalar_end(std::size_t at, Style style, const std::string& value) const {
  if (style == Style::single_quoted || style == Style::double_quoted) {
    return std::min(quoted_end(bytes_, at), bytes_.size());
  }
  if (style == Style::literal || style == Style::folded) {
    return block_end(bytes_, at, value.find_first_not_of('\n') == std::string::npos);
  }
  std::size_t end = at;
  for (ScalarWalk walk(bytes_, style, value, at, bytes_.size()); walk.next();) end = walk.end();
  return end;
}

void Builder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  refuse(mark, "", anchor);
  const std::size_t at = std::min(offset(mark), bytes_.size());
  const bool brackets = !frames_.empty() && frames_.back().brackets;
  const std::size_t word = null_word(bytes_, at, is_key() ? ":#\r,]}" : brackets ? "#\r,]}" : "#\r");
  const bool typed = word > 0;
  Node node;
  const std::size_t begin = typed ? at : place_of_null(at);
  const std::size_t end = typed ? at + word : begin;
  node.span = {draft_.begin_in_source(begin), draft_.end_in_source(end)};
  if (!typed) node.span.begin = node.span.end;
  if (typed) node.style = Style::plain;
  if (typed && is_key()) {
    node.kind = Kind::scalar;
    tree_.set_text(node, draft_.source().substr(node.span.begin, word));
  }
  attach(node, end);
}

/// Behind the colon or the dash whose value is missing; YAML tells only where the next thing begins.
std::size_t Builder::place_of_null(std::size_t next) const {
  if (frames_.empty()) return next;
  const Frame& frame = frames_.back();
  if (is_key() || (!frame.mapping && frame.brackets)) return frame.end;
  const std::size_t sign = skip_gap(bytes_, frame.end);
  const bool found = sign < bytes_.size() && bytes_[sign] == (frame.mapping ? ':' : '-');
  return found ? sign + 1 : frame.end;
}

Tree Builder::take() {
  covered_.push_back(span_of(bytes_.size(), bytes_.size()));
  std::size_t hash = bytes_.find('#');
  for (const source::Span& scalar : covered_) {
    for (; hash < scalar.begin; hash = bytes_.find('#', line_at(bytes_, hash).end)) add_comment(hash);
    if (hash < scalar.end) hash = bytes_.find('#', scalar.end);
  }
  return std::move(tree_);
}

void Builder::add_comment(std::size_t at) { tree_.add_comment(comment_in_source(draft_, at, line_at(bytes_, at).end)); }

}  // namespace cchc::yaml
