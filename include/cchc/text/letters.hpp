#pragma once

namespace cchc::text {

/// The letter from a to z that a Latin letter is without marks and capitals (đ = d, Ế = e); 0 for anything else.
char base_letter(char32_t letter);

/// True for a capital letter, Vietnamese ones included.
bool is_capital(char32_t letter);

}  // namespace cchc::text
