// The least that a checker of text files must do: read each file, see that it is UTF-8, find its lines.
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>

namespace {

bool is_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    std::size_t behind = 0;
    if (first >= 0x80U) behind = first >= 0xF0U ? 3 : (first >= 0xE0U ? 2 : 1);
    if (first >= 0x80U && first < 0xC2U) return false;
    if (at + behind >= bytes.size()) return false;
    for (std::size_t next = 1; next <= behind; ++next) {
      if ((static_cast<unsigned char>(bytes[at + next]) & 0xC0U) != 0x80U) return false;
    }
    at += behind + 1;
  }
  return true;
}

std::size_t lines_of(std::string_view bytes) {
  std::size_t lines = 0;
  const char* at = bytes.data();
  const char* const end = at + bytes.size();
  while (at != end) {
    const void* found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
    if (found == nullptr) break;
    ++lines;
    at = static_cast<const char*>(found) + 1;
  }
  return lines;
}

}  // namespace

/// Takes the name of a file that holds the names of the files.
int main(int, char** values) {
  std::ifstream names(values[1]);
  std::size_t lines = 0;
  for (std::string name; std::getline(names, name);) {
    std::FILE* file = std::fopen(name.c_str(), "rb");
    if (file == nullptr) return 1;
    std::fseek(file, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(std::ftell(file)), '\0');
    std::rewind(file);
    if (std::fread(bytes.data(), 1, bytes.size(), file) != bytes.size()) return 1;
    std::fclose(file);
    lines += is_utf8(bytes) ? lines_of(bytes) : 0;
  }
  std::printf("%zu lines\n", lines);
  return 0;
}
