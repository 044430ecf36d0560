#pragma once

#include <optional>
#include <string_view>

#include "cchc/model/results.hpp"
#include "cchc/text/language.hpp"

namespace cchc::reports {

using Count = std::optional<phrases::Decimal>;

/// The counts of dossiers in one field, or of all fields; a count that nobody gave is none, and adds nothing.
struct DossierCounts {
  Count carried_over;
  Count received;
  Count settled;  ///< early + on time + late
  Count early;
  Count on_time;
  Count late;
  Count pending;

  /// Early and on time out of what was settled; none where nothing was.
  std::optional<phrases::Ratio> on_time_ratio() const;
};

struct DossierColumn {
  std::string_view key;
  text::Bilingual label;
  Count DossierCounts::*member;
};

inline constexpr DossierColumn dossier_columns[] = {
    {"carried_over", {"Tồn kỳ trước", "Carried over"}, &DossierCounts::carried_over},
    {"received", {"Tiếp nhận", "Received"}, &DossierCounts::received},
    {"settled", {"Đã giải quyết", "Settled"}, &DossierCounts::settled},
    {"early", {"Trước hạn", "Early"}, &DossierCounts::early},
    {"on_time", {"Đúng hạn", "On time"}, &DossierCounts::on_time},
    {"late", {"Quá hạn", "Late"}, &DossierCounts::late},
    {"pending", {"Đang giải quyết", "Pending"}, &DossierCounts::pending},
};

DossierCounts counts_of(const model::Dossier& dossier);
DossierCounts total_of(const model::Keyed<model::Dossier>& dossiers);

}  // namespace cchc::reports
