#include "cchc/rules/rule.hpp"
#include "cchc/text/utf8.hpp"
#include "rules/odd_texts.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"trong \"{typed}\" có {code}, giống mà không phải `{meant}`",
      "\"{typed}\" holds {code}, which looks like `{meant}` and is another character"},
     {"gõ lại `{right}` bằng bộ gõ tiếng Việt", "type `{right}` again"}},
    {{"trong \"{typed}\" có {code}, giống mà không phải `{meant}`; cả câu có {count} chữ như vậy",
      "\"{typed}\" holds {code}, which looks like `{meant}` and is another character; there are {count} of the kind in "
      "this text"},
     {"gõ lại `{right}` bằng bộ gõ tiếng Việt, rồi các chữ sau", "type `{right}` again, then the others"}},
    {{"trong \"{typed}\" có {code}, tiếng Việt không có chữ này",
      "\"{typed}\" holds {code}, a letter that Vietnamese does not have"},
     {"có phải ý bạn là `{right}`? gõ lại bằng bộ gõ tiếng Việt", "did you mean `{right}`? type it again"}},
};

void check(const model::Texts& texts, diagnostics::Diagnostics& diagnostics) {
  for_each_odd_text(texts, text::look_alikes, [&](OddText& odd) {
    const text::OddPlace& first = odd.places.front();
    std::string odd_letter;
    text::append(odd_letter, first.odd);
    const std::size_t which = !first.certain ? 2 : (odd.places.size() == 1 ? 0 : 1);
    diagnostics
        .report(confusable_letter.info, odd.at, messages[which],
                {{"typed", odd.typed},
                 {"code", codes_of(odd_letter)},
                 {"meant", first.meant},
                 {"right", odd.right},
                 {"count", odd.places.size()}})
        .fix = std::move(odd.fix);
  });
}

}  // namespace

const Rule confusable_letter{{"CC202",
                              "confusable-letter",
                              diagnostics::Severity::warning,
                              {"chữ nhìn giống chữ tiếng Việt mà là ký tự khác", "a letter that only looks Vietnamese"},
                              messages},
                             nullptr,
                             nullptr,
                             check};

}  // namespace cchc::rules
