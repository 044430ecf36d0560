#pragma once

#include <array>
#include <string_view>

namespace cchc::text {

/// A letter as Windows-1252 shows it, and what the old encoding means by it.
struct LegacyLetter {
  char32_t typed;
  char32_t meant;
};

/// TCVN 5712:1993 as the .Vn fonts use it (VN3); the capitals with tones are the same codes in fonts ending in H.
inline constexpr std::array<LegacyLetter, 74> tcvn3 = {{
    {0xB8, U'á'}, {0xB5, U'à'}, {0xB6, U'ả'}, {0xB7, U'ã'}, {0xB9, U'ạ'}, {0xA8, U'ă'}, {0xBE, U'ắ'}, {0xBB, U'ằ'},
    {0xBC, U'ẳ'}, {0xBD, U'ẵ'}, {0xC6, U'ặ'}, {0xA9, U'â'}, {0xCA, U'ấ'}, {0xC7, U'ầ'}, {0xC8, U'ẩ'}, {0xC9, U'ẫ'},
    {0xCB, U'ậ'}, {0xAE, U'đ'}, {0xD0, U'é'}, {0xCC, U'è'}, {0xCE, U'ẻ'}, {0xCF, U'ẽ'}, {0xD1, U'ẹ'}, {0xAA, U'ê'},
    {0xD5, U'ế'}, {0xD2, U'ề'}, {0xD3, U'ể'}, {0xD4, U'ễ'}, {0xD6, U'ệ'}, {0xDD, U'í'}, {0xD7, U'ì'}, {0xD8, U'ỉ'},
    {0xDC, U'ĩ'}, {0xDE, U'ị'}, {0xE3, U'ó'}, {0xDF, U'ò'}, {0xE1, U'ỏ'}, {0xE2, U'õ'}, {0xE4, U'ọ'}, {0xAB, U'ô'},
    {0xE8, U'ố'}, {0xE5, U'ồ'}, {0xE6, U'ổ'}, {0xE7, U'ỗ'}, {0xE9, U'ộ'}, {0xAC, U'ơ'}, {0xED, U'ớ'}, {0xEA, U'ờ'},
    {0xEB, U'ở'}, {0xEC, U'ỡ'}, {0xEE, U'ợ'}, {0xF3, U'ú'}, {0xEF, U'ù'}, {0xF1, U'ủ'}, {0xF2, U'ũ'}, {0xF4, U'ụ'},
    {0xAD, U'ư'}, {0xF8, U'ứ'}, {0xF5, U'ừ'}, {0xF6, U'ử'}, {0xF7, U'ữ'}, {0xF9, U'ự'}, {0xFD, U'ý'}, {0xFA, U'ỳ'},
    {0xFB, U'ỷ'}, {0xFC, U'ỹ'}, {0xFE, U'ỵ'}, {0xA1, U'Ă'}, {0xA2, U'Â'}, {0xA3, U'Ê'}, {0xA4, U'Ô'}, {0xA5, U'Ơ'},
    {0xA6, U'Ư'}, {0xA7, U'Đ'},
}};

/// VNI for Windows: letters that stand alone; ơ and ư may take a tone behind them.
inline constexpr std::array<LegacyLetter, 14> vni_letters = {{
    {U'ñ', U'đ'},
    {U'Ñ', U'Đ'},
    {U'ô', U'ơ'},
    {U'Ô', U'Ơ'},
    {U'ö', U'ư'},
    {U'Ö', U'Ư'},
    {U'æ', U'ỉ'},
    {U'Æ', U'Ỉ'},
    {U'ó', U'ĩ'},
    {U'Ó', U'Ĩ'},
    {U'ò', U'ị'},
    {U'Ò', U'Ị'},
    {U'î', U'ỵ'},
    {U'Î', U'Ỵ'},
}};

/// VNI for Windows: signs behind a vowel, as the combining marks of Unicode that they are.
struct VniMark {
  char32_t typed;
  std::u32string_view marks;
};

inline constexpr std::array<VniMark, 34> vni_marks = {{
    {U'ù', U"\u0301"},       {U'ø', U"\u0300"},       {U'û', U"\u0309"},       {U'õ', U"\u0303"},
    {U'ï', U"\u0323"},       {U'â', U"\u0302"},       {U'á', U"\u0302\u0301"}, {U'à', U"\u0302\u0300"},
    {U'å', U"\u0302\u0309"}, {U'ã', U"\u0302\u0303"}, {U'ä', U"\u0302\u0323"}, {U'ê', U"\u0306"},
    {U'é', U"\u0306\u0301"}, {U'è', U"\u0306\u0300"}, {U'ú', U"\u0306\u0309"}, {U'Ù', U"\u0301"},
    {U'Ø', U"\u0300"},       {U'Û', U"\u0309"},       {U'Õ', U"\u0303"},       {U'Ï', U"\u0323"},
    {U'Â', U"\u0302"},       {U'Á', U"\u0302\u0301"}, {U'À', U"\u0302\u0300"}, {U'Å', U"\u0302\u0309"},
    {U'Ã', U"\u0302\u0303"}, {U'Ä', U"\u0302\u0323"}, {U'Ê', U"\u0306"},       {U'É', U"\u0306\u0301"},
    {U'È', U"\u0306\u0300"}, {U'Ú', U"\u0306\u0309"}, {U'ü', U"\u0306\u0303"}, {U'ë', U"\u0306\u0323"},
    {U'Ü', U"\u0306\u0303"}, {U'Ë', U"\u0306\u0323"},
}};

/// Windows code page 1258 where it differs from 1252: its combining marks and letters.
inline constexpr std::array<LegacyLetter, 14> windows_1258 = {{
    {0xCC, 0x0300},
    {0xD2, 0x0309},
    {0xDE, 0x0303},
    {0xEC, 0x0301},
    {0xF2, 0x0323},
    {0xC3, U'Ă'},
    {0xE3, U'ă'},
    {0xD0, U'Đ'},
    {0xF0, U'đ'},
    {0xD5, U'Ơ'},
    {0xF5, U'ơ'},
    {0xDD, U'Ư'},
    {0xFD, U'ư'},
    {0xFE, U'₫'},
}};

/// Windows code page 1252, bytes 0x80 to 0x9F; those without a letter are themselves.
inline constexpr std::array<char32_t, 32> windows_1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

}  // namespace cchc::text
