#include "cchc/yaml/rules.hpp"

#include <array>
#include <cstddef>

#include "yaml/messages.hpp"
#include "yaml/syntax_messages.hpp"

namespace cchc::yaml {

namespace {

using diagnostics::Message;
using diagnostics::RuleInfo;
using diagnostics::Severity;

constexpr std::array encoding_messages = {
    Message{{"tệp lưu theo bảng mã {name}, không đọc được", "the file is saved as {name} and cannot be read"},
            {"mở tệp, chọn Lưu thành (Save As), Encoding: UTF-8, rồi lưu lại",
             "open the file, choose Save As with Encoding: UTF-8, and save it again"}},
    Message{{"từ đây có ký tự không theo bảng mã UTF-8, tệp không đọc được",
             "from here on characters are not in UTF-8; the file cannot be read"},
            {"chuyển chữ theo bảng mã cũ (TCVN3, VNI, Windows-1258) sang Unicode rồi lưu với Encoding: UTF-8",
             "convert text of an old encoding (TCVN3, VNI, Windows-1258) to Unicode and save with Encoding: UTF-8"}},
    Message{{"có ký tự điều khiển {code}, mắt không nhìn thấy", "there is an invisible control character {code}"},
            {"xóa ký tự này (thường do dán từ Word hoặc PDF)", "delete it (often pasted from Word or PDF)"}},
    Message{{"tệp xuống dòng kiểu cũ (chỉ có CR), không đọc được",
             "the file has line ends of an old kind (CR alone) and cannot be read"},
            {"lưu lại với kiểu xuống dòng LF hoặc CRLF", "save it with LF or CRLF line ends"}},
};

constexpr std::array limits_messages = {
    Message{
        {"tệp dài hơn {limit} MiB", "the file is longer than {limit} MiB"},
        {"chia thành nhiều tệp, mỗi năm hoặc mỗi đơn vị một tệp", "split it into several files, one per year or unit"}},
    Message{{"từ đây lồng sâu hơn {limit} cấp", "from here on it is nested more than {limit} levels deep"},
            {"bỏ bớt dấu ngoặc, dấu `- ` hoặc dấu cách đầu dòng", "remove brackets, `- ` or leading spaces"}},
    Message{
        {"tệp có hơn {limit} mục", "the file has more than {limit} values"},
        {"chia thành nhiều tệp, mỗi năm hoặc mỗi đơn vị một tệp", "split it into several files, one per year or unit"}},
};

constexpr std::array duplicate_messages = {
    Message{
        {"mục `{key}` ghi hai lần (dòng {first} và {line})", "key `{key}` is given twice (lines {first} and {line})"},
        {"giữ một dòng, xóa dòng {line}", "keep one line, delete line {line}"}},
    Message{
        {"mục `{key}` ghi hai lần (dòng {first} và {line})", "key `{key}` is given twice (lines {first} and {line})"},
        {"giữ một dòng; hai thời hạn thì gõ `{key}: {one} và {other}`",
         "keep one line; for two deadlines type `{key}: {one} và {other}`"}},
    Message{
        {"mục `{key}` ghi hai lần (dòng {first} và {line})", "key `{key}` is given twice (lines {first} and {line})"},
        {"giữ một mục: gộp nội dung của dòng {line} vào dòng {first}, hoặc đổi tên một mục",
         "keep one: move the content of line {line} to line {first}, or rename one of them"}},
};

constexpr std::array split_messages = {
    Message{{"dấu `#` sát chữ làm mất \"{rest}\"", "a `#` that touches the next letter cuts off \"{rest}\""},
            {"đặt cả câu trong {quotes}: `{example}`; là ghi chú thì gõ dấu cách sau `#`",
             "put the whole text in {quotes}: `{example}`; for a comment type a space behind `#`"}},
    Message{{"dấu phẩy cắt câu, \"{rest}\" thành một mục riêng",
             "the comma cuts the text, \"{rest}\" becomes a key of its own"},
            {"đặt cả câu trong {quotes}: `{example}`", "put the whole text in {quotes}: `{example}`"}},
    Message{{"\"{rest}\" trong ngoặc nhọn không có nội dung", "\"{rest}\" inside the braces has no content"},
            {"gõ `{example}`; danh sách thì dùng ngoặc vuông", "type `{example}`; for a list use square brackets"}},
    Message{{"dấu `: ` cắt câu, \"{rest}\" thành tên mục", "the `: ` cuts the text, \"{rest}\" becomes a key"},
            {"đặt cả câu trong {quotes}: `{example}`", "put the whole text in {quotes}: `{example}`"}},
    Message{{"dấu phẩy cắt \"{text}\" thành {count} phần", "commas cut \"{text}\" into {count} parts"},
            {"đặt cả cụm trong {quotes}: `{example}`", "put the whole of it in {quotes}: `{example}`"}},
};

static_assert(syntax_messages.size() == static_cast<std::size_t>(Syntax::unreadable) + 1);
static_assert(encoding_messages.size() == static_cast<std::size_t>(Encoding::carriage_return) + 1);
static_assert(limits_messages.size() == static_cast<std::size_t>(Limit::nodes) + 1);
static_assert(duplicate_messages.size() == static_cast<std::size_t>(Duplicate::other) + 1);
static_assert(split_messages.size() == static_cast<std::size_t>(Split::comma) + 1);

}  // namespace

const RuleInfo yaml_syntax = {
    "CC101",
    "yaml-syntax",
    Severity::error,
    {"tệp viết sai quy tắc YAML nên không đọc được", "the file breaks the rules of YAML and cannot be read"},
    syntax_messages};

const RuleInfo encoding = {"CC102",
                           "encoding",
                           Severity::error,
                           {"tệp không phải văn bản UTF-8, hoặc có ký tự điều khiển",
                            "the file is not UTF-8 text, or holds control characters"},
                           encoding_messages};

const RuleInfo limits = {
    "CC103",
    "limits",
    Severity::error,
    {"tệp quá dài, quá sâu hoặc quá nhiều mục để đọc an toàn", "the file is too long, too deep or too full to be read"},
    limits_messages};

const RuleInfo duplicate_key = {"CC108",
                                "duplicate-key",
                                Severity::error,
                                {"một mục ghi hai lần ở cùng một chỗ", "a key is given twice in the same place"},
                                duplicate_messages};

const RuleInfo split_text = {
    "CC109",
    "split-text",
    Severity::error,
    {"dấu phẩy, hai chấm, ngoặc hoặc `#` cắt rời một câu chữ", "a comma, a colon, brackets or a `#` cut a text apart"},
    split_messages};

const Message& message(Syntax cause) { return syntax_messages[static_cast<std::size_t>(cause)]; }
const Message& message(Encoding cause) { return encoding_messages[static_cast<std::size_t>(cause)]; }
const Message& message(Limit cause) { return limits_messages[static_cast<std::size_t>(cause)]; }
const Message& message(Duplicate cause) { return duplicate_messages[static_cast<std::size_t>(cause)]; }
const Message& message(Split cause) { return split_messages[static_cast<std::size_t>(cause)]; }

}  // namespace cchc::yaml
