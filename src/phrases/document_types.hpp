#pragma once

#include <string_view>

namespace cchc::phrases {

/// The code of decree 30/2020/NĐ-CP's kind that `typed` stands for, whatever its letter case and its đ; else empty.
std::string_view type_code(std::string_view typed);

/// Signs of party bodies stand behind the slash: `09-NQ/TU`.
bool party_body(std::string_view issuer);

/// People's committees and councils, the government and its head, whose signs stand behind a dash: `12/KH-UBND`.
bool state_body(std::string_view issuer);

}  // namespace cchc::phrases
