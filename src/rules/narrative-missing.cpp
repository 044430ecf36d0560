#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "cchc/rules/rule.hpp"
#include "rules/lost.hpp"

namespace cchc::rules {

namespace {

using model::NarrativeParts;
using model::Scalar;

constexpr diagnostics::Message messages[] = {
    {{"lời văn của báo cáo còn thiếu: {parts}", "the report's prose still lacks: {parts}"},
     {"viết thêm ở `narrative`, ví dụ `{key}: …`; phần thiếu sẽ in thành chỗ trống",
      "write it under `narrative`, for example `{key}: …`; what is missing is printed as a blank"}},
};

struct NarrativePart {
  std::string_view key;
  text::Bilingual name;
  Scalar NarrativeParts::*member;
};

constexpr std::array<NarrativePart, 6> parts{{
    {"done", {"kết quả đạt được", "what was done"}, &NarrativeParts::done},
    {"strengths", {"ưu điểm", "strengths"}, &NarrativeParts::strengths},
    {"limits", {"hạn chế", "limits"}, &NarrativeParts::limits},
    {"causes", {"nguyên nhân", "causes"}, &NarrativeParts::causes},
    {"next", {"nhiệm vụ kỳ tới", "next steps"}, &NarrativeParts::next},
    {"proposals", {"kiến nghị", "proposals"}, &NarrativeParts::proposals},
}};

/// True where the part is written for the whole report or for some area.
bool written(const model::Part<model::Narrative>& narrative, const NarrativePart& part) {
  if (!narrative) return false;
  const NarrativeParts& whole = *narrative;
  return (whole.*part.member) || std::any_of(narrative->areas.begin(), narrative->areas.end(),
                                             [&](const NarrativeParts& area) { return bool(area.*part.member); });
}

/// Where the key after `narrative` stands; the end of the file where there is none of either.
std::uint32_t end_of_narrative(const model::Results& results) {
  std::uint32_t end = std::numeric_limits<std::uint32_t>::max();
  if (results.narrative.key.empty()) return end;
  for (const std::uint32_t key : {results.results.key.begin, results.dossiers.key.begin, results.period.words.key,
                                  results.reported.words.key, results.by.key}) {
    if (key > results.narrative.key.begin) end = std::min(end, key);
  }
  return end;
}

void check(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  const model::Results& results = view.results;
  if (broken(diagnostics) || misread(diagnostics, results.narrative.key.begin, end_of_narrative(results))) return;
  std::string vi;
  std::string en;
  std::string_view first;
  for (const NarrativePart& part : parts) {
    if (written(results.narrative, part)) continue;
    if (first.empty()) first = part.key;
    vi += (vi.empty() ? "" : ", ") + std::string(part.name.vi);
    en += (en.empty() ? "" : ", ") + std::string(part.name.en);
  }
  if (first.empty()) return;
  diagnostics.report(narrative_missing.info, results.narrative.key, messages[0], {{"parts", vi, en}, {"key", first}});
}

}  // namespace

const Rule narrative_missing{{"CC709",
                              "narrative-missing",
                              diagnostics::Severity::info,
                              {"báo cáo còn thiếu phần lời văn", "prose that the report still lacks"},
                              messages},
                             nullptr,
                             check};

}  // namespace cchc::rules
