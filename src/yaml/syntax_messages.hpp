#pragma once

#include <array>

#include "cchc/diagnostics/rule_info.hpp"

namespace cchc::yaml {

/// In the order of `Syntax`.
inline constexpr std::array syntax_messages = {
    diagnostics::Message{
        {"dấu {mark} mở ở dòng {line} chưa đóng", "the {mark} opened on line {line} is not closed"},
        {"thêm `{sign}` vào cuối câu: `{example}`; câu không có `: ` hay ` #` thì bỏ hẳn dấu ngoặc",
         "add `{sign}` at the end of the text: `{example}`; a text without `: ` or ` #` needs no quotes"}},
    diagnostics::Message{{"còn \"{rest}\" sau dấu {mark} đóng", "\"{rest}\" follows the closing {mark}"},
                         {"đặt cả câu trong {quotes}: `{example}`", "put the whole text in {quotes}: `{example}`"}},
    diagnostics::Message{{"còn \"{rest}\" sau dấu `{sign}` đóng", "\"{rest}\" follows the closing `{sign}`"},
                         {"câu mở đầu bằng dấu này thì đặt cả câu trong {quotes}: `{example}`",
                          "put a text that starts with a bracket in {quotes}: `{example}`"}},
    diagnostics::Message{
        {"câu có dấu `: ` ở giữa nên bị hiểu là hai mục", "a `: ` inside the text makes it look like two keys"},
        {"đặt cả câu trong {quotes}: `{example}`", "put the whole text in {quotes}: `{example}`"}},
    diagnostics::Message{
        {"`{sign}` đứng đầu câu không được hiểu là so sánh", "`{sign}` at the start is not read as a comparison"},
        {"gõ `{example}` hoặc `{quoted}`", "type `{example}` or `{quoted}`"}},
    diagnostics::Message{{"câu bắt đầu bằng `{sign}`, dấu này không đứng đầu câu được",
                          "the text starts with `{sign}`, which cannot stand first"},
                         {"đặt cả câu trong {quotes}: `{example}`", "put the whole text in {quotes}: `{example}`"}},
    diagnostics::Message{{"`%` đứng một mình, chưa có con số", "`%` stands alone, without a figure"},
                         {"gõ cả số, ví dụ `{example}`", "type the figure too, for example `{example}`"}},
    diagnostics::Message{
        {"`{sign}` đứng đầu bị hiểu là {meaning}, kế hoạch không dùng cách viết này",
         "`{sign}` at the start means {meaning}, which plans do not use"},
        {"câu chữ thì đặt cả câu trong {quotes}: `{example}`; không phải câu chữ thì bỏ `{sign}`, gõ đủ nội dung",
         "put a text in {quotes}: `{example}`; otherwise leave `{sign}` out and type the content in full"}},
    diagnostics::Message{{"`<<` (gộp mục) không dùng trong kế hoạch", "`<<` (merging keys) is not used in plans"},
                         {"gõ đủ các mục ở đây, hoặc đưa phần chung vào `defaults`",
                          "type all the keys here, or put what is common in `defaults`"}},
    diagnostics::Message{
        {"dấu `? ` đầu dòng không dùng trong kế hoạch", "`? ` at the start of a line is not used in plans"},
        {"gõ `tên mục: nội dung`; câu chữ thì đặt cả câu trong ngoặc kép",
         "type `key: content`; put a text in double quotes"}},
    diagnostics::Message{
        {"dòng `{text}` là chỉ thị YAML, kế hoạch không dùng", "`{text}` is a YAML directive, which plans do not use"},
        {"xóa dòng này", "delete this line"}},
    diagnostics::Message{
        {"danh sách `- ` không đứng cùng dòng với `{key}:`", "a list (`- `) cannot stand on the same line as `{key}:`"},
        {"xuống dòng sau `{key}:` rồi gõ `  - {text}`; câu chữ thì gõ `{example}`",
         "start a new line after `{key}:` and type `  - {text}`; for a text type `{example}`"}},
    diagnostics::Message{
        {"thụt đầu dòng bằng phím Tab ({count} dòng)", "indented with the Tab key (lines: {count})"},
        {"xóa Tab ở đầu dòng, gõ 2 dấu cách cho mỗi cấp", "delete the tabs and type 2 spaces for each level"}},
    diagnostics::Message{
        {"dấu cách ở đây là ký tự {code} (thường do dán từ Word), không phải dấu cách thường",
         "the space here is the character {code} (often pasted from Word), not an ordinary space"},
        {"xóa nó rồi gõ lại bằng phím cách: `{example}`", "delete it and press the space bar instead: `{example}`"}},
    diagnostics::Message{{"thiếu dấu cách sau `{key}:`", "a space is missing after `{key}:`"},
                         {"gõ `{example}`", "type `{example}`"}},
    diagnostics::Message{{"thiếu dấu cách sau dấu `-` đầu dòng", "a space is missing after the leading `-`"},
                         {"gõ `{example}`", "type `{example}`"}},
    diagnostics::Message{{"dòng này không có dạng `tên mục: nội dung`", "this line has not the form `key: content`"},
                         {"gõ tên mục phía trước: `{example}`; là ghi chú thì gõ `# ` ở đầu dòng",
                          "type a key before it: `{example}`; for a comment type `# ` at the start of the line"}},
    diagnostics::Message{{"thiếu dấu hai chấm sau `{key}`", "a colon is missing after `{key}`"},
                         {"gõ `{example}`", "type `{example}`"}},
    diagnostics::Message{
        {"dòng này không có dạng `tên mục: nội dung`", "this line has not the form `key: content`"},
        {"phần tiếp của câu ở dòng {line} thì nối vào cuối câu đó: `{example}`; mục mới thì thêm `: ` sau tên mục",
         "if it continues the text of line {line}, join it there: `{example}`; if it is a new key, type `: ` behind "
         "its name"}},
    diagnostics::Message{{"nội dung của `{key}` nằm ở dòng dưới mà không thụt vào",
                          "the content of `{key}` stands on the next line without indentation"},
                         {"gõ trên cùng một dòng: `{example}`", "type it on the same line: `{example}`"}},
    diagnostics::Message{{"`{key}` thụt vào {columns} dấu cách, các mục cùng cấp thụt {expected}",
                          "`{key}` is indented by {columns} spaces, its siblings by {expected}"},
                         {"gõ {expected} dấu cách trước `{key}`", "type {expected} spaces before `{key}`"}},
    diagnostics::Message{
        {"mục `{key}` nằm dưới \"{text}\", mà dòng đó đã là một câu trọn",
         "key `{key}` stands below \"{text}\", which is a text complete in itself"},
        {"đặt tên cho câu trên, ví dụ `- title: {text}`, hoặc sửa số dấu cách trước `{key}`",
         "give the text above a key, for example `- title: {text}`, or mend the spaces before `{key}`"}},
    diagnostics::Message{
        {"`{key}` đã có \"{text}\" cùng dòng nên không nhận thêm danh sách bên dưới",
         "`{key}` has \"{text}\" on its own line and takes no list below"},
        {"đưa \"{text}\" xuống dòng thành `- {text}`", "move \"{text}\" to a line of its own: `- {text}`"}},
    diagnostics::Message{
        {"dấu `- ` này không thuộc danh sách nào", "this `- ` belongs to no list"},
        {"gõ tên mục ở dòng trên, ví dụ `partners:`; phần tiếp của câu trên thì nối vào cuối câu đó",
         "type a key on the line above, for example `partners:`; if it continues the text above, join it there"}},
    diagnostics::Message{{"mục `{key}` đứng ngang hàng với các dấu `- ` của danh sách",
                          "key `{key}` stands level with the `- ` of a list"},
                         {"là một dòng của danh sách thì gõ `- {key}:`; không phải thì sửa số dấu cách trước `{key}`",
                          "if it is an item of the list, type `- {key}:`; if not, mend the spaces before `{key}`"}},
    diagnostics::Message{{"`{text}` mở tài liệu thứ hai trong cùng tệp, phần từ đây không được đọc",
                          "`{text}` starts a second document in the same file; the rest is not read"},
                         {"mỗi tệp một tài liệu: xóa dòng `{text}`, hoặc chuyển phần dưới sang tệp khác",
                          "one document per file: delete the line `{text}`, or move what follows to another file"}},
    diagnostics::Message{{"phần trên là {above}, từ đây là {here}, như một tài liệu thứ hai",
                          "what stands above is {above}, this is {here}, like a second document"},
                         {"cả tệp chỉ gồm các dòng `tên mục: nội dung`; đặt danh sách dưới một tên mục, ví dụ `tasks:`",
                          "a file holds `key: content` lines only; put a list below a key, for example `tasks:`"}},
    diagnostics::Message{{"`{key}` sát lề hơn dòng {line} nên bị hiểu là tài liệu thứ hai",
                          "`{key}` is less indented than line {line} and looks like a second document"},
                         {"các mục chính phải thẳng hàng: bỏ {spaces} dấu cách ở đầu dòng {line}",
                          "the main keys stand in one column: delete {spaces} spaces at the start of line {line}"}},
    diagnostics::Message{
        {"dấu `{sign}` mở ở dòng {line} chưa đóng", "the `{sign}` opened on line {line} is not closed"},
        {"thêm `{close}` vào cuối; câu chữ thì đặt cả câu trong {quotes}: `{example}`",
         "add `{close}` at the end; put a text in {quotes}: `{example}`"}},
    diagnostics::Message{
        {"dấu `{sign}` không khớp với `{open}` ở dòng {line}", "`{sign}` does not match the `{open}` of line {line}"},
        {"đóng bằng `{close}`; câu chữ thì đặt cả câu trong ngoặc kép",
         "close it with `{close}`; put a text in double quotes"}},
    diagnostics::Message{
        {"không rõ \"{rest}\" trong ngoặc thuộc ý nào", "it is unclear what \"{rest}\" inside the brackets belongs to"},
        {"các ý cách nhau bằng dấu phẩy; câu chữ có dấu lạ thì đặt trong {quotes}: `{example}`",
         "separate items by commas; put a text with special signs in {quotes}: `{example}`"}},
    diagnostics::Message{{"thừa dấu phẩy", "there is a comma too many"}, {"bỏ dấu phẩy này", "delete this comma"}},
    diagnostics::Message{
        {"thiếu tên mục trước dấu `:`", "the key before `:` is missing"},
        {"gõ tên mục trước dấu `:`, ví dụ `{example}`", "type a key before `:`, for example `{example}`"}},
    diagnostics::Message{{"không dùng được `{sign}` trong ngoặc kép", "`{sign}` cannot be used in double quotes"},
                         {"gõ `\\\\` nếu cần một dấu `\\`, hoặc dùng nháy đơn: `{example}`",
                          "type `\\\\` for a single `\\`, or use single quotes: `{example}`"}},
    diagnostics::Message{
        {"còn \"{rest}\" cùng dòng với dấu `{sign}`", "\"{rest}\" stands on the line of the `{sign}`"},
        {"bỏ dấu `{sign}`: `{example}`; đoạn nhiều dòng thì xuống dòng sau `{sign}` rồi thụt vào",
         "leave `{sign}` out: `{example}`; a text of several lines starts on the next line, indented"}},
    diagnostics::Message{{"dòng này thụt ít hơn đoạn văn bắt đầu ở dòng {line}",
                          "this line is less indented than the text that starts on line {line}"},
                         {"gõ {expected} dấu cách ở đầu dòng", "type {expected} spaces at the start of the line"}},
    diagnostics::Message{
        {"không đọc được dòng này", "this line cannot be read"},
        {"xem lại dấu cách đầu dòng, dấu `: ` và dấu ngoặc; câu chữ có dấu lạ thì đặt cả câu trong ngoặc kép",
         "look at the leading spaces, at `: ` and at the quotes; put a text with special signs in double quotes"}},
};

}  // namespace cchc::yaml
