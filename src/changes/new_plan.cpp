#include "cchc/changes/new_plan.hpp"

#include <string_view>

#include <fmt/format.h>

#include "changes/plan_template.hpp"

namespace cchc::changes {

namespace {

using model::Level;

/// What a plan calls a place of this level, its council and its office for the economy.
struct LevelWords {
  std::string_view symbol;
  std::string_view committee;
  std::string_view economy;
};

/// Decree 150/2025/NĐ-CP article 2: communes have a Phòng Kinh tế, wards and special zones a Phòng Kinh tế, Hạ tầng và
/// Đô thị.
LevelWords words_of(Level level) {
  constexpr std::string_view rural = "Phòng Kinh tế";
  constexpr std::string_view urban = "Phòng Kinh tế, Hạ tầng và Đô thị";
  switch (level) {
    case Level::commune: return {"commune", "UBND xã", rural};
    case Level::ward: return {"ward", "UBND phường", urban};
    case Level::special_zone: return {"special-zone", "UBND đặc khu", urban};
    case Level::district: return {"district", "UBND huyện", rural};
    case Level::province: break;
  }
  return {"province", "UBND tỉnh", "Sở Tài chính"};
}

/// `text` so that YAML reads it as this text.
std::string quoted(std::string_view text) {
  if (text.find_first_of(":#'\"[]{}&*!|>%@`\\") == std::string_view::npos && !text.starts_with('-')) {
    return std::string(text);
  }
  std::string safe = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') safe += '\\';
    safe += letter;
  }
  return safe + '"';
}

std::string closing_line(calendar::ClosingRule rule) {
  if (!rule.before_day) return "regime: calendar # số liệu tính theo tháng dương lịch";
  if (rule.before_day == calendar::ClosingRule::national().before_day) {
    return "regime: national # số liệu chốt hết ngày 14 của tháng cuối kỳ (Nghị định 09/2019/NĐ-CP)";
  }
  return fmt::format("closes_before_day: {} # số liệu chốt trước ngày này của tháng cuối kỳ", *rule.before_day);
}

}  // namespace

std::string new_plan(const NewPlan& wanted) {
  const LevelWords words = words_of(wanted.level);
  const bool blank = wanted.place.empty();
  return fmt::format(fmt::runtime(plan_template), fmt::arg("year", wanted.year),
                     fmt::arg("place", blank ? "…" : quoted(wanted.place)),
                     fmt::arg("place_note", blank ? " # điền tên xã, phường, đặc khu" : ""),
                     fmt::arg("level", words.symbol), fmt::arg("economy", words.economy),
                     fmt::arg("committee", words.committee), fmt::arg("closing", closing_line(wanted.closing)));
}

}  // namespace cchc::changes
