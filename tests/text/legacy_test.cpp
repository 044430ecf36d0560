#include "cchc/text/legacy.hpp"

#include <string_view>

#include <doctest/doctest.h>

using namespace cchc;
using text::count_words;
using text::decode_legacy;
using text::Legacy;

namespace {

bool read_as(std::string_view typed, Legacy encoding) { return count_words(typed, encoding).convincing(2); }

}  // namespace

TEST_CASE("text: TCVN3 and VNI are decoded, every letter of them") {
  CHECK(decode_legacy("C¶i c¸ch hµnh chÝnh", Legacy::tcvn3) == "Cải cách hành chính");
  CHECK(decode_legacy("a¸µ¶·¹ ¨¾»¼½Æ ©ÊÇÈÉË ®", Legacy::tcvn3) == "aáàảãạ ăắằẳẵặ âấầẩẫậ đ");
  CHECK(decode_legacy("eÐÌÎÏÑ ªÕÒÓÔÖ iÝ×ØÜÞ", Legacy::tcvn3) == "eéèẻẽẹ êếềểễệ iíìỉĩị");
  CHECK(decode_legacy("oãßáâä «èåæçé ¬íêëìî", Legacy::tcvn3) == "oóòỏõọ ôốồổỗộ ơớờởỡợ");
  CHECK(decode_legacy("uóïñòô \u00ADøõö÷ù yýúûüþ", Legacy::tcvn3) == "uúùủũụ ưứừửữự yýỳỷỹỵ");
  CHECK(decode_legacy("Caûi caùch haønh chính", Legacy::vni) == "Cải cách hành chính");
  CHECK(decode_legacy("aùaøaûaõaï aêaéaèaúaüaë aâaáaàaåaãaä ñ", Legacy::vni) == "áàảãạ ăắằẳẵặ âấầẩẫậ đ");
  CHECK(decode_legacy("eùeøeûeõeï eâeáeàeåeãeä í ì æ ó ò", Legacy::vni) == "éèẻẽẹ êếềểễệ í ì ỉ ĩ ị");
  CHECK(decode_legacy("ôôùôøôûôõôï ööùöøöûöõöï uùuøuûuõuï yùyøyûyõî", Legacy::vni) == "ơớờởỡợ ưứừửữự úùủũụ ýỳỷỹỵ");
  CHECK(decode_legacy("UÛY BAN NHAÂN DAÂN PHÖÔØNG", Legacy::vni) == "ỦY BAN NHÂN DÂN PHƯỜNG");
}

TEST_CASE("text: TCVN3 in capitals is read in capitals") {
  CHECK(decode_legacy("KÕ HO¹CH", Legacy::tcvn3) == "KẾ HOẠCH");
  CHECK(decode_legacy("Tæ c«ng t¸c Sè 1", Legacy::tcvn3) == "Tổ công tác Số 1");
  CHECK(decode_legacy("TØNH ñY", Legacy::tcvn3) == "TỈNH ỦY");
}

TEST_CASE("text: Windows-1258 and UTF-8 read as Windows-1252 are decoded") {
  CHECK(decode_legacy("Kêì hoaòch caÒi caìch haÌnh chiình", Legacy::windows_1258) == "Kế hoạch cải cách hành chính");
  CHECK(decode_legacy("PhýõÌng ðãòt", Legacy::windows_1258) == "Phường đặt");
  CHECK(decode_legacy("Káº¿ hoáº¡ch cáº£i cÃ¡ch", Legacy::misread_utf8) == "Kế hoạch cải cách");
}

TEST_CASE("text: an old encoding is recognised by the words it makes") {
  CHECK(read_as("C¶i c¸ch hµnh chÝnh", Legacy::tcvn3));
  CHECK_FALSE(read_as("C¶i c¸ch hµnh chÝnh", Legacy::vni));
  CHECK(read_as("Caûi caùch haønh chính naêm 2025", Legacy::vni));
  CHECK_FALSE(read_as("Caûi caùch haønh chính naêm 2025", Legacy::tcvn3));
  CHECK(read_as("Kêì hoaòch caÒi caìch", Legacy::windows_1258));
  CHECK(read_as("Káº¿ hoáº¡ch cáº£i cÃ¡ch hÃ nh chÃ­nh", Legacy::misread_utf8));
}

TEST_CASE("text: Vietnamese, French, English, names of places are not taken for an old encoding") {
  for (const std::string_view proper :
       {"Kế hoạch cải cách hành chính của phường", "hoà bình, toàn dân, thuý, quí, uỷ ban, khoá",
        "Đắk Lắk, Krông Nô, Pleiku", "François Müller, Hôtel de Ville à Genève, naïve café",
        "« Xã » · 2 × 3 ± 5° ½ ¾ © ®", "São Paulo, Malmö, Åse Øre, El Niño, Ñandú",
        "từ ngày 15 đến 20; công an xã, trạm y tế"}) {
    for (const Legacy one : text::all_legacies) {
      CAPTURE(proper);
      CAPTURE(text::name(one));
      CHECK_FALSE(read_as(proper, one));
    }
  }
}

TEST_CASE("text: bytes of Windows-1252 become UTF-8") {
  CHECK(text::from_windows_1252("C\xB6i \x93x\x94 \x80") == "C¶i “x” €");
}
