#include "cchc/phrases/deadline.hpp"
#include "cchc/phrases/document_number.hpp"
#include "cchc/phrases/due_rule.hpp"
#include "cchc/phrases/steps.hpp"
#include "cchc/phrases/target.hpp"

namespace cchc::phrases {

namespace {

/// "Trước 31/12" may be either; "trước ngày 20 hàng tháng" is a rule.
bool single(const Deadline& deadline) { return deadline.when == When::before || deadline.when == When::by; }

}  // namespace

std::vector<PhraseKind> kinds_of(std::string_view phrase, Years years) {
  const auto rule = read_due_rule(phrase);
  const auto due = read_deadline(phrase, years);
  const bool guided = rule && rule->kind == calendar::DueKind::on_guidance;
  std::vector<PhraseKind> kinds;
  if (read_document_number(phrase)) kinds.push_back(PhraseKind::document);
  if (rule && !(guided && due)) kinds.push_back(PhraseKind::due_rule);
  if (due && (!rule || guided || single(*due))) kinds.push_back(PhraseKind::due);
  if (read_target(phrase)) kinds.push_back(PhraseKind::target);
  return kinds;
}

}  // namespace cchc::phrases
