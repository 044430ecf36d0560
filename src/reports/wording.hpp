#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/text/language.hpp"

namespace cchc::reports {

/// The unit's id where `typed` is declared, else `typed`: as machine formats name it.
std::string unit_id(const model::Plan& plan, std::string_view typed);
/// The unit's name where `typed` is declared, else `typed`.
std::string unit_name(const model::Plan& plan, std::string_view typed);

/// `vhxh, hcc`.
std::string unit_ids(const model::Plan& plan, const model::OneOrMany<model::Scalar>* units);
std::string unit_ids(const model::Plan& plan, const model::OneOrMany<model::Partner>* partners);

/// `Phòng Văn hóa - Xã hội; Công an phường`: names may hold commas.
std::string unit_names(const model::Plan& plan, const model::OneOrMany<model::Scalar>* units);
/// `Phòng Văn hóa - Xã hội (tổng hợp)`.
std::string unit_names(const model::Plan& plan, const model::OneOrMany<model::Partner>* partners);

/// The texts, separated by `; `.
std::string listed(const model::OneOrMany<model::Scalar>& texts);

/// The target as typed, with its milestones and yearly step: `15%; mỗi năm tăng 20%`, `2021: ≥ 95%; 2025: ≥ 98%`.
std::string target_words(const model::Aim& aim);

/// `05/KH-UBND ngày 08/01/2026`, either part left out where absent.
std::string number_and_day(std::string_view number, std::string_view issued, text::Language language);

/// `1.2. Tự kiểm tra` for a printed number, `Thanh toán trực tuyến (thanh-toan)` for a short name.
std::string named(const model::Scalar& id, const model::Scalar& title);

/// `typed`, trimmed; the text of an absent scalar is empty.
std::string text_of(const model::Scalar* typed);

}  // namespace cchc::reports
