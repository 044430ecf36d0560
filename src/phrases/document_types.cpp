#include "phrases/document_types.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "cchc/phrases/document_number.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/text/normalize.hpp"

namespace cchc::phrases {

namespace {

struct DocumentType {
  std::string_view code;
  std::string_view name;
};

/// Decree 30/2020/NĐ-CP, annex III, and the kinds of legal documents.
constexpr DocumentType types[] = {
    {"NQ", "nghị quyết"},
    {"QĐ", "quyết định"},
    {"CT", "chỉ thị"},
    {"NĐ", "nghị định"},
    {"TT", "thông tư"},
    {"TTLT", "thông tư liên tịch"},
    {"KH", "kế hoạch"},
    {"BC", "báo cáo"},
    {"CTr", "chương trình"},
    {"ĐA", "đề án"},
    {"TB", "thông báo"},
    {"HD", "hướng dẫn"},
    {"CĐ", "công điện"},
    {"TTr", "tờ trình"},
    {"QC", "quy chế"},
    {"PA", "phương án"},
    {"DA", "dự án"},
    {"BB", "biên bản"},
    {"GM", "giấy mời"},
    {"QyĐ", "quy định"},
    {"TC", "thông cáo"},
    {"HĐ", "hợp đồng"},
    {"BGN", "bản ghi nhớ"},
    {"BTT", "bản thỏa thuận"},
    {"GUQ", "giấy ủy quyền"},
    {"GGT", "giấy giới thiệu"},
    {"NQLT", "nghị quyết liên tịch"},
    {"VBHN", "văn bản hợp nhất"},
};

constexpr std::string_view party_bodies[] = {"TW", "TU", "ThU", "QU", "HU", "ĐU", "ĐUK", "ĐH", "CB", "BCSĐ", "ĐĐ"};

constexpr std::string_view state_bodies[] = {"UBND", "HĐND", "CP", "TTg"};

/// Letters that look like đ and are typed for it.
std::string with_plain_d(std::string_view typed) {
  constexpr std::string_view look_alikes[] = {"Ð", "ð", "Ɖ", "ɖ"};
  std::string out(typed);
  for (const std::string_view look_alike : look_alikes) {
    for (std::size_t at = out.find(look_alike); at != std::string::npos; at = out.find(look_alike)) {
      out.replace(at, look_alike.size(), "đ");
    }
  }
  return out;
}

}  // namespace

std::string_view type_code(std::string_view typed) {
  const std::string plain_d = with_plain_d(typed);
  const std::string lower = text::lower(text::nfc(plain_d));
  for (const DocumentType& type : types) {
    if (text::lower(type.code) == lower) return type.code;
  }
  const std::string bare = text::bare(plain_d);
  if (bare != lower) return {};
  for (const DocumentType& type : types) {
    if (text::bare(type.code) == bare) return type.code;
  }
  return {};
}

bool party_body(std::string_view issuer) {
  for (const std::string_view body : party_bodies) {
    if (issuer == body) return true;
  }
  return issuer.ends_with("TU") || issuer.ends_with("TW");
}

bool state_body(std::string_view issuer) {
  const std::string_view body = issuer.substr(0, issuer.find('-'));  // UBND-NC: the office that drew it up
  return std::find(std::begin(state_bodies), std::end(state_bodies), body) != std::end(state_bodies);
}

std::string_view document_type(std::string_view code) {
  for (const DocumentType& type : types) {
    if (type.code == code) return type.name;
  }
  return {};
}

}  // namespace cchc::phrases
