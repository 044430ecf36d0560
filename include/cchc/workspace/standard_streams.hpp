#pragma once

#include <cstddef>
#include <istream>
#include <ostream>
#include <streambuf>
#include <vector>

namespace cchc::workspace {

/// Bytes read from or written to a file that is open already, which it does not close.
class DescriptorBuffer : public std::streambuf {
 public:
  /// Takes memory for `size` bytes once it needs any; what is longer is written past it.
  DescriptorBuffer(int file, std::size_t size) : file_(file), size_(size) {}

 protected:
  int_type underflow() override;
  int_type overflow(int_type letter) override;
  std::streamsize xsputn(const char* bytes, std::streamsize count) override;
  int sync() override;

 private:
  bool write_all(const char* bytes, std::size_t count) const;

  int file_;
  std::size_t size_;
  std::vector<char> bytes_;
};

/// Standard input, output and error of this process. `out` is written when it is full, flushed, or before anything else
/// is read or written; `err` at once. The streams of <iostream> would be made in every run, eight of them, and locked.
struct StandardStreams {
  StandardStreams();

  DescriptorBuffer in_bytes;
  DescriptorBuffer out_bytes;
  DescriptorBuffer err_bytes;
  std::istream in;
  std::ostream out;
  std::ostream err;
};

}  // namespace cchc::workspace
