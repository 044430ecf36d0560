#include "cchc/workspace/standard_streams.hpp"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace cchc::workspace {

DescriptorBuffer::DescriptorBuffer(int file) : file_(file) { setp(bytes_.data(), bytes_.data() + bytes_.size()); }

DescriptorBuffer::int_type DescriptorBuffer::underflow() {
  ssize_t count = 0;
  do count = read(file_, bytes_.data(), bytes_.size());
  while (count < 0 && errno == EINTR);
  if (count <= 0) return traits_type::eof();
  setg(bytes_.data(), bytes_.data(), bytes_.data() + count);
  return traits_type::to_int_type(bytes_.front());
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type letter) {
  if (sync() != 0) return traits_type::eof();
  if (!traits_type::eq_int_type(letter, traits_type::eof())) {
    *pptr() = traits_type::to_char_type(letter);
    pbump(1);
  }
  return traits_type::not_eof(letter);
}

std::streamsize DescriptorBuffer::xsputn(const char* bytes, std::streamsize count) {
  if (count > epptr() - pptr() && sync() != 0) return 0;
  if (count > epptr() - pptr()) return write_all(bytes, static_cast<std::size_t>(count)) ? count : 0;
  std::memcpy(pptr(), bytes, static_cast<std::size_t>(count));
  pbump(static_cast<int>(count));
  return count;
}

int DescriptorBuffer::sync() {
  const bool written = write_all(pbase(), static_cast<std::size_t>(pptr() - pbase()));
  setp(bytes_.data(), bytes_.data() + bytes_.size());
  return written ? 0 : -1;
}

bool DescriptorBuffer::write_all(const char* bytes, std::size_t count) const {
  while (count > 0) {
    const ssize_t written = write(file_, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes += written;
    count -= static_cast<std::size_t>(written);
  }
  return true;
}

StandardStreams::StandardStreams()
    : in_bytes(STDIN_FILENO),
      out_bytes(STDOUT_FILENO),
      err_bytes(STDERR_FILENO),
      in(&in_bytes),
      out(&out_bytes),
      err(&err_bytes) {
  in.tie(&out);
  err.tie(&out);
  err.setf(std::ios_base::unitbuf);
}

}  // namespace cchc::workspace
