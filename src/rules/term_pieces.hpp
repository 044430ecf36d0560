#pragma once

#include <array>
#include <string_view>

namespace cchc::rules {

// Every spelling in a shipped table holds a piece of its list, in small letters or capitals; tests see to that.

inline constexpr std::array<std::string_view, 46> abolished_body_pieces{
    "uyện",      "UYỆN",  "uận",    "UẬN",     "hị x",    "hị t",    "hị ủ",  "hị u", "HỊ X",  "HỊ T",
    "HỊ Ủ",      "phố",   "PHỐ",    "hành ủy", "hành uỷ", "HÀNH ỦY", "TP",    "ỉnh ", "ỈNH ",  "ruyền",
    "RUYỀN",     "ầu tư", "Đầu Tư", "ẦU TƯ",   "binh",    "Binh",    "BINH",  "tải",  "TẢI",   "ôi trường",
    "ÔI TRƯỜNG", "thôn",  "THÔN",   "tộc",     "TỘC",     "hòng ",   "HÒNG ", "TTTT", "TT&TT", "ĐT",
    "TBXH",      "TB&XH", "TVT",    "TNMT",    "TN&MT",   "PTNT"};

inline constexpr std::array<std::string_view, 29> obsolete_term_pieces{
    "mức",      "Mức",       "MỨC",       "ấp độ",   "ẤP ĐỘ",   "ấp chính", "ẤP CHÍNH", "quyền 0",
    "quyền 3",  "quyền b",   "QUYỀN 0",   "QUYỀN 3", "QUYỀN B", "phương 0", "phương 3", "phương b",
    "PHƯƠNG 0", "PHƯƠNG 3",  "PHƯƠNG B",  "ửa điện", "ỬA ĐIỆN", "ộ khẩu",   "Ộ KHẨU",   "ạm trú",
    "ẠM TRÚ",   "hứng minh", "HỨNG MINH", "CMND",    "cmnd"};

}  // namespace cchc::rules
