#pragma once

#include <string>
#include <utility>

#include "cchc/model/read.hpp"

namespace tests {

/// A document read from bytes, with what was found on the way.
template <class Content>
struct Read {
  cchc::diagnostics::Diagnostics findings;
  cchc::model::File<Content> file;

  const Content& operator*() const { return file.content; }
  const Content* operator->() const { return &file.content; }

  /// The names of the rules that found something, each followed by a line end.
  std::string found() const {
    std::string names;
    for (const auto& one : findings.all()) names += std::string(one.rule->name) + "\n";
    return names;
  }
};

inline Read<cchc::model::Plan> read_plan(std::string bytes, std::string name = "ke-hoach.yaml") {
  Read<cchc::model::Plan> read;
  auto parsed = cchc::model::parse({std::move(name), std::move(bytes)}, read.findings);
  read.file = cchc::model::read_plan(std::move(parsed), read.findings);
  return read;
}

inline Read<cchc::model::Results> read_results(std::string bytes, cchc::phrases::Years years) {
  Read<cchc::model::Results> read;
  auto parsed = cchc::model::parse({"ket-qua.yaml", std::move(bytes)}, read.findings);
  read.file = cchc::model::read_results(std::move(parsed), years, read.findings);
  return read;
}

inline Read<cchc::model::Settings> read_settings(std::string bytes) {
  Read<cchc::model::Settings> read;
  auto parsed = cchc::model::parse({".cchc.yaml", std::move(bytes)}, read.findings);
  read.file = cchc::model::read_settings(std::move(parsed), read.findings);
  return read;
}

}  // namespace tests
