#include "cchc/phrases/steps.hpp"

namespace cchc::phrases {

namespace {

constexpr std::string_view targets[] = {
    "≥ 95%",
    "từ 95% trở lên",
    "tối thiểu 95%",
    "trên 95%",
    "100%",
    "95% - 98%",
    "≤ 15 phút/lượt",
    "tối đa 15 phút/lượt",
    "không có hồ sơ quá hạn",
    "hạng 3/14",
    "tăng 1 bậc so với năm 2024",
    "đạt và vượt chỉ tiêu được giao",
    "từ 95%; đến năm 2025 đạt 98%",
    "15%, mỗi năm tăng 20 điểm % đến 100%",
};

constexpr std::string_view deadlines[] = {
    "Quý IV",
    "Tháng 02 năm 2025",
    "30/6/2025",
    "Thường xuyên",
    "Theo văn bản của UBND tỉnh",
    "Năm 2025",
    "6 tháng đầu năm",
    "trước ngày 30/6/2025",
    "đến năm 2025",
    "hàng quý",
    "Quý I và Quý III",
    "30/6/2025 và 31/12/2025",
    "giai đoạn 2021-2025",
    "Sau khi có Quyết định của UBND tỉnh",
};

constexpr std::string_view due_rules[] = {
    "chậm nhất ngày 12 của tháng cuối kỳ",
    "trước ngày 15 của tháng cuối kỳ",
    "trước ngày 25/11 hàng năm",
    "02 ngày làm việc kể từ ngày chốt số liệu",
    "theo hướng dẫn",
};

constexpr std::string_view periods[] = {
    "2025-Q1", "Quý I/2025", "2025-H1", "6 tháng đầu năm 2025", "2025-9M", "2025-03", "Tháng 3/2025", "2025",
};

constexpr std::string_view numbers[] = {"99,71", "4.131", "05"};

constexpr std::string_view documents[] = {"12/KH-UBND", "45/2020/NĐ-CP", "09-NQ/TU", "128/SNV-CCHC"};

}  // namespace

std::span<const std::string_view> usual_forms(PhraseKind kind) {
  switch (kind) {
    case PhraseKind::target: return targets;
    case PhraseKind::due: return deadlines;
    case PhraseKind::due_rule: return due_rules;
    case PhraseKind::period: return periods;
    case PhraseKind::number: return numbers;
    case PhraseKind::document: return documents;
  }
  return {};
}

}  // namespace cchc::phrases
