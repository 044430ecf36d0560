#include "reports/verdict_words.hpp"

namespace cchc::reports {

using phrases::Status;
using schedule::IndicatorVerdict;
using schedule::TaskVerdict;
using text::Bilingual;

Bilingual words_of(IndicatorVerdict verdict) {
  switch (verdict) {
    case IndicatorVerdict::met: return {"đạt", "met"};
    case IndicatorVerdict::not_met: return {"chưa đạt", "not met"};
    case IndicatorVerdict::full: return {"đạt mức cao", "fully met"};
    case IndicatorVerdict::no_data: return {"chưa có số liệu", "no data"};
    case IndicatorVerdict::nothing_arose: return {"không phát sinh", "nothing arose"};
    case IndicatorVerdict::unmeasurable: break;
  }
  return {"không đo được", "cannot be measured"};
}

Bilingual words_of(TaskVerdict verdict) {
  switch (verdict) {
    case TaskVerdict::done: return {"hoàn thành", "done"};
    case TaskVerdict::done_late: return {"hoàn thành chậm", "done late"};
    case TaskVerdict::doing: return {"đang thực hiện", "doing"};
    case TaskVerdict::overdue: return {"quá hạn", "overdue"};
    case TaskVerdict::waiting: return {"chờ văn bản", "waiting"};
    case TaskVerdict::ongoing: return {"thường xuyên", "ongoing"};
    case TaskVerdict::not_due: return {"chưa đến hạn", "not due yet"};
    case TaskVerdict::stopped: break;
  }
  return {"dừng", "stopped"};
}

Bilingual words_of(Status status) {
  switch (status) {
    case Status::not_started: return {"chưa thực hiện", "not started"};
    case Status::doing: return {"đang thực hiện", "doing"};
    case Status::drafted: return {"đã dự thảo", "drafted"};
    case Status::submitted: return {"đã trình", "submitted"};
    case Status::done: return {"hoàn thành", "done"};
    case Status::stopped: break;
  }
  return {"dừng", "stopped"};
}

}  // namespace cchc::reports
