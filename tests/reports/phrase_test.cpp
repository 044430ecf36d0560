#include <doctest/doctest.h>

#include "cchc/formats/document_formats.hpp"
#include "cchc/reports/reports.hpp"

using namespace cchc;
using phrases::PhraseKind;

namespace {

std::string json(std::string_view phrase, PhraseKind kind, bool with_period = false,
                 std::optional<calendar::ClosingRule> closing = {}) {
  const calendar::DaysOff days_off;
  reports::PhraseInput input{phrase, {2025, 2025}, false, {}, false, closing, days_off, text::Language::vi};
  if (with_period) input.period = calendar::Period{calendar::PeriodKind::quarter, 2025, 1};
  const auto document = reports::phrase(input, std::vector{kind});
  return document ? formats::print_json_line(document->value) : std::string();
}

std::string head(std::string_view kind) { return R"({"schema":"cchc-phrase/1","kind":")" + std::string(kind) + "\","; }

}  // namespace

TEST_CASE("reports: a phrase's target has the keys of its operator, and no others") {
  const auto target = [](std::string_view phrase) { return json(phrase, PhraseKind::target); };
  CHECK(target("từ 98% trở lên") == head("target") + R"("operator":">=","value":"98","unit":"%","aspiration":false})");
  CHECK(target("từ 95% - 98%") ==
        head("target") + R"("operator":"range","low":"95","high":"98","unit":"%","aspiration":false})");
  CHECK(target("nhóm 03/14") == head("target") + R"("operator":"rank","value":"3","of":"14","aspiration":false})");
  CHECK(target("tối đa 13-15 phút/01 lượt") ==
        head("target") + R"("operator":"<=","value":"15","unit":"phút/lượt","stretch":"13","aspiration":false})");
  CHECK(target("từ 90%; đến năm 2025 trên 95%") ==
        head("target") + R"("operator":"milestones","steps":[{"operator":">=","value":"90","unit":"%"},)" +
            R"({"by":2025,"operator":">","value":"95","unit":"%"}],"aspiration":false})");
  CHECK(target("quý 5").empty());
}

TEST_CASE("reports: a phrase's deadline has its first and last day where it has them") {
  const auto due = [](std::string_view phrase) { return json(phrase, PhraseKind::due); };
  CHECK(due("Quý III") == head("due") + R"("when":"quarter","first":"2025-07-01","last":"2025-09-30"})");
  CHECK(due("trước quý III") == head("due") + R"("when":"before","last":"2025-06-30"})");
  CHECK(due("hàng quý") == head("due") + R"("when":"recurring","every":["quarter"]})");
  CHECK(due("Thường xuyên") == head("due") + R"("when":"ongoing"})");
}

TEST_CASE("reports: a due rule has a due day where period and closing day give one") {
  const auto rule = [](std::string_view phrase, bool period, std::optional<calendar::ClosingRule> closing) {
    return json(phrase, PhraseKind::due_rule, period, closing);
  };
  const std::string days = "05 ngày làm việc kể từ ngày chốt số liệu";
  const std::string of_days = head("due-rule") + "\"rule\":\"" + days + "\"";
  CHECK(rule(days, false, {}) == of_days + "}");
  CHECK(rule(days, true, {}) == of_days + "}");
  CHECK(rule(days, true, calendar::ClosingRule{10}) == of_days + R"(,"due":"2025-03-14"})");
  CHECK(rule("trước ngày 15 của tháng cuối kỳ", true, {}) ==
        head("due-rule") + R"("rule":"trước ngày 15 của tháng cuối kỳ","due":"2025-03-14"})");
}

TEST_CASE("reports: a rule's page is printed in one language, its code as it stands") {
  constexpr std::string_view page =
      "# a-rule (CC900, error)\n\nMột\nhai.\n\nOne.\n\n## Sai · Wrong\n\n```yaml wrong\na:\n\n# b\n```\n";
  const auto text = [&](text::Language language) {
    const auto document = reports::rule({"CC900", "a-rule", "error", "tóm tắt", page, language});
    return formats::print_json_line(document.value);
  };
  const std::string head =
      R"({"schema":"cchc-rule/1","code":"CC900","name":"a-rule","severity":"error","summary":"tóm tắt","page":)";
  CHECK(text(text::Language::vi) ==
        head + R"("# a-rule (CC900, error)\n\nMột hai.\n\n## Sai\n\n```yaml wrong\na:\n\n# b\n```\n"})");
  CHECK(text(text::Language::en) ==
        head + R"("# a-rule (CC900, error)\n\nOne.\n\n## Wrong\n\n```yaml wrong\na:\n\n# b\n```\n"})");
}
