#include "reports/paper.hpp"

#include <algorithm>
#include <utility>

namespace cchc::reports {

namespace {

using document::Cell;
using document::Column;
using document::Table;

bool empty_column(const Table& table, std::size_t at) {
  return std::all_of(table.rows.begin(), table.rows.end(),
                     [&](const std::vector<Cell>& row) { return row[at].shown.empty(); });
}

}  // namespace

void Paper::heading(unsigned level, std::string_view text) {
  blocks_.emplace_back(document::Heading{level, std::string(text)});
}

void Paper::paragraph(std::string_view text) {
  if (!text.empty()) blocks_.emplace_back(document::Paragraph{std::string(text)});
}

void Paper::marked(std::string_view text) { blocks_.emplace_back(document::Paragraph{std::string(text), true}); }

void Paper::sample(std::string_view language, std::string_view text) {
  blocks_.emplace_back(document::Sample{std::string(language), std::string(text)});
}

void Paper::bullets(std::vector<std::string> items) {
  if (!items.empty()) blocks_.emplace_back(document::Bullets{std::move(items)});
}

void Paper::blank(text::Bilingual hint) { blocks_.emplace_back(document::Blank{std::string(in(hint))}); }

void Paper::table(Table table) {
  if (table.rows.empty()) return;
  for (std::size_t at = table.columns.size(); at-- > 0;) {
    if (!empty_column(table, at)) continue;
    table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(at));
    for (auto& row : table.rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(at));
  }
  blocks_.emplace_back(std::move(table));
}

void Facts::add(text::Bilingual label, std::string_view value) {
  if (value.empty()) return;
  lines_.push_back(std::string(label.in(language_)) + ": " + std::string(value));
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string whole;
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    if (part->empty() || std::find(parts.begin(), part, *part) != part) continue;
    if (!whole.empty()) whole += between;
    whole += *part;
  }
  return whole;
}

void hide_zero_columns(Table& table) {
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    const bool all_zero = std::all_of(table.rows.begin(), table.rows.end(),
                                      [&](const std::vector<Cell>& row) { return row[at].plain == "0"; });
    if (!all_zero) continue;
    for (auto& row : table.rows) row[at] = {};
  }
}

Column column(std::string_view key) { return {std::string(key), std::string(key)}; }

Column column(std::string_view label, bool right) { return {{}, std::string(label), right}; }

}  // namespace cchc::reports
