#include "cchc/phrases/result.hpp"
#include "phrases/pattern.hpp"

namespace cchc::phrases {

namespace {

struct StatusForm {
  Pattern pattern;
  Status status;
};

constexpr StatusForm forms[] = {
    {"not_-_started|not_started", Status::not_started},
    {"chưa thực_hiện|triển_khai|bắt_đầu|làm|tiến_hành|đến_hạn", Status::not_started},
    {"doing|in_progress", Status::doing},
    {"đang thực_hiện|triển_khai|làm|tiến_hành|xây_dựng", Status::doing},
    {"drafted", Status::drafted},
    {"đã|đang? dự_thảo|soạn_thảo", Status::drafted},
    {"submitted", Status::submitted},
    {"đã|đang trình ký|duyệt?", Status::submitted},
    {"chờ ký|duyệt|phê_duyệt|ban_hành", Status::submitted},
    {"done", Status::done},
    {"đã? hoàn_thành đúng_hạn|trước_hạn|quá_hạn?", Status::done},
    {"đã thực_hiện|triển_khai xong?", Status::done},
    {"đã? thực_hiện? xong", Status::done},
    {"đã ban_hành|ký_ban_hành", Status::done},
    {"stopped", Status::stopped},
    {"đã|tạm? dừng|ngừng thực_hiện?", Status::stopped},
    {"đã? hủy|hủy_bỏ", Status::stopped},
    {"không thực_hiện nữa?", Status::stopped},
};

/// Said of what is under way and of what has not begun.
constexpr Pattern open_form{"chưa hoàn_thành|xong|thực_hiện_xong"};

}  // namespace

Reading<Status> read_status(std::string_view phrase) {
  const Phrase words(phrase, Numbers::whole);
  Tokens tokens = words.tokens();
  if (!tokens.empty() && tokens.back().symbol(".")) tokens = tokens.first(tokens.size() - 1);
  if (tokens.empty()) return Refusal::empty;
  if (match_whole(open_form, tokens, {})) return ReadingError{Refusal::ambiguous, {"doing", "not-started"}};
  for (const StatusForm& form : forms) {
    if (match_whole(form.pattern, tokens, {})) return form.status;
  }
  return Refusal::not_understood;
}

std::string_view symbol(Status status) {
  constexpr std::string_view symbols[] = {"not-started", "doing", "drafted", "submitted", "done", "stopped"};
  return symbols[static_cast<std::size_t>(status)];
}

}  // namespace cchc::phrases
