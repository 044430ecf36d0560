#include <algorithm>

#include <fmt/format.h>

#include "cchc/calendar/date.hpp"
#include "cchc/text/utf8.hpp"
#include "formats/print_document.hpp"

namespace cchc::formats {

namespace {

using document::Event;

constexpr std::size_t line_octets = 75;

/// RFC 5545 section 3.3.11; other control characters are dropped.
std::string escaped(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const text::CodePoint point = text::decode(text);
    text.remove_prefix(point.bytes);
    if (point.value == U'\n') {
      out += "\\n";
    } else if (point.value == U'\\' || point.value == U';' || point.value == U',') {
      out += '\\';
      text::append(out, point.value);
    } else if (point.value == U'\t' || (point.value >= 0x20 && (point.value < 0x7F || point.value >= 0xA0))) {
      text::append(out, point.value);
    }
  }
  return out;
}

/// `line` in lines of at most 75 octets, each after the first with a space in front; no character is split (RFC 5545
/// section 3.1).
std::string folded(std::string_view line) {
  std::string out;
  std::size_t taken = 0;
  while (!line.empty()) {
    const std::size_t bytes = text::decode(line).bytes;
    if (taken + bytes > line_octets) {
      out += "\r\n ";
      taken = 1;
    }
    out += line.substr(0, bytes);
    taken += bytes;
    line.remove_prefix(bytes);
  }
  return out + "\r\n";
}

std::string property(std::string_view name, std::string_view text) {
  return folded(fmt::format("{}:{}", name, escaped(text)));
}

std::string basic(calendar::Date day) { return fmt::format("{:04}{:02}{:02}", day.year(), day.month(), day.day()); }

/// The day begins at midnight, so eight in the morning `days` before is sixteen hours after midnight less.
std::string trigger(unsigned days) {
  if (days == 0) return "PT8H";
  return days == 1 ? "-PT16H" : fmt::format("-P{}DT16H", days - 1);
}

std::string print_event(const Event& event, calendar::Date day, std::string_view stamp) {
  std::string out = folded("BEGIN:VEVENT") + property("UID", event.uid) + folded(fmt::format("DTSTAMP:{}", stamp)) +
                    folded("DTSTART;VALUE=DATE:" + basic(day)) + folded("DTEND;VALUE=DATE:" + basic(day + 1)) +
                    property("SUMMARY", event.summary);
  if (!event.description.empty()) out += property("DESCRIPTION", event.description);
  out += folded("TRANSP:TRANSPARENT");
  for (const unsigned days : event.reminders) {
    out += folded("BEGIN:VALARM") + folded("ACTION:DISPLAY") + folded("TRIGGER:" + trigger(days)) +
           property("DESCRIPTION", event.summary) + folded("END:VALARM");
  }
  return out + folded("END:VEVENT");
}

}  // namespace

/// RFC 5545, lines with CRLF.
std::string print_document_ics(const document::Document& document, const PrintOptions&) {
  const document::Calendar& calendar = document.calendar;
  const std::string stamp = basic(calendar::parse_iso(calendar.made).value_or(calendar::Date())) + "T000000Z";
  std::string out = folded("BEGIN:VCALENDAR") + folded("VERSION:2.0") + folded("PRODID:-//cchc//cchc//VI") +
                    folded("CALSCALE:GREGORIAN") + folded("METHOD:PUBLISH") + property("X-WR-CALNAME", calendar.name);
  for (const Event& event : calendar.events) {
    if (const auto day = calendar::parse_iso(event.day)) out += print_event(event, *day, stamp);
  }
  return out + folded("END:VCALENDAR");
}

}  // namespace cchc::formats
