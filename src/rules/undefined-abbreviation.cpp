#include <map>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "cchc/rules/rule.hpp"
#include "cchc/text/utf8.hpp"
#include "rules/abbreviations.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"\"{short}\" viết tắt mà chưa giải thích", "\"{short}\" is an abbreviation that nobody explains"},
     {"ghi đủ chữ ở lần đầu, ví dụ `nghĩa đầy đủ ({short})`; dùng chung cho mọi tệp thì thêm ở `words.abbreviations`",
      "write it out the first time, such as `full words ({short})`; for all files add it to `words.abbreviations`"}},
    {{"\"{short}\" giải thích hai cách: \"{first}\" (dòng {line}), \"{second}\"",
      "\"{short}\" is explained in two ways: \"{first}\" (line {line}), \"{second}\""},
     {"mỗi chữ viết tắt giữ một nghĩa, nghĩa kia viết đủ chữ", "keep one meaning for it and write the other out"}},
};

/// "HĐND-XYZ" is two things; "KT-XH" is one, though KT alone means something else.
constexpr std::size_t shortest_body = 4;

struct Use {
  AbbreviationMention mention;
  source::Span at;
};

/// What a document's texts use and define, and what stands beside them.
class Abbreviations {
 public:
  explicit Abbreviations(const model::KnownWords& words)
      : known_(words.abbreviations.begin(), words.abbreviations.end()) {}

  /// What the aliases of the plan's units are.
  void define(const model::Plan& plan) {
    for (const model::Unit& unit : plan.units) {
      for (const model::Scalar& alias : unit.aliases) {
        for (const AbbreviationMention& one : abbreviations_in(alias.text)) known_.insert(one.letters);
      }
    }
  }

  /// What the texts of the plan explain, looked up once something is not known otherwise.
  void define_by_texts(const model::Plan& plan) { unread_ = &plan; }

  void check(const Passages& passages, const model::Places& places, diagnostics::Diagnostics& diagnostics) {
    std::vector<Use> uses;
    for (const Passage& text : passages.prose) {
      if (text.names_thing || !text.clues.has(Clue::capitals)) continue;
      const model::Scalar words = passages.words(text);
      for (AbbreviationMention& one : abbreviations_in(words.text)) {
        if (one.defines) known_.insert(one.letters);
        const source::Span at = places.within(words, one.begin, one.end);
        if (one.defines || !text.citation) uses.push_back({std::move(one), at});
      }
    }
    for (const Use& use : uses) {
      if (use.mention.defines) {
        compare(use, places, diagnostics);
      } else {
        look_up(use, diagnostics);
      }
    }
  }

 private:
  bool is_known(std::string_view letters) {
    if (is_common_abbreviation(letters) || known_.contains(letters)) return true;
    if (unread_ == nullptr) return false;
    read_definitions(*std::exchange(unread_, nullptr));
    return known_.contains(letters);
  }

  void read_definitions(const model::Plan& plan) {
    for (const model::Prose& prose : plan.prose) {
      for (const AbbreviationMention& one : abbreviations_in(plan.places.text(prose.node))) {
        if (one.defines) known_.insert(one.letters);
      }
    }
  }

  void compare(const Use& use, const model::Places& places, diagnostics::Diagnostics& diagnostics) {
    if (use.mention.meaning.empty()) return;
    const auto [first, added] = meanings_.emplace(use.mention.letters, &use);
    const Use& before = *first->second;
    if (added || before.mention.meaning == use.mention.meaning || !reported_.insert(use.mention.letters).second) return;
    diagnostics.report(undefined_abbreviation.info, use.at, messages[1],
                       {{"short", use.mention.letters},
                        {"first", before.mention.meaning},
                        {"line", places.line(before.at)},
                        {"second", use.mention.meaning}});
  }

  void look_up(const Use& use, diagnostics::Diagnostics& diagnostics) {
    const std::string_view letters = use.mention.letters;
    if (is_known(letters)) return;
    std::vector<std::string_view> unknown;
    const std::vector<std::string_view> parts = parts_of(letters);
    bool body = false;
    for (const std::string_view part : parts) {
      const bool known = is_known(part);
      if (!known) unknown.push_back(part);
      body = body || (known && text::length(part) >= shortest_body);
    }
    if (!unknown.empty() && !body) unknown = {letters};
    for (const std::string_view one : unknown) {
      if (!reported_.insert(one).second) continue;
      const auto begin = static_cast<std::uint32_t>(one.data() - letters.data());
      const bool verbatim = use.at.end - use.at.begin == letters.size();
      const source::Span at =
          verbatim ? source::Span{use.at.begin + begin, use.at.begin + begin + static_cast<std::uint32_t>(one.size())}
                   : use.at;
      diagnostics.report(undefined_abbreviation.info, at, messages[0], {{"short", one}});
    }
  }

  std::unordered_set<std::string_view> known_;
  const model::Plan* unread_ = nullptr;  ///< whose texts may explain what is not known
  std::map<std::string_view, const Use*> meanings_;
  std::unordered_set<std::string_view> reported_;
};

void check_plan(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  Abbreviations all(view.words);
  all.define(view.plan);
  all.check(view.survey.passages, view.plan.places, diagnostics);
}

void check_results(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  Abbreviations all(view.words);
  all.define(view.plan);
  all.define_by_texts(view.plan);
  all.check(view.passages, view.results.places, diagnostics);
}

}  // namespace

const Rule undefined_abbreviation{{"CC208",
                                   "undefined-abbreviation",
                                   diagnostics::Severity::info,
                                   {"chữ viết tắt chưa giải thích", "an abbreviation that nobody explains"},
                                   messages},
                                  check_plan,
                                  check_results};

}  // namespace cchc::rules
