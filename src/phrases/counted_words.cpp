#include "phrases/counted_words.hpp"

#include <algorithm>

namespace cchc::phrases {

namespace {

/// First words of what comes in numbers, folded.
constexpr std::string_view classifiers[] = {
    "bó",    "bản",   "bảng",  "bộ",   "bức",   "ca",   "cái",  "câu",   "cây",  "chai", "chiếc", "chuyến",
    "chuỗi", "con",   "cuốn",  "cuộc", "cú",    "cụm",  "cặp",  "danh",  "dãy",  "gian", "gói",   "hạng",
    "hộp",   "khoản", "khóa",  "khối", "kiện",  "kỳ",   "loại", "loạt",  "lô",   "lượt", "lần",   "mảng",
    "mẫu",   "mục",   "nhánh", "nơi",  "phiên", "phần", "phân", "quyển", "quả",  "sao",  "suất",  "thùng",
    "tiết",  "trang", "túi",   "tập",  "tấm",   "tổ",   "tờ",   "viên",  "việc", "vòng", "vị",    "vụ",
    "đoàn",  "đoạn",  "đôi",   "đợt",  "điểm",  "đội",  "ô"};

/// First words of people and bodies.
constexpr std::string_view bodies[] = {
    "ban",  "bàn",   "bác",   "bí",    "bệnh", "biên", "chi",    "chuyên", "chính", "chủ",   "công",
    "cá",   "cán",   "cơ",    "cư",    "cử",   "cấp",  "doanh",  "du",     "dân",   "gia",   "giáo",
    "hiệp", "hòa",   "hộ",    "hội",   "hợp",  "học",  "khách",  "kế",     "liên",  "lãnh",  "lao",
    "làng", "nghệ",  "ngành", "người", "nhân", "nông", "phòng",  "phường", "phụ",   "phóng", "sinh",
    "sở",   "thanh", "thí",   "thôn",  "tiểu", "trẻ",  "trưởng", "trường", "tuyên", "tình",  "tỉnh",
    "viện", "xã",    "xóm",   "ấp",    "đơn",  "đại",  "đảng",   "đối",    "đồng",  "tổng"};

/// First words of papers, systems and works.
constexpr std::string_view things[] = {
    "biểu",    "biện",  "bài",    "báo",  "bằng",  "camera", "chuẩn", "chương", "chốt",  "chỉ",   "chợ",   "chứng",
    "chữ",     "chức",  "clip",   "cầu",  "cống",  "cổng",   "cờ",    "dịch",   "dự",    "dữ",    "email", "fanpage",
    "file",    "giao",  "giải",   "giấy", "gương", "giống",  "hoạt",  "hình",   "hướng", "hệ",    "hạ",    "hồ",
    "kho",     "khu",   "khuyến", "khâu", "kiot",  "kiosk",  "kiến",  "kênh",   "ki",    "lĩnh",  "lệnh",  "lỗi",
    "mã",      "máy",   "mô",     "mạng", "mặt",   "nghiệp", "nghị",  "nguồn",  "ngôi",  "nhiệm", "nhu",   "nhà",
    "nền",     "nội",   "pano",   "phim", "phiếu", "phong",  "phát",  "phương", "phản",  "phố",   "quy",   "quyết",
    "quỹ",     "robot", "sai",    "sân",  "sáng",  "sản",    "số",    "sổ",     "sự",    "tai",   "tham",  "thiết",
    "thông",   "thư",   "thảo",   "thẻ",  "thủ",   "thửa",   "tiêu",  "tin",    "tivi",  "toạ",   "tọa",   "trạm",
    "trụ",     "tuyến", "tài",    "tên",  "tệp",   "tủ",     "video", "vi",     "văn",   "vé",    "vùng",  "vướng",
    "website", "xe",    "yêu",    "ý",    "áp",    "ảnh",    "ấn",    "ứng",    "điều",  "đầu",   "địa",   "đĩa",
    "đường",   "đề",    "điển",   "băng", "bước",  "buổi",   "lớp"};

constexpr std::string_view measures[] = {"cm",   "gb",  "giây", "giờ", "ha",  "hecta", "héc",   "kg",    "km",
                                         "kw",   "kwh", "lít",  "m",   "mb",  "mét",   "mm",    "nghìn", "ngàn",
                                         "ngày", "năm", "phút", "quý", "tb",  "thang", "tháng", "triệu", "trăm",
                                         "tuần", "tấn", "tạ",   "tỷ",  "usd", "vnd",   "vnđ",   "đ"};

/// Abbreviations that hold a vowel, or a đ.
constexpr std::string_view abbreviations[] = {"hđnd", "ubmttq", "ubnd", "đvhc"};

template <std::size_t size>
bool one_of(std::string_view word, const std::string_view (&words)[size]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// No word of Vietnamese, and none that it borrows, is without a vowel.
bool without_vowel(std::string_view folded) {
  return folded.size() > 1 && folded.find_first_not_of("bcdfghjklmnpqrstvwxz") == std::string_view::npos;
}

}  // namespace

bool opens_counted(const Token& token) {
  const std::string_view word = token.text;
  return one_of(word, classifiers) || one_of(word, bodies) || one_of(word, things) || one_of(word, measures) ||
         one_of(word, abbreviations) || without_vowel(word);
}

}  // namespace cchc::phrases
