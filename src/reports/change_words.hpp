#pragma once

#include <string>
#include <string_view>

#include "cchc/changes/changes.hpp"
#include "cchc/text/language.hpp"

namespace cchc::reports {

/// `Nhiệm vụ 1.2. Tự kiểm tra`, `Chỉ tiêu Thanh toán trực tuyến (thanh-toan)`.
std::string thing_words(const changes::Change& change, text::Language language);

/// What people call a key of the document: `thời hạn` for `due`; the key itself where it has no such name.
std::string field_words(std::string_view field, text::Language language);

/// `nâng`, `lùi 15 ngày`; empty where the two values cannot be compared.
std::string direction_words(const changes::Change& change, text::Language language);

}  // namespace cchc::reports
