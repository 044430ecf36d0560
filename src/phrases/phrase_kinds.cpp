#include "cchc/phrases/deadline.hpp"
#include "cchc/phrases/document_number.hpp"
#include "cchc/phrases/due_rule.hpp"
#include "cchc/phrases/steps.hpp"
#include "cchc/phrases/target.hpp"

namespace cchc::phrases {

namespace {

/// "Trước ngày 25/11 hàng năm" comes again each year; "trước 31/12" is one day of the plan's year.
bool comes_again(std::string_view phrase, Years years) {
  const auto due = read_deadline(phrase, {years.first, years.last + 1});
  return due && due->when == When::several;
}

}  // namespace

std::string_view symbol(PhraseKind kind) {
  switch (kind) {
    case PhraseKind::target: return "target";
    case PhraseKind::due: return "due";
    case PhraseKind::due_rule: return "due-rule";
    case PhraseKind::period: return "period";
    case PhraseKind::number: return "number";
    case PhraseKind::document: return "document";
  }
  return {};
}

std::vector<PhraseKind> kinds_of(std::string_view phrase, Years years) {
  const auto rule = read_due_rule(phrase);
  const auto due = read_deadline(phrase, years);
  const bool guided = rule && rule->kind == calendar::DueKind::on_guidance;
  std::vector<PhraseKind> kinds;
  if (read_document_number(phrase)) kinds.push_back(PhraseKind::document);
  if (rule && !(guided && due)) kinds.push_back(PhraseKind::due_rule);
  if (due && (!rule || guided || (due->when != When::event && !comes_again(phrase, years))))
    kinds.push_back(PhraseKind::due);
  if (read_target(phrase)) kinds.push_back(PhraseKind::target);
  return kinds;
}

}  // namespace cchc::phrases
