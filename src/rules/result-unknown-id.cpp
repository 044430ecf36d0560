#include <algorithm>
#include <string_view>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "cchc/text/short_texts.hpp"
#include "rules/result_ids.hpp"

namespace cchc::rules {

namespace {

using model::Scalar;

constexpr diagnostics::Message messages[] = {
    {{"kế hoạch không có chỉ tiêu hay nhiệm vụ \"{id}\"", "the plan has no indicator or task \"{id}\""},
     {"dùng mã (`id`) trong kế hoạch, hoặc bỏ dòng này", "use an `id` of the plan, or delete this line"}},
    {{"kế hoạch không có chỉ tiêu hay nhiệm vụ \"{id}\"", "the plan has no indicator or task \"{id}\""},
     {"ý bạn là `{meant}`?", "did you mean `{meant}`?"}},
    {{"kế hoạch không có lĩnh vực \"{id}\"", "the plan has no area \"{id}\""},
     {"dùng mã lĩnh vực (`id` ở phần `areas`) của kế hoạch, hoặc một trong `done`, `strengths`, `limits`, `causes`, "
      "`next`, `proposals`",
      "use the `id` of one of the plan's `areas`, or one of `done`, `strengths`, `limits`, `causes`, `next`, "
      "`proposals`"}},
    {{"kế hoạch không có lĩnh vực \"{id}\"", "the plan has no area \"{id}\""},
     {"ý bạn là `{meant}`?", "did you mean `{meant}`?"}},
};

/// Reports `id` where it is none of `known`, with the first of two messages, or the second where a near one is known.
void check_id(const Scalar& id, const std::vector<std::string_view>& known, const diagnostics::Message* pair,
              diagnostics::Diagnostics& diagnostics) {
  const auto is_id = [&](std::string_view one) { return text::same_short(one, id.text); };
  if (!id || std::any_of(known.begin(), known.end(), is_id)) return;
  const std::string_view meant = nearest_id(id.text, known);
  if (meant.empty()) {
    diagnostics.report(result_unknown_id.info, id.at, pair[0], {{"id", id.text}});
  } else {
    diagnostics.report(result_unknown_id.info, id.at, pair[1], {{"id", id.text}, {"meant", meant}});
  }
}

void check(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  const std::vector<std::string_view> ids = result_ids(view.plan);
  for (const model::Result& one : view.results.results) check_id(one.id, ids, &messages[0], diagnostics);
  if (!view.results.narrative) return;
  std::vector<std::string_view> areas;
  for (const model::Area& area : view.plan.areas) areas.push_back(area.id.text);
  for (const model::NarrativeParts& one : view.results.narrative->areas) {
    check_id(one.id, areas, &messages[2], diagnostics);
  }
}

}  // namespace

const Rule result_unknown_id{{"CC701",
                              "result-unknown-id",
                              diagnostics::Severity::error,
                              {"kết quả của mã không có trong kế hoạch", "a result for an id that the plan lacks"},
                              messages},
                             nullptr,
                             check};

}  // namespace cchc::rules
