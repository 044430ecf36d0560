#include <string>

#include "cchc/rules/rule.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"phụ lục \"{title}\" được nêu nhưng không kèm tệp", "annex \"{title}\" is announced but has no file"},
     {"thêm `file: {file}` (tệp phụ lục), hoặc bỏ câu nêu phụ lục này",
      "add `file: {file}` (the annex itself), or take out the words that announce it"}},
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  std::size_t number = 0;
  for (const model::Annex& annex : view.plan.annexes) {
    ++number;
    if (!annex.title || annex.file || annex.file.refused) continue;
    const std::string suffix = view.plan.annexes.size() == 1 ? "" : "-" + std::to_string(number);
    diagnostics.report(annex_missing.info, annex.file.written() ? annex.file.at : annex.at, messages[0],
                       {{"title", annex.title.text}, {"file", "phu-luc" + suffix + ".docx"}});
  }
}

}  // namespace

const Rule annex_missing{{"CC313",
                          "annex-missing",
                          diagnostics::Severity::warning,
                          {"phụ lục được nêu nhưng không có", "an annex that is announced and not there"},
                          messages},
                         check};

}  // namespace cchc::rules
