#include "cchc/rules/rule.hpp"
#include "rules/odd_texts.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"chữ \"{right}\" gõ rời chữ và dấu ({code}), không phải Unicode dựng sẵn",
      "\"{right}\" is typed as letters and separate marks ({code}), not as composed Unicode"},
     {"gõ lại `{right}` với bảng mã \"Unicode\" của bộ gõ (không phải \"Unicode tổ hợp\")",
      "type `{right}` again with the keyboard set to \"Unicode\", not to \"compound Unicode\""}},
    {{"chữ \"{right}\" gõ rời chữ và dấu ({code}), không phải Unicode dựng sẵn; cả câu có {count} chữ như vậy",
      "\"{right}\" is typed as letters and separate marks ({code}), not as composed Unicode; {count} letters of this "
      "text are"},
     {"gõ lại với bảng mã \"Unicode\" của bộ gõ (không phải \"Unicode tổ hợp\")",
      "type it again with the keyboard set to \"Unicode\", not to \"compound Unicode\""}},
};

void check(const model::Texts& texts, diagnostics::Diagnostics& diagnostics) {
  for_each_odd_text(texts, text::not_in_nfc, [&](OddText& odd) {
    const std::string_view typed = odd.words.text;
    const text::OddPlace& first = odd.places.front();
    diagnostics
        .report(not_nfc.info, odd.at, messages[odd.places.size() == 1 ? 0 : 1],
                {{"right", odd.right},
                 {"code", codes_of(typed.substr(first.begin, first.end - first.begin))},
                 {"count", odd.places.size()}})
        .fix = std::move(odd.fix);
  });
}

}  // namespace

const Rule not_nfc{{"CC201",
                    "not-nfc",
                    diagnostics::Severity::warning,
                    {"chữ gõ rời chữ và dấu", "letters that are not composed (not in NFC)"},
                    messages},
                   nullptr,
                   nullptr,
                   check};

}  // namespace cchc::rules
