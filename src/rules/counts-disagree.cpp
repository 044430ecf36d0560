#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "cchc/text/fold.hpp"

namespace cchc::rules {

namespace {

using model::Dossier;
using phrases::Decimal;

constexpr diagnostics::Message messages[] = {
    {{"{field}: tồn kỳ trước {carried_over} + tiếp nhận {received} = {taken}, nhưng trước hạn {early} + đúng hạn "
      "{on_time} + quá hạn {late} + đang giải quyết {pending} = {accounted}",
      "{field}: carried over {carried_over} + received {received} = {taken}, but early {early} + on time {on_time} + "
      "late {late} + pending {pending} = {accounted}"},
     {"đối chiếu sáu số với sổ theo dõi hồ sơ, sửa số sai để hai vế bằng nhau",
      "check the six counts against the dossier register and correct the wrong one, so that both sides agree"}},
    {{"{field} ghi {stated} hồ sơ {count}, cộng các lĩnh vực được {sum}",
      "{field} states {stated} dossiers {count}; the fields add up to {sum}"},
     {"sửa thành `{key}: {sum}`, hoặc đối chiếu số của từng lĩnh vực",
      "write `{key}: {sum}`, or check the counts of the fields"}},
};

struct Count {
  std::string_view key;
  text::Bilingual name;
  model::Phrase<Decimal> Dossier::*member;
};

constexpr std::array<Count, 6> counts{{
    {"carried_over", {"tồn kỳ trước", "carried over"}, &Dossier::carried_over},
    {"received", {"tiếp nhận", "received"}, &Dossier::received},
    {"early", {"trước hạn", "early"}, &Dossier::early},
    {"on_time", {"đúng hạn", "on time"}, &Dossier::on_time},
    {"late", {"quá hạn", "late"}, &Dossier::late},
    {"pending", {"đang giải quyết", "pending"}, &Dossier::pending},
}};

bool is_total(const Dossier& one) {
  static constexpr std::array<std::string_view, 4> words{"tổng", "tổng số", "tổng cộng", "cộng"};
  return std::find(words.begin(), words.end(), text::fold(one.id.text)) != words.end();
}

/// Reports a field whose dossiers taken in are not those accounted for; false then. Judged only where all are given.
bool balances(const Dossier& one, diagnostics::Diagnostics& diagnostics) {
  for (const Count& count : counts) {
    if (!(one.*count.member)) return true;
  }
  const Decimal taken = *one.carried_over + *one.received;
  const Decimal accounted = *one.early + *one.on_time + *one.late + *one.pending;
  if (taken == accounted) return true;
  std::vector<diagnostics::Argument> arguments{
      {"field", one.id.text}, {"taken", phrases::vietnamese(taken)}, {"accounted", phrases::vietnamese(accounted)}};
  for (const Count& count : counts) arguments.emplace_back(count.key, phrases::vietnamese(*(one.*count.member)));
  diagnostics.report(counts_disagree.info, one.at, messages[0], std::move(arguments));
  return false;
}

/// The count's sum over the fields; none where one of them does not give it.
std::optional<Decimal> sum_of(const Count& count, const model::Keyed<Dossier>& dossiers) {
  Decimal sum;
  for (const Dossier& one : dossiers) {
    if (is_total(one)) continue;
    if (!(one.*count.member)) return std::nullopt;
    sum = sum + *(one.*count.member);
  }
  return sum;
}

/// Reports the counts of a line of totals that are not the sums of the fields; false where there is one.
bool adds_up(const Dossier& total, const model::Keyed<Dossier>& dossiers, diagnostics::Diagnostics& diagnostics) {
  bool right = true;
  for (const Count& count : counts) {
    const auto& stated = total.*count.member;
    const auto sum = sum_of(count, dossiers);
    if (!stated || !sum || *stated == *sum) continue;
    right = false;
    diagnostics.report(counts_disagree.info, stated.words.at, messages[1],
                       {{"field", total.id.text},
                        {"stated", phrases::vietnamese(*stated)},
                        {"count", count.name},
                        {"key", count.key},
                        {"sum", phrases::vietnamese(*sum)}});
  }
  return right;
}

void check(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  const model::Keyed<Dossier>& dossiers = view.results.dossiers;
  bool fields_balance = true;
  std::size_t fields = 0;
  for (const Dossier& one : dossiers) {
    if (is_total(one)) continue;
    ++fields;
    if (!balances(one, diagnostics)) fields_balance = false;
  }
  for (const Dossier& one : dossiers) {
    if (!is_total(one)) continue;
    const bool sums_known = fields > 0 && fields_balance;
    if (!sums_known || adds_up(one, dossiers, diagnostics)) balances(one, diagnostics);
  }
}

}  // namespace

const Rule counts_disagree{{"CC708",
                            "counts-disagree",
                            diagnostics::Severity::error,
                            {"số hồ sơ không khớp nhau", "dossier counts that do not agree"},
                            messages},
                           nullptr,
                           check};

}  // namespace cchc::rules
