#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <yaml-cpp/eventhandler.h>

#include "cchc/yaml/parse.hpp"
#include "cchc/yaml/tree.hpp"
#include "yaml/draft.hpp"
#include "yaml/events.hpp"

namespace cchc::yaml {

/// Builds the tree from YAML's events, which tell where things begin, and from the draft's bytes, which tell where they
/// end. Throws `Stop` on what a plan may not hold.
class Builder final : public YAML::EventHandler {
 public:
  Builder(const Draft& draft, const Limits& limits)
      : draft_(draft), bytes_(draft.bytes()), limits_(limits), tree_(draft.source()) {}

  /// The tree with its comments, once all events have come.
  Tree take();

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close(); }

 private:
  /// An open list or mapping; offsets are the draft's.
  struct Frame {
    NodeId id = no_node;
    NodeId last = no_node;  ///< child so far
    bool mapping = false;
    bool brackets = false;
    bool awaits_value = false;
    std::size_t end = 0;  ///< of its last child
  };

  void open(Kind kind, std::size_t at);
  void close();
  NodeId attach(Node node, std::size_t end);
  bool is_key() const { return !frames_.empty() && frames_.back().mapping && !frames_.back().awaits_value; }

  std::size_t place_of_null(std::size_t next) const;
  Style style_at(std::size_t at, bool plain) const;
  std::size_t scalar_end(std::size_t at, Style style, const std::string& value) const;
  void add_comment(std::size_t at);

  const Draft& draft_;
  std::string_view bytes_;
  const Limits& limits_;
  Tree tree_;
  std::vector<Frame> frames_;
  std::vector<source::Span> covered_;  ///< of the draft: scalars, where a `#` starts no comment
  std::size_t nodes_ = 0;
  bool started_ = false;
};

}  // namespace cchc::yaml
