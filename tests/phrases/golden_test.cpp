#include "golden.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cchc/phrases/date.hpp"
#include "cchc/phrases/deadline.hpp"
#include "cchc/phrases/document_number.hpp"
#include "cchc/phrases/due_rule.hpp"
#include "cchc/phrases/period.hpp"
#include "cchc/phrases/result.hpp"
#include "cchc/phrases/target.hpp"

namespace cchc::phrases {

static std::string print(calendar::Date date) { return iso(date); }
static std::string print(calendar::Period period) { return symbol(period); }
static std::string print(Status status) { return std::string(symbol(status)); }
static std::string print(const Number& number) { return plain(number.value) + (number.ambiguous ? " ambiguous" : ""); }

static std::string print(const Citation& citation) {
  return fmt::format("{} | {} | {} | {}", print(citation.number),
                     citation.issued ? iso(*citation.issued) : citation.issued_text, citation.issuer, citation.subject);
}

namespace {

constexpr std::string_view arrow = " => ";
constexpr Years usual_years{2025, 2025};

std::filesystem::path folder() { return std::filesystem::path(CCHC_SOURCE_DIR) / "tests" / "phrases"; }

std::string word(Refusal refusal) {
  constexpr std::string_view words[] = {"empty",     "no_figure",   "not_understood",
                                        "ambiguous", "no_such_day", "year_missing"};
  return std::string(words[static_cast<std::size_t>(refusal)]);
}

template <class Value>
std::string shown(const Reading<Value>& reading) {
  if (reading) return print(*reading);
  std::string out = "! " + word(reading.error().refusal);
  for (const std::string& one : reading.error().readings) out += " | " + one;
  return out;
}

/// True where `again` reads what `reading` holds; numbers once printed are no longer unclear.
template <class Value, class Read>
bool back(const Reading<Value>& reading, Read again) {
  if (!reading) return true;
  const Reading<Value> second = again(print(*reading));
  return second && *second == *reading;
}

bool number_back(const std::string& phrase) {
  const auto reading = read_number(phrase);
  if (!reading) return true;
  const auto second = read_number(vietnamese(reading->value));
  return second && second->value == reading->value;
}

bool result_back(const std::string& phrase) {
  const auto reading = read_result(phrase);
  if (!reading) return true;
  ResultValue clear = *reading;
  clear.ambiguous = false;
  const auto second = read_result(print(clear));
  return second && *second == clear;
}

struct Reader {
  std::string_view kind;
  std::string (*read)(const std::string& phrase, Years years);
  bool (*back)(const std::string& phrase, Years years);
};

constexpr Reader readers[] = {
    {"citations", [](const std::string& phrase, Years) { return shown(read_citation(phrase)); },
     [](const std::string&, Years) { return true; }},
    {"dates", [](const std::string& phrase, Years) { return shown(read_date(phrase)); },
     [](const std::string& phrase, Years) { return back(read_date(phrase), read_date); }},
    {"deadlines", [](const std::string& phrase, Years years) { return shown(read_deadline(phrase, years)); },
     [](const std::string& phrase, Years years) {
       return back(read_deadline(phrase, years),
                   [years](const std::string& text) { return read_deadline(text, years); });
     }},
    {"documents", [](const std::string& phrase, Years) { return shown(read_document_number(phrase)); },
     [](const std::string& phrase, Years) { return back(read_document_number(phrase), read_document_number); }},
    {"due_rules", [](const std::string& phrase, Years) { return shown(read_due_rule(phrase)); },
     [](const std::string& phrase, Years) { return back(read_due_rule(phrase), read_due_rule); }},
    {"numbers", [](const std::string& phrase, Years) { return shown(read_number(phrase)); },
     [](const std::string& phrase, Years) { return number_back(phrase); }},
    {"periods", [](const std::string& phrase, Years years) { return shown(read_period(phrase, years)); },
     [](const std::string& phrase, Years years) {
       return back(read_period(phrase, years), [years](const std::string& text) { return read_period(text, years); });
     }},
    {"results", [](const std::string& phrase, Years) { return shown(read_result(phrase)); },
     [](const std::string& phrase, Years) { return result_back(phrase); }},
    {"statuses", [](const std::string& phrase, Years) { return shown(read_status(phrase)); },
     [](const std::string& phrase, Years) { return back(read_status(phrase), read_status); }},
    {"targets", [](const std::string& phrase, Years) { return shown(read_target(phrase)); },
     [](const std::string& phrase, Years) { return back(read_target(phrase), read_target); }},
    {"windows", [](const std::string& phrase, Years) { return shown(read_window(phrase)); },
     [](const std::string& phrase, Years) { return back(read_window(phrase), read_window); }},
    {"years", [](const std::string& phrase, Years) { return shown(read_years(phrase)); },
     [](const std::string& phrase, Years) { return back(read_years(phrase), read_years); }},
};

std::vector<std::string> lines_of(const std::string& kind) {
  std::ifstream in(folder() / (kind + ".txt"), std::ios::binary);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool holds_phrase(const std::string& line) { return !line.empty() && line.front() != '#'; }

Golden parse(const std::string& kind, const std::string& line, int number) {
  Golden golden{kind, usual_years, line, "", number};
  const std::size_t at = line.rfind(arrow);
  if (at != std::string::npos) {
    golden.phrase = line.substr(0, at);
    golden.reading = line.substr(at + arrow.size());
  }
  const std::size_t close = golden.phrase.find("] ");
  if (golden.phrase.starts_with("[") && close != std::string::npos) {
    golden.years = *read_years(golden.phrase.substr(1, close - 1));
    golden.phrase.erase(0, close + 2);
  }
  return golden;
}

}  // namespace

std::vector<Golden> goldens(const std::string& kind) {
  std::vector<Golden> out;
  int number = 0;
  for (const std::string& line : lines_of(kind)) {
    ++number;
    if (holds_phrase(line)) out.push_back(parse(kind, line, number));
  }
  return out;
}

std::vector<std::string> golden_kinds() {
  std::vector<std::string> kinds;
  for (const auto& entry : std::filesystem::directory_iterator(folder())) {
    if (entry.path().extension() == ".txt") kinds.push_back(entry.path().stem().string());
  }
  std::sort(kinds.begin(), kinds.end());
  return kinds;
}

std::string read_as(const std::string& kind, const std::string& phrase, Years years) {
  for (const Reader& reader : readers) {
    if (reader.kind == kind) return reader.read(phrase, years);
  }
  return "no reader of " + kind;
}

bool comes_back(const std::string& kind, const std::string& phrase, Years years) {
  for (const Reader& reader : readers) {
    if (reader.kind == kind) return reader.back(phrase, years);
  }
  return false;
}

void rewrite_goldens(const std::string& kind) {
  std::ostringstream out;
  int number = 0;
  for (const std::string& line : lines_of(kind)) {
    ++number;
    if (!holds_phrase(line)) {
      out << line << '\n';
      continue;
    }
    const Golden golden = parse(kind, line, number);
    if (golden.years != usual_years) out << '[' << print(golden.years) << "] ";
    out << golden.phrase << arrow << read_as(kind, golden.phrase, golden.years) << '\n';
  }
  std::ofstream(folder() / (kind + ".txt"), std::ios::binary) << out.str();
}

}  // namespace cchc::phrases

TEST_CASE("phrases: every golden phrase reads as its file says") {
  using namespace cchc::phrases;
  const bool rewrite = std::getenv("CCHC_REWRITE_GOLDENS") != nullptr;
  const auto kinds = golden_kinds();
  CHECK(kinds.size() == std::size(readers));
  for (const std::string& kind : kinds) {
    if (rewrite) rewrite_goldens(kind);
    const auto lines = goldens(kind);
    CHECK_FALSE(lines.empty());
    for (const Golden& golden : lines) {
      INFO(kind, ".txt:", golden.line, ": ", golden.phrase);
      CHECK(read_as(kind, golden.phrase, golden.years) == golden.reading);
    }
  }
}

TEST_CASE("phrases: what is printed reads back to an equal value") {
  using namespace cchc::phrases;
  for (const std::string& kind : golden_kinds()) {
    for (const Golden& golden : goldens(kind)) {
      INFO(kind, ".txt:", golden.line, ": ", golden.phrase);
      CHECK(comes_back(kind, golden.phrase, golden.years));
    }
  }
}
