#include "cchc/yaml/rules.hpp"

#include <array>
#include <cstddef>
#include <stdexcept>

#include "yaml/messages.hpp"
#include "yaml/syntax_messages.hpp"

namespace cchc::yaml {

namespace {

using diagnostics::Message;
using diagnostics::RuleInfo;
using diagnostics::Severity;

constexpr std::array encoding_messages = {
    Cause{Encoding::wide,
          {{"tệp lưu theo bảng mã {name}, không đọc được", "the file is saved as {name} and cannot be read"},
           {"mở tệp, chọn Lưu thành (Save As), Encoding: UTF-8, rồi lưu lại",
            "open the file, choose Save As with Encoding: UTF-8, and save it again"}}},
    Cause{Encoding::not_utf8,
          {{"từ đây có ký tự không theo bảng mã UTF-8, tệp không đọc được",
            "from here on characters are not in UTF-8; the file cannot be read"},
           {"chuyển chữ theo bảng mã cũ (TCVN3, VNI, Windows-1258) sang Unicode rồi lưu với Encoding: UTF-8",
            "convert text of an old encoding (TCVN3, VNI, Windows-1258) to Unicode and save with Encoding: UTF-8"}}},
    Cause{Encoding::control_byte,
          {{"có ký tự điều khiển {code}, mắt không nhìn thấy", "there is an invisible control character {code}"},
           {"xóa ký tự này (thường do dán từ Word hoặc PDF)", "delete it (often pasted from Word or PDF)"}}},
    Cause{Encoding::carriage_return,
          {{"tệp xuống dòng kiểu cũ (chỉ có CR), không đọc được",
            "the file has line ends of an old kind (CR alone) and cannot be read"},
           {"lưu lại với kiểu xuống dòng LF hoặc CRLF", "save it with LF or CRLF line ends"}}},
    Cause{Encoding::old_font,
          {{"tệp lưu theo bảng mã {name}, không phải UTF-8; dòng này đọc đúng là \"{text}\"",
            "the file is saved in {name}, not in UTF-8; this line reads \"{text}\""},
           {"đổi từ {name} sang Unicode bằng bộ gõ (UniKey: Ctrl+Shift+F6), rồi lưu với Encoding: UTF-8",
            "convert it from {name} to Unicode with the keyboard program (UniKey: Ctrl+Shift+F6) and save it with "
            "Encoding: UTF-8"}}},
    Cause{
        Encoding::code_page,
        {{"tệp lưu theo bảng mã {name}, không phải UTF-8; dòng này đọc đúng là \"{text}\"",
          "the file is saved in {name}, not in UTF-8; this line reads \"{text}\""},
         {"mở lại theo {name} (VS Code: Reopen with Encoding; Word: Mở tệp, chọn bảng mã), rồi lưu với Encoding: UTF-8",
          "open it again in {name} (VS Code: Reopen with Encoding; Word: Open, choose the encoding) and save it with "
          "Encoding: UTF-8"}}},
};

constexpr std::array limits_messages = {
    Cause{Limit::size,
          {{"tệp dài hơn {limit} MiB", "the file is longer than {limit} MiB"},
           {"chia thành nhiều tệp, mỗi năm hoặc mỗi đơn vị một tệp",
            "split it into several files, one per year or unit"}}},
    Cause{Limit::depth,
          {{"từ đây lồng sâu hơn {limit} cấp", "from here on it is nested more than {limit} levels deep"},
           {"bỏ bớt dấu ngoặc, dấu `- ` hoặc dấu cách đầu dòng", "remove brackets, `- ` or leading spaces"}}},
    Cause{Limit::nodes,
          {{"tệp có hơn {limit} mục", "the file has more than {limit} values"},
           {"chia thành nhiều tệp, mỗi năm hoặc mỗi đơn vị một tệp",
            "split it into several files, one per year or unit"}}},
};

constexpr std::array duplicate_messages = {
    Cause{Duplicate::same_line,
          {{"mục `{key}` ghi hai lần ở dòng {line}", "key `{key}` is given twice on line {line}"},
           {"giữ một mục, xóa hoặc đổi tên mục kia", "keep one, delete or rename the other"}}},
    Cause{
        Duplicate::same_text,
        {{"mục `{key}` ghi hai lần (dòng {first} và {line})", "key `{key}` is given twice (lines {first} and {line})"},
         {"giữ một dòng, xóa dòng {line}", "keep one line, delete line {line}"}}},
    Cause{
        Duplicate::two_deadlines,
        {{"mục `{key}` ghi hai lần (dòng {first} và {line})", "key `{key}` is given twice (lines {first} and {line})"},
         {"giữ một dòng; hai thời hạn thì gõ `{key}: {one} và {other}`",
          "keep one line; for two deadlines type `{key}: {one} và {other}`"}}},
    Cause{Duplicate::next_item,
          {{"`{key}: {other}` mở một dòng mới của danh sách mà thiếu dấu `- `",
            "`{key}: {other}` begins another item of the list without its `- `"},
           {"gõ `- {key}: {other}`, dấu `-` thẳng cột với dấu `-` ở dòng {first}",
            "type `- {key}: {other}`, its `-` below the one of line {first}"}}},
    Cause{
        Duplicate::other,
        {{"mục `{key}` ghi hai lần (dòng {first} và {line})", "key `{key}` is given twice (lines {first} and {line})"},
         {"giữ một mục: gộp nội dung của dòng {line} vào dòng {first}, hoặc đổi tên một mục",
          "keep one: move the content of line {line} to line {first}, or rename one of them"}}},
};

constexpr std::array split_messages = {
    Cause{Split::hash,
          {{"dấu `#` sát chữ làm mất \"{rest}\"", "a `#` that touches the next letter cuts off \"{rest}\""},
           {"đặt cả câu trong {quotes}: `{example}`; là ghi chú thì gõ dấu cách sau `#`",
            "put the whole text in {quotes}: `{example}`; for a comment type a space behind `#`"}}},
    Cause{Split::comma_in_braces,
          {{"dấu phẩy cắt câu, \"{rest}\" thành một mục riêng",
            "the comma cuts the text, \"{rest}\" becomes a key of its own"},
           {"đặt cả câu trong {quotes}: `{example}`", "put the whole text in {quotes}: `{example}`"}}},
    Cause{Split::name_alone,
          {{"\"{rest}\" trong ngoặc nhọn không có nội dung", "\"{rest}\" inside the braces has no content"},
           {"gõ `{example}`; danh sách thì dùng ngoặc vuông", "type `{example}`; for a list use square brackets"}}},
    Cause{Split::colon,
          {{"dấu `: ` cắt câu, \"{rest}\" thành tên mục", "the `: ` cuts the text, \"{rest}\" becomes a key"},
           {"đặt cả câu trong {quotes}: `{example}`", "put the whole text in {quotes}: `{example}`"}}},
    Cause{Split::comma,
          {{"dấu phẩy cắt \"{text}\" thành {count} phần", "commas cut \"{text}\" into {count} parts"},
           {"đặt cả cụm trong {quotes}: `{example}`", "put the whole of it in {quotes}: `{example}`"}}},
    Cause{Split::block_text,
          {{"`{text}` đứng đầu câu thì YAML coi là mở một đoạn văn, phần mềm khác sẽ mất chữ này",
            "YAML takes `{text}` as the start of a block of text, and other programs lose it"},
           {"đặt cả câu trong {quotes}: `{example}`", "put the whole text in {quotes}: `{example}`"}}},
};

/// The messages of `causes`, which are in the order of their enumeration.
template <typename Id, std::size_t count>
constexpr std::array<Message, count> in_order(const std::array<Cause<Id>, count>& causes) {
  std::array<Message, count> messages;
  for (std::size_t i = 0; i < count; ++i) {
    if (static_cast<std::size_t>(causes[i].id) != i) throw std::logic_error("a message stands out of order");
    messages[i] = causes[i].message;
  }
  return messages;
}

constexpr auto of_syntax = in_order(syntax_messages);
constexpr auto of_encoding = in_order(encoding_messages);
constexpr auto of_limits = in_order(limits_messages);
constexpr auto of_duplicate = in_order(duplicate_messages);
constexpr auto of_split = in_order(split_messages);

}  // namespace

const RuleInfo yaml_syntax = {
    "CC101",
    "yaml-syntax",
    Severity::error,
    {"tệp viết sai quy tắc YAML nên không đọc được", "the file breaks the rules of YAML and cannot be read"},
    of_syntax};

const RuleInfo encoding = {"CC102",
                           "encoding",
                           Severity::error,
                           {"tệp không phải văn bản UTF-8, hoặc có ký tự điều khiển",
                            "the file is not UTF-8 text, or holds control characters"},
                           of_encoding};

const RuleInfo limits = {
    "CC103",
    "limits",
    Severity::error,
    {"tệp quá dài, quá sâu hoặc quá nhiều mục để đọc an toàn", "the file is too long, too deep or too full to be read"},
    of_limits};

const RuleInfo duplicate_key = {"CC108",
                                "duplicate-key",
                                Severity::error,
                                {"một mục ghi hai lần ở cùng một chỗ", "a key is given twice in the same place"},
                                of_duplicate};

const RuleInfo split_text = {
    "CC109",
    "split-text",
    Severity::error,
    {"dấu phẩy, hai chấm, ngoặc hoặc `#` cắt rời một câu chữ", "a comma, a colon, brackets or a `#` cut a text apart"},
    of_split};

const Message& message(Syntax cause) { return of_syntax[static_cast<std::size_t>(cause)]; }
const Message& message(Encoding cause) { return of_encoding[static_cast<std::size_t>(cause)]; }
const Message& message(Limit cause) { return of_limits[static_cast<std::size_t>(cause)]; }
const Message& message(Duplicate cause) { return of_duplicate[static_cast<std::size_t>(cause)]; }
const Message& message(Split cause) { return of_split[static_cast<std::size_t>(cause)]; }

bool keeps_from_reading(const RuleInfo& rule) {
  return &rule == &yaml_syntax || &rule == &encoding || &rule == &limits;
}

}  // namespace cchc::yaml
