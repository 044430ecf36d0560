#include "reports/dossier_counts.hpp"

namespace cchc::reports {

namespace {

using phrases::Decimal;

Count sum(const Count& a, const Count& b) {
  if (!a) return b;
  return b ? Count(*a + *b) : a;
}

}  // namespace

std::optional<phrases::Ratio> DossierCounts::on_time_ratio() const {
  if (!settled || settled->zero()) return std::nullopt;
  return phrases::Ratio{sum(early, on_time).value_or(Decimal()), *settled};
}

DossierCounts counts_of(const model::Dossier& dossier) {
  DossierCounts counts{dossier.carried_over.value, dossier.received.value, {},
                       dossier.early.value,        dossier.on_time.value,  dossier.late.value,
                       dossier.pending.value};
  counts.settled = sum(sum(counts.early, counts.on_time), counts.late);
  return counts;
}

DossierCounts total_of(const model::Keyed<model::Dossier>& dossiers) {
  DossierCounts total;
  for (const model::Dossier& dossier : dossiers) {
    const DossierCounts counts = counts_of(dossier);
    for (const DossierColumn& column : dossier_columns) {
      total.*column.member = sum(total.*column.member, counts.*column.member);
    }
  }
  return total;
}

}  // namespace cchc::reports
