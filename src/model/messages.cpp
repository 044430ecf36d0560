#include "model/messages.hpp"

#include "cchc/model/rules.hpp"

namespace cchc::model {

using diagnostics::Message;
using diagnostics::RuleInfo;
using diagnostics::Severity;

namespace {

constexpr Message format_messages[] = {
    {{"chưa có dòng `format:`, không biết đây là loại tài liệu nào",
      "no `format:` line, so the kind of document is not known"},
     {"thêm ở dòng đầu `format: cchc-plan/1` (kế hoạch) hoặc `format: cchc-results/1` (kết quả)",
      "add a first line `format: cchc-plan/1` (a plan) or `format: cchc-results/1` (results)"}},
    {{"không có loại tài liệu \"{format}\"", "there is no kind of document \"{format}\""},
     {"gõ một trong các loại: {formats}", "type one of: {formats}"}},
    {{"bản cchc này chưa đọc được \"{format}\"", "this cchc does not read \"{format}\" yet"},
     {"cài bản cchc mới hơn, hoặc ghi `format: {known}`", "install a newer cchc, or write `format: {known}`"}},
    {{"tệp chưa có nội dung", "the file is empty"},
     {"bắt đầu bằng `format: cchc-plan/1`, hoặc để máy soạn sẵn: `cchc init -o ke-hoach.yaml`",
      "begin with `format: cchc-plan/1`, or have one drawn up: `cchc init -o ke-hoach.yaml`"}},
    {{"tệp cài đặt chưa có dòng `format:`", "the settings file has no `format:` line"},
     {"thêm ở dòng đầu `format: cchc-settings/1`", "add a first line `format: cchc-settings/1`"}},
};

constexpr Message key_messages[] = {
    {{"không có mục \"{key}\" trong {thing}", "there is no key \"{key}\" in {thing}"},
     {"xóa dòng này, hoặc dùng một trong các mục: {keys}", "delete this line, or use one of: {keys}"}},
    {{"không có mục \"{key}\" trong {thing}", "there is no key \"{key}\" in {thing}"},
     {"ý bạn là `{meant}` ({label})? sửa thành `{meant}:{typed}`",
      "did you mean `{meant}` ({label})? write `{meant}:{typed}`"}},
    {{"không có quy tắc \"{key}\"", "there is no rule \"{key}\""},
     {"xóa dòng này; tên các quy tắc: gõ `cchc validate --list-rules`",
      "delete this line; for the names of the rules type `cchc validate --list-rules`"}},
    {{"không có quy tắc \"{key}\"", "there is no rule \"{key}\""}, {"ý bạn là `{meant}`?", "did you mean `{meant}`?"}},
};

constexpr Message missing_messages[] = {
    {{"{thing} chưa có mục `{key}` ({label})", "{thing} lacks the key `{key}` ({label})"},
     {"thêm `{key}: {example}`", "add `{key}: {example}`"}},
};

constexpr Message type_messages[] = {
    {{"chỗ này cần {expected}, không phải {found}", "{expected} belongs here, not {found}"},
     {"gõ {expected}, ví dụ `{example}`", "type {expected}, for example `{example}`"}},
    {{"\"{typed}\" không dùng được ở đây", "\"{typed}\" cannot stand here"},
     {"gõ một trong các từ: {words}", "type one of: {words}"}},
    {{"\"{typed}\" không dùng được ở đây", "\"{typed}\" cannot stand here"},
     {"ý bạn là `{meant}`? các từ dùng được: {words}", "did you mean `{meant}`? the words are: {words}"}},
    {{"`regime` và `closes_before_day` không đi cùng nhau, dòng {line} đã nói ngày chốt số liệu",
      "`regime` and `closes_before_day` exclude each other, and line {line} already says when data close"},
     {"giữ một dòng: `closes_before_day: 10` hoặc `regime: national`",
      "keep one line: `closes_before_day: 10` or `regime: national`"}},
};

constexpr Message date_messages[] = {
    {{"không hiểu ngày \"{typed}\"", "the date \"{typed}\" cannot be read"},
     {"gõ ngày trước tháng sau: `12/02/2025` (hoặc `2025-02-12`)",
      "type the day first: `12/02/2025` (or `2025-02-12`)"}},
    {{"không có ngày \"{typed}\" trên lịch", "there is no day \"{typed}\" in the calendar"},
     {"xem lại ngày và tháng; gõ ngày trước: `28/02/2025`",
      "check the day and the month; the day comes first: `28/02/2025`"}},
};

constexpr Message target_messages[] = {
    {{"có số nhưng không hiểu chỉ tiêu \"{typed}\"", "there is a figure, but the target \"{typed}\" cannot be read"},
     {"gõ một trong các dạng: `≥ 95%`, `từ 95% trở lên`, `95% - 98%`",
      "type one of: `≥ 95%`, `từ 95% trở lên`, `95% - 98%`"}},
    {{"chỉ tiêu \"{typed}\" hiểu được hai cách: {readings}",
      "the target \"{typed}\" can be read in two ways: {readings}"},
     {"gõ một cách thôi, ví dụ `{first}`", "type only one of them, for example `{first}`"}},
    {{"`{typed}` gõ liền thì YAML coi là mở một đoạn văn, không phải so sánh",
      "YAML takes `{typed}` as the start of a block of text, not as a comparison"},
     {"gõ `\"{sign} {figure}\"` trong dấu ngoặc kép, hoặc `trên {figure}`",
      "type `\"{sign} {figure}\"` in double quotes, or `trên {figure}`"}},
};

constexpr Message due_messages[] = {
    {{"không hiểu thời hạn \"{typed}\"", "the deadline \"{typed}\" cannot be read"},
     {"gõ `Quý IV`, `Tháng 02 năm 2025`, `30/6/2025`, `Thường xuyên` hoặc `Theo văn bản của …`",
      "type `Quý IV`, `Tháng 02 năm 2025`, `30/6/2025`, `Thường xuyên` or `Theo văn bản của …`"}},
    {{"thời hạn \"{typed}\" hiểu được hai cách: {readings}",
      "the deadline \"{typed}\" can be read in two ways: {readings}"},
     {"gõ một cách thôi, ví dụ `{first}`", "type only one of them, for example `{first}`"}},
    {{"thời hạn \"{typed}\" chưa ghi năm, mà kế hoạch kéo dài nhiều năm",
      "the deadline \"{typed}\" has no year, and the plan covers several"},
     {"ghi thêm năm: `{typed} năm {year}`", "add the year: `{typed} năm {year}`"}},
    {{"không có ngày \"{typed}\" trên lịch", "there is no day \"{typed}\" in the calendar"},
     {"xem lại ngày và tháng; gõ ngày trước: `28/02/2025`",
      "check the day and the month; the day comes first: `28/02/2025`"}},
    {{"không hiểu thời hạn gửi \"{typed}\"", "the due rule \"{typed}\" cannot be read"},
     {"gõ `chậm nhất ngày 12 của tháng cuối kỳ`, `trước ngày 15 của tháng cuối kỳ` hoặc `theo hướng dẫn`",
      "type `chậm nhất ngày 12 của tháng cuối kỳ`, `trước ngày 15 của tháng cuối kỳ` or `theo hướng dẫn`"}},
};

constexpr Message number_messages[] = {
    {{"không hiểu số \"{typed}\"", "the number \"{typed}\" cannot be read"},
     {"gõ số, dấu phẩy trước phần lẻ: `12`, `4.131`, `99,71`",
      "type a number, with a decimal comma: `12`, `4.131`, `99,71`"}},
    {{"\"{typed}\" không phải ngày chốt số liệu", "\"{typed}\" is no closing day"},
     {"gõ một số từ 1 đến 28: `closes_before_day: 10`", "type a number from 1 to 28: `closes_before_day: 10`"}},
    {{"không hiểu kết quả \"{typed}\"", "the result \"{typed}\" cannot be read"},
     {"gõ `412/655`, `62,9%`, `15 phút/lượt` hoặc `không phát sinh`",
      "type `412/655`, `62,9%`, `15 phút/lượt` or `không phát sinh`"}},
    {{"\"{typed}\" hiểu được hai cách: {readings}", "\"{typed}\" can be read in two ways: {readings}"},
     {"gõ một cách thôi, ví dụ `{first}`", "type only one of them, for example `{first}`"}},
    {{"không hiểu số \"{typed}\"", "the number \"{typed}\" cannot be read"},
     {"gõ riêng con số, không kèm chữ hay phần lẻ: `10`", "type the number alone, without words or decimals: `10`"}},
};

constexpr Message period_messages[] = {
    {{"không hiểu kỳ báo cáo \"{typed}\"", "the period \"{typed}\" cannot be read"},
     {"gõ `2025-Q1`, `Quý I/2025`, `6 tháng đầu năm 2025` hoặc `Năm 2025`",
      "type `2025-Q1`, `Quý I/2025`, `6 tháng đầu năm 2025` or `Năm 2025`"}},
    {{"kỳ \"{typed}\" chưa ghi năm", "the period \"{typed}\" has no year"},
     {"ghi thêm năm: `Quý I/2025`, `2025-H1`", "add the year: `Quý I/2025`, `2025-H1`"}},
    {{"không hiểu thời gian chốt số liệu \"{typed}\"", "the window \"{typed}\" cannot be read"},
     {"gõ ngày đầu - ngày cuối: `10/12/2024 - 09/3/2025`", "type first day - last day: `10/12/2024 - 09/3/2025`"}},
    {{"không hiểu năm \"{typed}\"", "the years \"{typed}\" cannot be read"},
     {"gõ `2025` hoặc `2021-2025`", "type `2025` or `2021-2025`"}},
    {{"mốc \"{typed}\" gồm nhiều năm", "the milestone \"{typed}\" covers several years"},
     {"ghi mỗi năm một mốc, ví dụ `2025: 98%`", "give a milestone for one year each, such as `2025: 98%`"}},
};

constexpr Message document_messages[] = {
    {{"không hiểu số, ký hiệu văn bản \"{typed}\"", "the document number \"{typed}\" cannot be read"},
     {"gõ như trên văn bản: `76/NQ-CP`, `45/2020/NĐ-CP`, `581/BNV-CCHC`",
      "type it as the document has it: `76/NQ-CP`, `45/2020/NĐ-CP`, `581/BNV-CCHC`"}},
    {{"số, ký hiệu \"{typed}\" ghép theo lối văn bản của Đảng",
      "\"{typed}\" is put together as the party's documents are"},
     {"gõ `{meant}`", "type `{meant}`"}},
};

constexpr Message ambiguous_messages[] = {
    {{"\"{typed}\" hiểu là {read}; dấu chấm ở đây dễ nhầm với hàng nghìn",
      "\"{typed}\" is read as {read}; the dot could be taken for thousands"},
     {"gõ dấu phẩy cho phần lẻ: `{read}`", "use the decimal comma: `{read}`"}},
};

}  // namespace

namespace messages {
const Message& no_format = format_messages[0];
const Message& unknown_format = format_messages[1];
const Message& newer_format = format_messages[2];
const Message& empty_document = format_messages[3];
const Message& no_settings_format = format_messages[4];
const Message& unknown_key = key_messages[0];
const Message& mistyped_key = key_messages[1];
const Message& missing_key = missing_messages[0];
const Message& wrong_type = type_messages[0];
const Message& not_a_word = type_messages[1];
const Message& nearest_word = type_messages[2];
const Message& both_closings = type_messages[3];
const Message& bad_date = date_messages[0];
const Message& no_such_day = date_messages[1];
const Message& bad_target = target_messages[0];
const Message& two_targets = target_messages[1];
const Message& block_target = target_messages[2];
const Message& bad_due = due_messages[0];
const Message& two_dues = due_messages[1];
const Message& due_without_year = due_messages[2];
const Message& no_such_due_day = due_messages[3];
const Message& bad_due_rule = due_messages[4];
const Message& bad_number = number_messages[0];
const Message& bad_day = number_messages[1];
const Message& bad_result = number_messages[2];
const Message& two_numbers = number_messages[3];
const Message& bad_whole = number_messages[4];
const Message& bad_period = period_messages[0];
const Message& period_without_year = period_messages[1];
const Message& bad_window = period_messages[2];
const Message& bad_years = period_messages[3];
const Message& bad_year = period_messages[4];
const Message& bad_document_number = document_messages[0];
const Message& party_number = document_messages[1];
const Message& ambiguous_number = ambiguous_messages[0];
}  // namespace messages

const Message& no_such_rule = key_messages[2];
const Message& mistyped_rule = key_messages[3];

const RuleInfo unknown_format{
    "CC104",
    "unknown-format",
    Severity::error,
    {"loại tài liệu không có hoặc chưa đọc được", "a kind of document that is missing or not known"},
    format_messages};
const RuleInfo unknown_key{"CC105",
                           "unknown-key",
                           Severity::error,
                           {"mục không có trong định dạng", "a key that the format does not have"},
                           key_messages};
const RuleInfo missing_key{"CC106",
                           "missing-key",
                           Severity::error,
                           {"thiếu mục bắt buộc", "a required key that is missing"},
                           missing_messages};
const RuleInfo wrong_type{
    "CC107", "wrong-type", Severity::error, {"giá trị không đúng loại", "a value of the wrong type"}, type_messages};
const RuleInfo bad_date{
    "CC110", "bad-date", Severity::error, {"ngày không đọc được", "a date that cannot be read"}, date_messages};
const RuleInfo bad_target{"CC111",
                          "bad-target",
                          Severity::error,
                          {"chỉ tiêu có số mà không đọc được, hoặc đọc được hai cách",
                           "a target with a figure that cannot be read, or has two readings"},
                          target_messages};
const RuleInfo bad_due{
    "CC112", "bad-due", Severity::error, {"thời hạn không đọc được", "a deadline that cannot be read"}, due_messages};
const RuleInfo bad_number{
    "CC113", "bad-number", Severity::error, {"số không đọc được", "a number that cannot be read"}, number_messages};
const RuleInfo bad_period{"CC114",
                          "bad-period",
                          Severity::error,
                          {"kỳ báo cáo không đọc được", "a period that cannot be read"},
                          period_messages};
const RuleInfo bad_document_number{"CC115",
                                   "bad-document-number",
                                   Severity::warning,
                                   {"số, ký hiệu văn bản không đọc được", "a document number that cannot be read"},
                                   document_messages};
const RuleInfo ambiguous_number{"CC116",
                                "ambiguous-number",
                                Severity::warning,
                                {"số có dấu chấm dễ hiểu nhầm", "a number whose dot can be misread"},
                                ambiguous_messages};

}  // namespace cchc::model
