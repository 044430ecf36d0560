#include <algorithm>
#include <string>

#include "cchc/rules/rule.hpp"
#include "rules/legacy_texts.hpp"

namespace cchc::rules {

namespace {

using text::Legacy;

constexpr diagnostics::Message messages[] = {
    {{"câu này gõ theo bảng mã cũ {encoding}, đọc đúng là \"{right}\"",
      "this text is typed in the old encoding {encoding} and reads \"{right}\""},
     {"gõ lại bằng Unicode, hoặc đổi cả tệp từ {encoding} sang Unicode bằng bộ gõ (UniKey: Ctrl+Shift+F6)",
      "type it again in Unicode, or convert the file from {encoding} to Unicode with the keyboard program (UniKey: "
      "Ctrl+Shift+F6)"}},
    {{"câu này gõ theo bảng mã cũ {encoding}, đọc đúng là \"{right}\" (phông kết thúc bằng H hiện toàn chữ hoa)",
      "this text is typed in the old encoding {encoding} and reads \"{right}\" (in capitals in fonts ending in H)"},
     {"gõ lại bằng Unicode, hoặc đổi cả tệp từ {encoding} sang Unicode bằng bộ gõ (UniKey: Ctrl+Shift+F6)",
      "type it again in Unicode, or convert the file from {encoding} to Unicode with the keyboard program (UniKey: "
      "Ctrl+Shift+F6)"}},
    {{"câu này đã hỏng vì mở tệp {encoding} theo bảng mã khác rồi lưu lại, đọc đúng là \"{right}\"",
      "this text broke when a file in {encoding} was opened in another encoding and saved; it reads \"{right}\""},
     {"gõ lại `{right}`, hoặc lấy lại tệp cũ và mở với Encoding: {encoding}",
      "type `{right}` again, or take the former file and open it with Encoding: {encoding}"}},
};

const diagnostics::Message& message_for(Legacy encoding) {
  if (encoding == Legacy::tcvn3) return messages[1];
  return messages[encoding == Legacy::vni ? 0 : 2];
}

/// The beginning of `text`, on one line, cut between words.
std::string shortened(std::string_view text) {
  constexpr std::size_t most = 80;
  std::string out(text.substr(0, text.find_last_not_of(" \r\n") + 1));
  std::replace(out.begin(), out.end(), '\n', ' ');
  if (out.size() <= most) return out;
  return out.substr(0, out.rfind(' ', most)) + " …";
}

/// Each word of `words` that reads otherwise; none where a word is doubtful.
std::vector<source::Edit> fix_of(const model::Texts& texts, const model::Scalar& words, Legacy encoding) {
  if (words.refused || text::count_words(words.text, encoding).bad > 0) return {};
  std::vector<source::Edit> edits;
  for (const text::DecodedWord& one : text::decoded_words(words.text, encoding)) {
    edits.push_back({texts.places.within(words, one.begin, one.end), one.text});
  }
  return edits;
}

void check(const model::Texts& texts, diagnostics::Diagnostics& diagnostics) {
  const LegacyTexts legacy(texts);
  for (const model::Scalar& words : texts.words) {
    const auto encoding = legacy.encoding_of(words);
    if (!encoding) continue;
    const std::string right = shortened(text::decode_legacy(words.text, *encoding));
    diagnostics
        .report(legacy_encoding.info, texts.places.within(words, 0, words.text.size()), message_for(*encoding),
                {{"encoding", text::name(*encoding)}, {"right", right}})
        .fix = fix_of(texts, words, *encoding);
  }
}

}  // namespace

const Rule legacy_encoding{{"CC204",
                            "legacy-encoding",
                            diagnostics::Severity::error,
                            {"chữ gõ theo bảng mã cũ (TCVN3, VNI)", "text typed in an old encoding (TCVN3, VNI)"},
                            messages},
                           nullptr,
                           nullptr,
                           check};

}  // namespace cchc::rules
