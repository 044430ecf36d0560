#include "cchc/diagnostics/fingerprint.hpp"

#include <cstdint>
#include <unordered_map>

#include <fmt/format.h>

namespace cchc::diagnostics {

namespace {

/// FNV-1a, 64 bits.
std::uint64_t hash(std::string_view text, std::uint64_t start) {
  constexpr std::uint64_t prime = 0x100000001B3;
  for (const char one : text) start = (start ^ static_cast<unsigned char>(one)) * prime;
  return start;
}

}  // namespace

std::string digest(std::string_view text) {
  constexpr std::uint64_t offset_basis = 0xCBF29CE484222325;
  constexpr std::uint64_t other_basis = 0x9E3779B97F4A7C15;
  return fmt::format("{:016x}{:016x}", hash(text, offset_basis), hash(text, other_basis));
}

std::vector<Fingerprint> fingerprints(const std::vector<Finding>& findings, const FileNaming& naming) {
  std::vector<Fingerprint> all;
  all.reserve(findings.size());
  std::unordered_map<std::string, std::size_t> seen;
  for (const Finding& one : findings) {
    std::string name = digest(fmt::format("{}\n{}\n{}\n{}", naming(one.file), one.name, one.place, one.value));
    const std::size_t occurrence = ++seen[name];
    all.push_back({std::move(name), occurrence});
  }
  return all;
}

}  // namespace cchc::diagnostics
