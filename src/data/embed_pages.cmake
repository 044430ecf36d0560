# cmake -DPAGES=<folder> -DHEADER=<name>.hpp -DNAMESPACE=<namespace> -P embed_pages.cmake
# Turns the Markdown pages of a folder into a header: the struct `Page` and the constexpr array `pages`, by name.
cmake_minimum_required(VERSION 3.25)

file(GLOB names RELATIVE "${PAGES}" "${PAGES}/*.md")
list(SORT names)
list(LENGTH names count)
set(pages "")
foreach(name IN LISTS names)
  file(READ "${PAGES}/${name}" text)
  string(FIND "${text}" ")page\"" end)
  if(NOT end EQUAL -1)
    message(FATAL_ERROR "${PAGES}/${name}: error: a page cannot hold `)page\"`, which ends it in the program")
  endif()
  cmake_path(GET name STEM LAST_ONLY stem)
  string(APPEND pages "    {\"${stem}\", R\"page(${text})page\"},\n")
endforeach()
file(WRITE "${HEADER}" "// Made by src/data/embed_pages.cmake.
#pragma once

#include <array>
#include <string_view>

namespace ${NAMESPACE} {

struct Page {
  std::string_view name;
  std::string_view text;
};

inline constexpr std::array<Page, ${count}> pages = {{
${pages}}};

}  // namespace ${NAMESPACE}
")
