#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/parse.hpp"
#include "cchc/yaml/tree.hpp"
#include "tests/golden.hpp"

/// A text read as a document, with what was found.
class Reading {
 public:
  explicit Reading(std::string text, const cchc::yaml::Limits& limits = {}) : source_("test.yaml", std::move(text)) {
    cchc::diagnostics::Diagnostics found;
    tree_ = cchc::yaml::parse(source_, found, limits);
    findings_ = found.take_sorted();
  }
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

  const cchc::source::Source& source() const { return source_; }
  const cchc::yaml::Tree& tree() const { return tree_; }
  const cchc::yaml::Node& root() const { return tree_.root(); }
  const std::vector<cchc::diagnostics::Diagnostic>& findings() const { return findings_; }
  std::string typed(const cchc::yaml::Node& node) const { return std::string(source_.text(node.span)); }

  /// The value at `path`, keys and item numbers joined by `/`; fails the test where there is none.
  std::string_view text(std::string_view path) const { return tree_.text(at(path)); }
  const cchc::yaml::Node& at(std::string_view path) const {
    const cchc::yaml::Node* node = &root();
    while (!path.empty()) {
      const std::size_t slash = std::min(path.find('/'), path.size());
      node = child(*node, path.substr(0, slash));
      REQUIRE_MESSAGE(node != nullptr, path);
      path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return *node;
  }

  /// How many items or entries the value at `path` has.
  std::size_t count(std::string_view path = {}) const { return tree_.count(at(path)); }

  /// `line:column name` of every finding, in order, joined by `, `.
  std::string places() const {
    std::string out;
    for (const auto& one : findings_) {
      const auto place = source_.position(one.span.begin);
      out += fmt::format("{}{}:{} {}", out.empty() ? "" : ", ", place.line, place.column, one.rule->name);
    }
    return out;
  }

  /// Every finding in full, a line each.
  std::string report() const {
    using cchc::text::Language;
    std::string out;
    for (const auto& one : findings_) {
      const auto begin = source_.position(one.span.begin);
      const auto end = source_.position(one.span.end);
      out += fmt::format("{}:{}-{}:{} {} {}: {} → {}\n", begin.line, begin.column, end.line, end.column, one.rule->code,
                         one.rule->name, what(one, Language::vi), help(one, Language::vi));
      CHECK_FALSE(what(one, Language::en).empty());
      CHECK_FALSE(help(one, Language::en).empty());
    }
    return out;
  }

 private:
  const cchc::yaml::Node* child(const cchc::yaml::Node& node, std::string_view step) const {
    if (node.kind == cchc::yaml::Kind::mapping) return tree_.find(node, step);
    int number = std::stoi(std::string(step));
    for (const auto& item : tree_.items(node)) {
      if (number-- == 0) return &item;
    }
    return nullptr;
  }

  cchc::source::Source source_;
  std::vector<cchc::diagnostics::Diagnostic> findings_;
  cchc::yaml::Tree tree_;
};

/// What is wrong with the places of a reading's nodes and comments; empty where every node lies inside its parent and
/// behind its neighbour, and every byte of a text has a place in it.
class PlaceCheck {
 public:
  explicit PlaceCheck(const Reading& reading) : reading_(reading) {}

  std::string run() {
    const auto size = static_cast<std::uint32_t>(reading_.source().bytes().size());
    check(reading_.root(), {0, size});
    for (const auto& comment : reading_.tree().comments()) {
      if (!reading_.source().text(comment.span).starts_with('#')) fail("no comment", comment.span);
    }
    for (const auto& finding : reading_.findings()) {
      if (finding.span.begin > finding.span.end || finding.span.end > size) fail("a finding outside", finding.span);
    }
    return problem_;
  }

 private:
  void check(const cchc::yaml::Node& node, cchc::source::Span outer) {
    if (node.span.begin > node.span.end || !outer.contains(node.span)) fail("outside of its parent", node.span);
    if (node.kind == cchc::yaml::Kind::scalar) check_offsets(node);
    std::uint32_t behind = node.span.begin;
    const auto next = [&](const cchc::yaml::Node& inner) {
      if (inner.span.begin < behind) fail("before its neighbour's end", inner.span);
      behind = inner.span.end;
      check(inner, node.span);
    };
    for (const auto& item : reading_.tree().items(node)) next(item);
    for (const auto entry : reading_.tree().entries(node)) {
      next(entry.key);
      next(entry.value);
    }
  }

  void check_offsets(const cchc::yaml::Node& scalar) {
    std::size_t before = scalar.span.begin;
    const std::size_t step = 1 + reading_.tree().text(scalar).size() / 16;
    for (std::size_t offset = 0; offset <= reading_.tree().text(scalar).size(); offset += step) {
      const std::size_t at = reading_.tree().source_offset(reading_.source().bytes(), scalar, offset);
      if (at < before || at > scalar.span.end) fail("a letter outside of its scalar", scalar.span);
      before = at;
    }
  }

  void fail(std::string_view what, cchc::source::Span span) {
    if (problem_.empty()) problem_ = fmt::format("{}: {}-{}", what, span.begin, span.end);
  }

  const Reading& reading_;
  std::string problem_;
};

inline std::string read_file(const std::string& path) {
  REQUIRE_MESSAGE(std::filesystem::is_regular_file(path), path);
  return tests::read_bytes(path);
}
