#pragma once

#include <optional>
#include <vector>

#include "cchc/model/texts.hpp"
#include "cchc/text/legacy.hpp"

namespace cchc::rules {

/// Which texts of a document are typed in an old encoding. A text of one such word counts where others of the document
/// are surely typed so.
class LegacyTexts {
 public:
  explicit LegacyTexts(const model::Texts& texts);

  std::optional<text::Legacy> encoding_of(const model::Scalar& words) const;

 private:
  std::vector<text::Legacy> sure_;
};

}  // namespace cchc::rules
