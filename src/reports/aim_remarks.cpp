#include "reports/aim_remarks.hpp"

#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

std::string measure_words(const model::Aim& aim, const Paper& paper) {
  if (!aim.measure) return {};
  const std::string of = text_of(&aim.measure->of);
  const std::string share = joined({text_of(&aim.measure->done), of}, std::string(paper.in({" trên ", " out of "})));
  return share.empty() ? share : std::string(paper.in({"tính ", "counts "})) + share;
}

}  // namespace

std::string aim_remarks(const model::Aim& aim, const Paper& paper) {
  const auto said = [&](text::Bilingual words, const model::Scalar& typed) {
    return typed ? std::string(paper.in(words)) + " " + text_of(&typed) : std::string();
  };
  const auto flag = [&](text::Bilingual words, const model::Phrase<bool>& set) {
    return set && *set ? std::string(paper.in(words)) : std::string();
  };
  return joined({measure_words(aim, paper), said({"trừ", "except"}, aim.terms->except),
                 flag({"nếu có", "if any"}, aim.terms->if_any), said({"nằm trong", "within"}, aim.terms->within),
                 flag({"tính trên một phần đối tượng", "counts part of the same people"}, aim.terms->subset),
                 said({"mẫu số là kết quả", "out of the result of"}, aim.terms->of),
                 said({"mỗi", "each"}, aim.terms->every), said({"trùng với", "same as"}, aim.terms->same_as),
                 said({"tại", "at"}, aim.terms->where), text_of(&aim.terms->note)},
                "; ");
}

}  // namespace cchc::reports
