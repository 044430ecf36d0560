#include "cchc/diagnostics/baseline.hpp"

#include <algorithm>

namespace cchc::diagnostics {

namespace {

/// Names the files of findings, which come sorted: asks once for each.
class FileNames {
 public:
  explicit FileNames(const FileNaming& naming) : naming_(naming) {}

  Known known(const Finding& one) {
    if (one.file != file_ || name_.empty()) {
      file_ = one.file;
      name_ = naming_(one.file);
    }
    return {name_, std::string(one.name), one.place, one.value};
  }

 private:
  const FileNaming& naming_;
  std::string file_;
  std::string name_;
};

}  // namespace

Baseline baseline_of(const std::vector<Finding>& findings, const std::vector<std::string_view>& spared,
                     const FileNaming& naming) {
  Baseline baseline;
  FileNames names(naming);
  for (const Finding& one : findings) {
    if (std::find(spared.begin(), spared.end(), one.name) == spared.end()) ++baseline[names.known(one)];
  }
  return baseline;
}

std::size_t silence(std::vector<Finding>& findings, Baseline baseline, const FileNaming& naming) {
  FileNames names(naming);
  return std::erase_if(findings, [&](const Finding& one) {
    const auto known = baseline.find(names.known(one));
    if (known == baseline.end() || known->second == 0) return false;
    --known->second;
    return true;
  });
}

Baseline merged(Baseline old, const Baseline& found) {
  for (const auto& [known, count] : found) {
    std::size_t& kept = old[known];
    kept = std::max(kept, count);
  }
  return old;
}

std::size_t surplus(const Baseline& more, const Baseline& less, const std::function<bool(const Known&)>& judged) {
  std::size_t sum = 0;
  for (const auto& [known, count] : more) {
    const auto other = less.find(known);
    const std::size_t there = other == less.end() ? 0 : other->second;
    if (count > there && judged(known)) sum += count - there;
  }
  return sum;
}

}  // namespace cchc::diagnostics
