#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cchc/document/document.hpp"
#include "cchc/text/language.hpp"

namespace cchc::reports {

/// Lays blocks down in one language and leaves out what would be empty.
class Paper {
 public:
  explicit Paper(text::Language language) : language_(language) {}

  text::Language language() const { return language_; }
  std::string_view in(text::Bilingual words) const { return words.in(language_); }

  void heading(unsigned level, std::string_view text);
  void part(unsigned level, text::Bilingual words) { heading(level, in(words)); }
  void paragraph(std::string_view text);
  /// Words of ours, in which backticks mark code.
  void marked(std::string_view text);
  void sample(std::string_view language, std::string_view text);
  void bullets(std::vector<std::string> items);
  void blank(text::Bilingual hint);
  /// Without the columns in which no row has anything.
  void table(document::Table table);

  std::vector<document::Block> take() { return std::move(blocks_); }

 private:
  text::Language language_;
  std::vector<document::Block> blocks_;
};

/// Lines such as `Kỳ báo cáo: Quý I/2025`, without those that have no value.
class Facts {
 public:
  explicit Facts(text::Language language) : language_(language) {}

  void add(text::Bilingual label, std::string_view value);
  text::Language language() const { return language_; }
  std::vector<std::string> take() { return std::move(lines_); }

 private:
  text::Language language_;
  std::vector<std::string> lines_;
};

/// `parts` that are not empty, each once, with `between` between them.
std::string joined(const std::vector<std::string>& parts, std::string_view between);

/// Empties the columns in which every count is 0, so that they are left out.
void hide_zero_columns(document::Table& table);

/// A column of a table for machines.
document::Column column(std::string_view key);
/// A column of a table for people.
document::Column column(std::string_view label, bool right);

}  // namespace cchc::reports
