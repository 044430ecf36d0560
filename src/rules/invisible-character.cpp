#include "cchc/rules/rule.hpp"
#include "rules/odd_texts.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"trong \"{right}\" có ký tự {code}, mắt không nhìn thấy", "\"{right}\" holds {code}, which nobody sees"},
     {"gõ lại `{right}` (ký tự này thường theo vào khi dán từ Word, PDF hoặc trang web)",
      "type `{right}` again (it mostly arrives by pasting from Word, PDF or a web page)"}},
    {{"trong \"{right}\" có ký tự {code}, mắt không nhìn thấy; cả câu có {count} ký tự như vậy",
      "\"{right}\" holds {code}, which nobody sees; there are {count} of the kind in this text"},
     {"gõ lại câu này (ký tự ẩn thường theo vào khi dán từ Word, PDF hoặc trang web)",
      "type this text again (such characters mostly arrive by pasting from Word, PDF or a web page)"}},
    {{"có ký tự {code}, mắt không nhìn thấy", "there is {code}, which nobody sees"},
     {"xóa ký tự này (thường theo vào khi dán từ Word, PDF hoặc trang web)",
      "delete it (it mostly arrives by pasting from Word, PDF or a web page)"}},
};

void check(const model::Texts& texts, diagnostics::Diagnostics& diagnostics) {
  for_each_odd_text(texts, text::invisible, [&](OddText& odd) {
    const std::size_t which = odd.right.empty() ? 2 : (odd.places.size() == 1 ? 0 : 1);
    const text::OddPlace& first = odd.places.front();
    diagnostics
        .report(invisible_character.info, odd.at, messages[which],
                {{"right", odd.right},
                 {"code", codes_of(odd.words.text.substr(first.begin, first.end - first.begin))},
                 {"count", odd.places.size()}})
        .fix = std::move(odd.fix);
  });
}

}  // namespace

const Rule invisible_character{{"CC203",
                                "invisible-character",
                                diagnostics::Severity::warning,
                                {"ký tự mắt không nhìn thấy", "a character that shows nothing"},
                                messages},
                               nullptr,
                               nullptr,
                               check};

}  // namespace cchc::rules
