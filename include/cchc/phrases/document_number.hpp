#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cchc/calendar/date.hpp"
#include "cchc/phrases/reading.hpp"

namespace cchc::phrases {

/// A document's number and sign (số, ký hiệu) taken apart, as tests/phrases/documents.txt shows.
struct DocumentNumber {
  std::string number;  ///< `76`, `09`; empty in a draft (`/KH-UBND`)
  std::string year;    ///< `2020` of `45/2020/NĐ-CP`; else empty
  std::string type;    ///< `NQ`, `QĐ`, `KH`, `CTr` …; empty for letters (`581/BNV-CCHC`)
  std::string issuer;  ///< what follows the type: `CP`, `UBND`, `TTg`, `BTC-BNV`, `TU`; for letters the whole sign

  bool operator==(const DocumentNumber&) const = default;
};

/// Reads `76/NQ-CP`, `45/2020/NĐ-CP`, `09-NQ/TU`, `128/SNV-CCHC&VTLT`, `31 /BC-UBND`; letter case and đ/Đ of type codes
/// folded. A blank number (`/KH-UBND`, `…/KH-UBND`) is read with `number` empty.
Reading<DocumentNumber> read_document_number(std::string_view text);

/// `76/NQ-CP`, without stray spaces.
std::string print(const DocumentNumber& number);

/// True for `12-KH/UBND`: a sign of people's committee, council or government put together as the party's are.
bool in_party_order(std::string_view text, const DocumentNumber& number);

/// `nghị quyết` for `NQ`; empty for a letter or an unknown code.
std::string_view document_type(std::string_view code);

/// One line of the register: `73/QĐ-UBND ngày 02/01/2025 của UBND tỉnh Mẫu`.
struct Citation {
  std::string_view number_text;  ///< the part of the line that is the number
  DocumentNumber number;
  std::optional<calendar::Date> issued;
  std::string_view issued_text;  ///< the part that is the date, also a blank one (`…/12/2025`); empty where none
  std::string_view issuer;       ///< behind "của"; empty where none
  std::string_view subject;      ///< what is left behind "về" or a comma; empty where none
};

/// Reads one line that names a document, with its type in words or not ("Nghị quyết số 76/NQ-CP ngày … của …").
Reading<Citation> read_citation(std::string_view line);

}  // namespace cchc::phrases
