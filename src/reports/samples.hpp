#pragma once

#include <string_view>

namespace cchc::reports {

/// A small document of each kind, in the order of `document_tables`.
inline constexpr std::string_view samples[] = {
    R"(format: cchc-plan/1
state: signed
title: Kế hoạch cải cách hành chính năm 2026
number: 05/KH-UBND
issued: 08/01/2026
years: 2026
place:
  name: phường Mẫu
  level: ward
  parent: tỉnh Mẫu
units:
  vp: Văn phòng HĐND và UBND
  hcc:
    name: Trung tâm Phục vụ hành chính công
    aliases: [Bộ phận Một cửa]
reporting:
  closes_before_day: 10
  periods: [Q1, H1, Q3, year]
  steps:
    - from: hcc
      to: UBND phường
      via: vp
      due: chậm nhất ngày 12 của tháng cuối kỳ
areas:
  - id: thu-tuc
    title: Cải cách thủ tục hành chính
    lead: hcc
    indicators:
      - id: thanh-toan
        title: Giao dịch thanh toán trực tuyến
        target: tối thiểu 60%
    tasks:
      - id: "2.1"
        title: Công khai thủ tục hành chính
        output: Danh mục
        lead: hcc
        partners: [vp]
        due: Quý II
)",
    R"(format: cchc-results/1
plan: ../ke-hoach.yaml
period: Quý I/2026
reported: 12/3/2026
by: vp
results:
  thanh-toan: 412/655
  "2.1":
    status: doing
dossiers:
  Đất đai: {carried_over: 10, received: 100, early: 20, on_time: 70, late: 2, pending: 18}
narrative:
  done: |
    Đã niêm yết danh mục thủ tục tại bộ phận một cửa.
)",
    R"(format: cchc-settings/1
language: vi
rules:
  no-slack: off
  stale-year: error
paths:
  "nhap/**":
    draft-blank: off
exclude: ["luu-tru/**"]
days_off:
  - date: 02/5/2025
    why: hoán đổi
words:
  units: [Ban Quản lý chợ]
  abbreviations:
    CCHC: cải cách hành chính
)",
};

}  // namespace cchc::reports
