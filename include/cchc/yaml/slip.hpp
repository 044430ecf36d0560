#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "cchc/diagnostics/diagnostic.hpp"
#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/edit.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::yaml {

/// A slip of the hand at one line that may have brought the structure below it into disorder: a colon or a dash that is
/// missing or too many, a wrong indentation, a line that is lost or stands twice.
struct Slip {
  diagnostics::Diagnostic finding;
  source::Edit edit;        ///< what would be typed instead
  bool drops_line = false;  ///< it leaves a line of the document out
};

/// One slip where line `number` (from 1) repeats the one above; else none.
std::vector<Slip> repeated_line(const source::Source& source, std::size_t number);

/// One slip where line `number` is an item that begins with a key: its dash may be too much.
std::vector<Slip> extra_dash(const source::Source& source, std::size_t number);

/// The other slips that line `number` may hold, the likeliest first; none on a line without content.
std::vector<Slip> slips_at(const source::Source& source, std::size_t number);

/// True where line `number` has neither its key above it nor, if it is no item of a list, a neighbour: what it belongs
/// to may be lost.
bool hangs_on_nothing(const source::Source& source, std::size_t number);

/// True where the line above line `number` is the key of what begins there.
bool begins_below_key(const source::Source& source, std::size_t number);

/// What a line held that is lost: a key of the format, or a name that the document chooses itself.
enum class LostLine { key, name };

/// The slips of a line lost above line `number` that opened, by one of `keys`, what stands from there on.
std::vector<Slip> lost_lines_above(const source::Source& source, std::size_t number,
                                   std::span<const std::string_view> keys, LostLine kind);

/// True for a finding which says that lines do not fit together, so that a slip elsewhere may be behind it.
bool is_disorder(const diagnostics::Diagnostic& finding);

/// True for one of these after which lines were left out, or are missing.
bool leaves_lines_out(const diagnostics::Diagnostic& finding);

/// True for one of these that hardly says what is wrong: lines that were left out, two keys of one name.
bool says_little(const diagnostics::Diagnostic& finding);

/// The key with which line `number` begins, behind a dash too; empty where there is none.
std::string_view key_on(const source::Source& source, std::size_t number);

/// As yaml::parse, but reads the document as if `slip` had not happened, and reports that it did. Nothing is read
/// where other faults of YAML are left.
Tree parse_without(const Slip& slip, const source::Source& source, diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::yaml
