#include "cchc/workspace/standard_streams.hpp"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace cchc::workspace {

namespace {

constexpr std::size_t many = 1U << 13U;
constexpr std::size_t few = 1U << 8U;

}  // namespace

DescriptorBuffer::int_type DescriptorBuffer::underflow() {
  bytes_.resize(size_);
  ssize_t count = 0;
  do count = read(file_, bytes_.data(), bytes_.size());
  while (count < 0 && errno == EINTR);
  if (count <= 0) return traits_type::eof();
  setg(bytes_.data(), bytes_.data(), bytes_.data() + count);
  return traits_type::to_int_type(bytes_.front());
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type letter) {
  if (sync() != 0) return traits_type::eof();
  bytes_.resize(size_);
  setp(bytes_.data(), bytes_.data() + bytes_.size());
  if (!traits_type::eq_int_type(letter, traits_type::eof())) {
    *pptr() = traits_type::to_char_type(letter);
    pbump(1);
  }
  return traits_type::not_eof(letter);
}

std::streamsize DescriptorBuffer::xsputn(const char* bytes, std::streamsize count) {
  const auto size = static_cast<std::size_t>(count);
  if (count > epptr() - pptr()) {
    if (sync() != 0) return 0;
    if (size > size_) return write_all(bytes, size) ? count : 0;
    overflow(traits_type::eof());
  }
  std::memcpy(pptr(), bytes, size);
  pbump(static_cast<int>(count));
  return count;
}

int DescriptorBuffer::sync() {
  const bool written = write_all(pbase(), static_cast<std::size_t>(pptr() - pbase()));
  setp(pbase(), epptr());
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
    : in_bytes(STDIN_FILENO, many),
      out_bytes(STDOUT_FILENO, many),
      err_bytes(STDERR_FILENO, few),
      in(&in_bytes),
      out(&out_bytes),
      err(&err_bytes) {
  in.tie(&out);
  err.tie(&out);
  err.setf(std::ios_base::unitbuf);
}

}  // namespace cchc::workspace
