# cmake -DTABLE=<table>.yaml -DHEADER=<table>.hpp -DNAMESPACE=<namespace> -P embed.cmake
# Turns a shipped table into a header: the struct `Row` and the constexpr array `rows`, in <namespace>::<table>.
#
# A table is YAML of one shape, so that building needs no reader of YAML:
#   columns:             # name and type, two spaces in front; the last is `source: text`
#     off: date          # 2025-05-02
#     days: number       # 5
#     kind: solar|lunar  # one of these words
#     note: text?        # text or date with a question mark may be empty
#     source: text
#   rows:                # every row gives every column, in this order, each on its own line
#     - off: 2025-05-02
#       days: 5
# A value is plain or in double quotes (no \ and no " inside). What YAML would read otherwise when plain (`: `, ` #`, a
# sign in front) is refused. Comments stand on lines of their own.
cmake_minimum_required(VERSION 3.25)

function(fail line message)
  message(NOTICE "${TABLE}:${line}: error: ${message}")
  message(FATAL_ERROR "a shipped table cannot be read")
endfunction()

# Sets `value` to what the YAML scalar `text` says.
function(read_scalar text)
  if(text MATCHES "^\"([^\"\\]*)\"$")
    set(value "${CMAKE_MATCH_1}" PARENT_SCOPE)
  elseif(text MATCHES "^[][?:,{}#&*!|>'\"%@`~-]" OR text MATCHES ": | #|[: ]$")
    fail(${number} "put this value in double quotes, without \" and \\ inside: ${text}")
  else()
    set(value "${text}" PARENT_SCOPE)
  endif()
endfunction()

function(check_type type)
  if(NOT type MATCHES "^(text[?]?|date[?]?|number|[a-z-]+([|][a-z-]+)+)$")
    fail(${number} "a type is text, text?, date, date?, number, or words like solar|lunar, not: ${type}")
  endif()
endfunction()

function(check_value column type value)
  string(FIND "|${type}|" "|${value}|" word)
  if(value STREQUAL "")
    if(NOT type MATCHES "[?]$")
      fail(${number} "`${column}` is empty")
    endif()
  elseif(type MATCHES "^date" AND NOT value MATCHES "^[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]$")
    fail(${number} "`${column}` is a date like 2025-05-02, not: ${value}")
  elseif(type STREQUAL "number" AND NOT value MATCHES "^(0|[1-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)$")
    fail(${number} "`${column}` is a whole number under a million, not: ${value}")
  elseif(type MATCHES "[|]" AND (word LESS 0 OR value MATCHES "[|]"))
    fail(${number} "`${column}` is one of ${type}, not: ${value}")
  endif()
endfunction()

# Appends the C++ of a value to `cells`.
function(add_cell type value)
  if(NOT type STREQUAL "number")
    string(REPLACE "\\" "\\\\" value "${value}")
    string(REPLACE "\"" "\\\"" value "${value}")
    set(value "\"${value}\"")
  endif()
  if(NOT cells STREQUAL "")
    string(PREPEND value ", ")
  endif()
  set(cells "${cells}${value}" PARENT_SCOPE)
endfunction()

function(check_complete)
  if(NOT expected STREQUAL "")
    list(GET expected 0 column)
    fail(${row_line} "the row that begins here lacks `${column}`")
  endif()
endfunction()

file(READ "${TABLE}" rest)
if(rest STREQUAL "" OR NOT rest MATCHES "\n$")
  string(APPEND rest "\n")
endif()
set(number 0)
set(part "head")
set(columns "")
set(expected "")
set(members "")
set(cells "")
set(rows "")
set(row_count 0)

while(NOT rest STREQUAL "")
  string(FIND "${rest}" "\n" end)
  string(SUBSTRING "${rest}" 0 ${end} line)
  math(EXPR end "${end} + 1")
  string(SUBSTRING "${rest}" ${end} -1 rest)
  math(EXPR number "${number} + 1")
  if(line MATCHES "^ *(#.*)?$")
    continue()
  endif()

  if(part STREQUAL "head" AND line STREQUAL "columns:")
    set(part "columns")
  elseif(part STREQUAL "columns" AND line MATCHES "^  ([a-z_]+): ([^ ]+)$")
    set(column "${CMAKE_MATCH_1}")
    set(type "${CMAKE_MATCH_2}")
    check_type("${type}")
    if(column IN_LIST columns)
      fail(${number} "`${column}` is declared twice")
    endif()
    list(APPEND columns ${column})
    set(type_of_${column} "${type}")
    if(type STREQUAL "number")
      string(APPEND members "  int ${column};\n")
    else()
      string(APPEND members "  std::string_view ${column};\n")
    endif()
  elseif(part STREQUAL "columns" AND line STREQUAL "rows:")
    if(NOT columns MATCHES "(^|;)source$" OR NOT type_of_source STREQUAL "text")
      fail(${number} "the last column is `source: text`: every row says where it is from")
    endif()
    set(part "rows")
  elseif(part STREQUAL "rows" AND line MATCHES "^  (- |  )([a-z_]+):( +(.*))?$")
    set(mark "${CMAKE_MATCH_1}")
    set(column "${CMAKE_MATCH_2}")
    set(text "${CMAKE_MATCH_4}")
    if(mark STREQUAL "- ")
      check_complete()
      if(row_count GREATER 0)
        string(APPEND rows "    {${cells}},\n")
      endif()
      math(EXPR row_count "${row_count} + 1")
      set(row_line ${number})
      set(expected ${columns})
      set(cells "")
    endif()
    if(expected STREQUAL "")
      fail(${number} "`${column}` is not in a row, or its row is complete")
    endif()
    list(POP_FRONT expected wanted)
    if(NOT column STREQUAL wanted)
      fail(${number} "expected `${wanted}`, found `${column}`")
    endif()
    read_scalar("${text}")
    check_value(${column} "${type_of_${column}}" "${value}")
    add_cell("${type_of_${column}}" "${value}")
  else()
    fail(${number} "not a line of a table (src/data/embed.cmake says what is): ${line}")
  endif()
endwhile()

if(row_count EQUAL 0)
  fail(${number} "the table has no rows")
endif()
check_complete()
string(APPEND rows "    {${cells}},\n")

cmake_path(GET TABLE STEM table)
cmake_path(GET TABLE FILENAME file)
file(WRITE "${HEADER}" "// Made from src/data/${file} by src/data/embed.cmake.
#pragma once

#include <array>
#include <string_view>

namespace ${NAMESPACE}::${table} {

struct Row {
${members}};

inline constexpr std::array<Row, ${row_count}> rows = {{
${rows}}};

}  // namespace ${NAMESPACE}::${table}
")
