#include "reports/cells.hpp"
#include "reports/overview_parts.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

/// `76/NQ-CP ngày 15/7/2021 của Chính phủ: Chương trình tổng thể (2021-2030)`, `Luật Cư trú ngày 13/11/2020` for one
/// without a number, or the one line as typed.
std::string line_of(const model::BasisDocument& document, text::Language language) {
  if (document.line) return text_of(&document.line);
  const bool english = language == text::Language::en;
  const std::string issuer = text_of(&document.issuer);
  const std::string who = issuer.empty() ? issuer : (english ? "by " : "của ") + issuer;
  const std::string number = text_of(&document.number.words);
  const std::string subject = text_of(&document.subject);
  const std::string name = number.empty() ? subject : number;
  const std::string head = joined({number_and_day(name, day(document.issued, language), language), who}, " ");
  const std::string years = text_of(&document.years.words);
  const std::string tail = joined({number.empty() ? number : subject, years.empty() ? years : "(" + years + ")"}, " ");
  return joined({head, tail}, number.empty() ? " " : ": ");
}

}  // namespace

void print_basis(Paper& paper, const model::Plan& plan) {
  if (plan.basis.empty()) return;
  paper.part(2, {"Căn cứ", "Legal basis"});
  std::vector<std::string> lines;
  for (const model::BasisDocument& document : plan.basis) lines.push_back(line_of(document, paper.language()));
  paper.bullets(std::move(lines));
}

void print_annexes(Paper& paper, const model::Plan& plan) {
  if (plan.annexes.empty()) return;
  paper.part(2, {"Phụ lục", "Annexes"});
  std::vector<std::string> lines;
  for (const model::Annex& annex : plan.annexes) {
    const std::string file = text_of(&annex.file);
    lines.push_back(text_of(&annex.title) + ": " +
                    (file.empty() ? std::string(paper.in({"chưa kèm tệp", "not attached"})) : file));
  }
  paper.bullets(std::move(lines));
}

void print_sections(Paper& paper, const model::Plan& plan) {
  if (plan.sections.empty()) return;
  paper.part(2, {"Phần chung", "General"});
  for (const model::Section& section : plan.sections) {
    paper.heading(3, text_of(&section.heading));
    paper.paragraph(text_of(&section.body));
  }
}

void print_recipients(Paper& paper, const model::Plan& plan) {
  if (plan.recipients.empty()) return;
  paper.part(2, {"Nơi nhận", "Recipients"});
  std::vector<std::string> lines;
  for (const model::Scalar& one : plan.recipients) lines.push_back(text_of(&one));
  paper.bullets(std::move(lines));
}

}  // namespace cchc::reports
