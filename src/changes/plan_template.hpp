#pragma once

#include <string_view>

namespace cchc::changes {

/// A new plan; `{placeholders}` are filled in.
inline constexpr std::string_view plan_template = R"(format: cchc-plan/1
state: draft # ký rồi thì ghi signed
title: Kế hoạch cải cách hành chính năm {year}
number: /KH-UBND # điền số khi ban hành
issued: …/…/{year} # điền ngày, tháng khi ban hành
years: {year}
place:
  name: {place}{place_note}
  level: {level}

basis: # văn bản nào nhắc trong kế hoạch cũng ghi ở đây; thêm kế hoạch của cấp trên
  - number: 76/NQ-CP
    issued: 15/7/2021
    issuer: Chính phủ
    subject: Chương trình tổng thể cải cách hành chính
    years: 2021-2030

units: # tên ngắn: tên đầy đủ; sửa theo bộ máy của địa phương
  vp: Văn phòng HĐND và UBND
  vhxh: Phòng Văn hóa - Xã hội
  kt: {economy}
  hcc: Trung tâm Phục vụ hành chính công

reporting:
  {closing}
  periods: [Q1, H1, Q3, year]
  steps: # ai gửi cho ai, hạn nào; sửa theo văn bản của tỉnh
    - from: [vhxh, kt, hcc]
      to: {committee}
      via: vp
      due: 2 ngày làm việc kể từ ngày chốt số liệu
    - from: vp
      to: Sở Nội vụ
      due: 5 ngày làm việc kể từ ngày chốt số liệu

defaults:
  approver: {committee}

areas: # các lĩnh vực thường có; chỉ tiêu và nhiệm vụ bên dưới chỉ là ví dụ, sửa theo kế hoạch
  - id: dieu-hanh
    title: Công tác chỉ đạo, điều hành
    lead: vp
    indicators:
      - id: dung-tien-do
        title: Nhiệm vụ của kế hoạch hoàn thành đúng hạn
        target: 100%
    tasks:
      - id: "1.1"
        title: Phổ biến kế hoạch đến từng đơn vị
        lead: vp
        due: Quý I
      - id: "1.2"
        title: Tự kiểm tra cải cách hành chính
        output: Báo cáo
        lead: vp
        partners: [vhxh]
        due: Quý III
  - id: the-che
    title: Cải cách thể chế
    lead: vp
    indicators:
      - id: ra-soat-van-ban
        title: Văn bản quy phạm pháp luật được rà soát
        target: 100%
    tasks:
      - id: "2.1"
        title: Rà soát văn bản quy phạm pháp luật
        lead: vp
        due: Quý IV
  - id: thu-tuc
    title: Cải cách thủ tục hành chính
    lead: hcc
    indicators:
      - id: dung-han
        title: Hồ sơ giải quyết đúng hạn
        target: từ 98% trở lên
    tasks:
      - id: "3.1"
        title: Công khai thủ tục hành chính
        lead: hcc
        due: Thường xuyên
  - id: bo-may
    title: Cải cách tổ chức bộ máy
    lead: vhxh
    indicators:
      - id: hai-long-co-quan
        title: Mức độ hài lòng của người dân
        target: tối thiểu 90%
    tasks:
      - id: "4.1"
        title: Rà soát chức năng, nhiệm vụ của các đơn vị
        lead: vhxh
        due: Quý II
  - id: cong-vu
    title: Cải cách chế độ công vụ
    lead: vhxh
    indicators:
      - id: boi-duong
        title: Cán bộ, công chức được bồi dưỡng
        target: từ 80% trở lên
    tasks:
      - id: "5.1"
        title: Cử cán bộ, công chức đi bồi dưỡng
        lead: vhxh
        due: Quý IV
  - id: tai-chinh
    title: Cải cách tài chính công
    lead: kt
    indicators:
      - id: cong-khai-ngan-sach
        title: Ngân sách được công khai đúng quy định
        target: 100%
    tasks:
      - id: "6.1"
        title: Công khai dự toán và quyết toán
        lead: kt
        due: 6 tháng đầu năm
  - id: chinh-quyen-so
    title: Chính quyền điện tử, chính quyền số
    lead: vhxh
    indicators:
      - id: truc-tuyen
        title: Hồ sơ nộp trực tuyến
        target: tối thiểu 70%
    tasks:
      - id: "7.1"
        title: Hướng dẫn người dân nộp hồ sơ trực tuyến
        lead: hcc
        partners: [vhxh]
        due: Thường xuyên

recipients:
  - Sở Nội vụ
  - "Lưu: VT"
)";

}  // namespace cchc::changes
