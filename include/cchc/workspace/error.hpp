#pragma once

#include <exception>
#include <string>
#include <utility>

#include "cchc/text/language.hpp"

namespace cchc {

/// What ends a run, with its exit status: wrong use, could not do it, or stopped by the user (128 and SIGINT).
class Error : public std::exception {
 public:
  enum class Status { wrong_use = 2, could_not = 3, interrupted = 130 };

  Error(Status status, std::string vi, std::string en) : status_(status), vi_(std::move(vi)), en_(std::move(en)) {}

  Status status() const { return status_; }
  const std::string& message(text::Language language) const { return language == text::Language::en ? en_ : vi_; }
  const char* what() const noexcept override { return en_.c_str(); }

 private:
  Status status_;
  std::string vi_;
  std::string en_;
};

}  // namespace cchc
