#include "yaml/encoding_check.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include <fmt/format.h>

#include "cchc/source/encoding.hpp"
#include "cchc/text/utf8.hpp"
#include "cchc/yaml/rules.hpp"
#include "yaml/code_page.hpp"
#include "yaml/lexeme.hpp"
#include "yaml/messages.hpp"
#include "yaml/proof.hpp"

namespace cchc::yaml {

namespace {

using source::EncodingFault;
using source::EncodingProblem;

constexpr std::size_t most_reported = 5;
constexpr std::size_t most_left_out = 10'000;

/// Behind the byte order mark, or marks.
std::size_t document_begin(std::string_view bytes) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  std::size_t begin = 0;
  while (bytes.substr(begin).starts_with(byte_order_mark)) begin += byte_order_mark.size();
  return begin;
}

/// The first CR that ends no line.
std::size_t lone_return(std::string_view bytes, std::size_t from) {
  for (std::size_t at = bytes.find('\r', from); at != nowhere; at = bytes.find('\r', at + 1)) {
    if (at + 1 < bytes.size() && bytes[at + 1] != '\n') return at;
  }
  return nowhere;
}

/// Control characters of one source: the first of a line is reported, on the first few lines that have any.
class ControlBytes {
 public:
  ControlBytes(const source::Source& source, diagnostics::Diagnostics& diagnostics, Draft& draft)
      : bytes_(source.bytes()), diagnostics_(diagnostics), draft_(draft) {}

  bool full() const { return count_ >= most_left_out; }

  /// Leaves out the character at `at`; one that stands for a line end becomes a space. Returns what is behind it.
  std::size_t add(std::size_t at) {
    const text::CodePoint one = text::decode(bytes_.substr(at));
    const source::Span span = span_of(at, at + one.bytes);
    if (at >= line_end_ && reported_ < most_reported) {
      diagnostics_.report(encoding, span, message(Encoding::control_byte),
                          {{"code", fmt::format("U+{:04X}", static_cast<std::uint32_t>(one.value))}});
      ++reported_;
      line_end_ = line_at(bytes_, at).end;
    }
    const bool separates = one.value >= '\v' && one.value <= '\r';
    draft_.put({span, separates ? " " : "", StandsFor::bytes});
    ++count_;
    return span.end;
  }

 private:
  std::string_view bytes_;
  diagnostics::Diagnostics& diagnostics_;
  Draft& draft_;
  std::size_t line_end_ = 0;
  std::size_t reported_ = 0;
  std::size_t count_ = 0;
};

/// Usual letters alone are no problem anywhere.
std::optional<EncodingProblem> next_problem(const source::Source& source, std::size_t from) {
  if (source.usual()) return {};
  return source::find_encoding_problem(source.bytes(), from);
}

void report_unreadable(const source::Source& source, diagnostics::Diagnostics& diagnostics,
                       const EncodingProblem& problem) {
  const std::size_t end = std::min(problem.offset + 1, source.bytes().size());
  const source::Span span = span_of(problem.offset, end);
  if (problem.fault == EncodingFault::invalid_utf8) {
    const auto named = code_page_of(source.bytes(), problem.offset);
    if (!named) {
      diagnostics.report(encoding, span, message(Encoding::not_utf8));
      return;
    }
    const Encoding cause = named->old_font ? Encoding::old_font : Encoding::code_page;
    diagnostics.report(encoding, span, message(cause), {{"name", named->name}, {"text", named->line}});
    return;
  }
  const char* name = problem.fault == EncodingFault::utf16 ? "UTF-16" : "UTF-32";
  diagnostics.report(encoding, {0, 0}, message(Encoding::wide), {{"name", name}});
}

}  // namespace

std::optional<Draft> check_encoding(const source::Source& source, diagnostics::Diagnostics& diagnostics) {
  const std::string_view bytes = source.bytes();
  std::size_t carriage_return = lone_return(bytes, 0);
  if (carriage_return != nowhere && bytes.find('\n') == nowhere) {
    const source::Span span = span_of(carriage_return, carriage_return + 1);
    diagnostics.report(encoding, span, message(Encoding::carriage_return));
    return std::nullopt;
  }
  Draft draft(bytes, document_begin(bytes));
  if (bytes.ends_with('\r')) draft.put(replacement(bytes.size() - 1, bytes.size(), ""));
  ControlBytes controls(source, diagnostics, draft);
  std::size_t at = 0;
  while (!controls.full()) {
    const auto problem = next_problem(source, at);
    if (problem && problem->fault != EncodingFault::control_byte) {
      report_unreadable(source, diagnostics, *problem);
      return std::nullopt;
    }
    while (carriage_return < (problem ? problem->offset : nowhere) && !controls.full()) {
      carriage_return = lone_return(bytes, controls.add(carriage_return));
    }
    if (problem) at = controls.add(problem->offset);
    if (problem || controls.full()) continue;
    draft.render();
    return draft;
  }
  return std::nullopt;
}

}  // namespace cchc::yaml
