#include "checks.hpp"

#include <algorithm>
#include <cstddef>
#include <sstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mutants {

namespace {

using Json = nlohmann::json;

struct Limits {
  std::size_t lines = 1;
  std::size_t longest = 0;  ///< bytes
};

/// How many lines `bytes` have, and how long they get; columns count code points, which are no more than bytes.
Limits limits_of(std::string_view bytes) {
  Limits limits;
  std::size_t length = 0;
  for (const char one : bytes) {
    length = one == '\n' ? 0 : length + 1;
    if (one == '\n') ++limits.lines;
    limits.longest = std::max(limits.longest, length);
  }
  return limits;
}

std::string fault_of_finding(const Json& one, const Place& place, const Limits& limits) {
  const std::string message = one.at("message");
  if (message.empty()) return "a finding without a message";
  for (const char letter : message + one.at("help").get<std::string>()) {
    if ((letter >= 0 && letter < ' ' && letter != '\n' && letter != '\t') || letter == '\x7F')
      return "a control byte in: " + message;
  }
  if (one.at("file") != place.file) return {};
  const std::size_t line = one.at("line");
  const std::size_t column = one.at("column");
  const std::size_t end_line = one.at("end_line");
  const std::size_t end_column = one.at("end_column");
  const bool outside = line < 1 || column < 1 || line > limits.lines || column > limits.longest + 1 ||
                       end_line > limits.lines || end_column > limits.longest + 1;
  if (outside) return fmt::format("outside of the file: {}", one.dump());
  if (end_line < line || (end_line == line && end_column < column)) return "ends before it begins: " + one.dump();
  return {};
}

std::string fault_of_findings(const Answer& answer, const Place& place, std::string_view bytes) {
  const Json document = Json::parse(answer.out);
  const Limits limits = limits_of(bytes);
  std::size_t errors = 0;
  for (const Json& one : document.at("diagnostics")) {
    if (std::string fault = fault_of_finding(one, place, limits); !fault.empty()) return fault;
    if (one.at("severity") == "error") ++errors;
  }
  if (document.at("summary").at("errors") != errors) return "the summary counts otherwise";
  if (answer.status != (errors > 0 ? 1 : 0)) return fmt::format("status {} with {} errors", answer.status, errors);
  return {};
}

/// `message` without what it quotes or puts in brackets: the document's words and those of shipped tables.
std::string own_words(std::string_view message) {
  std::string words;
  char closing = 0;
  for (const char one : message) {
    if (closing != 0) {
      if (one == closing) closing = 0;
    } else if (one == '"' || one == '`' || one == '(') {
      closing = one == '(' ? ')' : one;
    } else {
      words += one;
    }
  }
  return words;
}

/// Letters that Vietnamese has and English has not; quotes and dashes aside.
bool has_vietnamese(std::string_view words) {
  return std::any_of(words.begin(), words.end(), [](char one) {
    const auto byte = static_cast<unsigned char>(one);
    return byte >= 0xC3 && byte <= 0xE1;
  });
}

/// The first Vietnamese word of an English message that is no letter, is not cited and does not stand in the document.
std::string strange_word(std::string_view message, std::string_view document) {
  std::istringstream words(own_words(message));
  for (std::string word; words >> word;) {
    while (!word.empty() && std::string_view(",;:.").find(word.back()) != std::string_view::npos) word.pop_back();
    const bool cited = word.find("/") != std::string::npos || word.ends_with("…") || word.ends_with("đ");
    if (has_vietnamese(word) && !cited && document.find(word) == std::string_view::npos) return word;
  }
  return {};
}

}  // namespace

std::string fault_of(const CommandLine& line, const Answer& answer, const Place& place, std::string_view bytes) try {
  constexpr double seconds = 10;
  if (answer.status < 0 || answer.status > 3) return fmt::format("exit status {}", answer.status);
  if (answer.err.find("please report") != std::string::npos || answer.err.find("xin báo lại") != std::string::npos) {
    return answer.err;
  }
  if (answer.seconds > seconds) return fmt::format("took {:.1f} s", answer.seconds);
  if (answer.status != 0 && answer.out.empty() && answer.err.empty()) return "failed without a word";
  if (answer.status >= 2 && answer.err.empty()) return "could not, without saying why";
  const bool printed = answer.status == 0 || !answer.out.empty();
  if (line.shape == Shape::json && printed && !Json::accept(answer.out)) return "no JSON: " + answer.out;
  if (line.shape == Shape::findings && printed) return fault_of_findings(answer, place, bytes);
  return {};
} catch (const std::exception& error) {
  return error.what();
}

std::string fault_between(const Answer& vietnamese, const Answer& english, std::string_view document) try {
  if (vietnamese.out.empty() || english.out.empty()) return {};
  const Json vi = Json::parse(vietnamese.out).at("diagnostics");
  const Json en = Json::parse(english.out).at("diagnostics");
  if (vi.size() != en.size()) return "the languages differ in their findings";
  for (std::size_t at = 0; at < vi.size(); ++at) {
    for (const char* key : {"file", "line", "column", "end_line", "end_column", "code"}) {
      if (vi[at].at(key) != en[at].at(key)) return "the languages differ: " + vi[at].dump() + en[at].dump();
    }
    for (const char* key : {"message", "help"}) {
      const std::string words = en[at].at(key);
      const std::string theirs = vi[at].at(key);
      if (std::string word = strange_word(words, document); !word.empty()) return word + " in English: " + words;
      if (words.empty() != theirs.empty()) return "in one language only: " + words + theirs;
      if (key == std::string_view("message") && !has_vietnamese(own_words(theirs))) return "no Vietnamese: " + theirs;
    }
  }
  return {};
} catch (const std::exception& error) {
  return error.what();
}

}  // namespace mutants
