#!/usr/bin/env python3
"""Write the benchmark's corpora: made-up plans of made-up communes, the same bytes on every machine.

usage: corpus.py FOLDER [PLANS] [BIG_MEGABYTES]
  FOLDER/clean    PLANS plans of about 25 KB, every tenth with results
  FOLDER/faulty   the same, one file in ten faulty or written in an unusual way
  FOLDER/sample   the first tenth of both, for slow peers
  FOLDER/big      one plan of BIG_MEGABYTES
"""
import os
import random
import sys
from datetime import date, timedelta

from faults import FAULTS

NAMES_1 = "An Bình Cẩm Châu Đông Hòa Hưng Khánh Lộc Mỹ Ninh Phú Quảng Sơn Tân Thạnh Thanh Trung Vĩnh Xuân Yên".split()
NAMES_2 = "Bàng Cát Điền Đức Giang Hải Hội Khê Lâm Lạc Long Minh Nghĩa Phong Phước Sa Thắng Thịnh Thủy Trạch Tường Vân".split()
VERBS = ["Rà soát", "Công khai", "Cập nhật", "Tổ chức đối thoại về", "Tuyên truyền", "Kiểm tra", "Khảo sát", "Đánh giá",
         "Hướng dẫn người dân về", "Chuẩn hóa", "Niêm yết", "Theo dõi", "Tập huấn về", "Đơn giản hóa", "Số hóa", "Bố trí nguồn lực cho"]
OBJECTS = ["thủ tục hành chính lĩnh vực đất đai", "quy trình nội bộ giải quyết hồ sơ", "kết quả giải quyết hồ sơ hộ tịch",
           "dịch vụ công trực tuyến", "chữ ký số trong giải quyết công việc", "văn bản quy phạm pháp luật", "quy chế làm việc",
           "vị trí việc làm của cán bộ, công chức", "kỷ luật, kỷ cương hành chính", "tài sản công và ngân sách",
           "phản ánh, kiến nghị của người dân", "hồ sơ còn hiệu lực", "thanh toán không dùng tiền mặt",
           "dữ liệu dân cư dùng chung", "chất lượng phục vụ tại bộ phận một cửa", "thủ tục liên thông về khai sinh",
           "trang thông tin điện tử", "báo cáo điện tử định kỳ", "kho dữ liệu của tổ chức, cá nhân", "văn thư, lưu trữ điện tử"]
MANNERS = ["", " theo danh mục đã công bố", " trên địa bàn", " cho tổ công nghệ số cộng đồng", " tại các thôn, tổ dân phố",
           " và đề xuất cách làm mới", " gắn với trách nhiệm người đứng đầu", " bằng hình thức trực tuyến",
           " đối với hộ kinh doanh", " cho người cao tuổi", " trong giờ hành chính và ngày thứ bảy"]
OUTPUTS = ["Kế hoạch", "Báo cáo", "Quyết định", "Danh mục", "Lớp bồi dưỡng", "Tin, bài", "Biên bản", "Quy trình", "Hồ sơ"]
AREAS = [("dieu-hanh", "Công tác chỉ đạo, điều hành"), ("the-che", "Cải cách thể chế"), ("thu-tuc", "Cải cách thủ tục hành chính"),
         ("bo-may", "Cải cách tổ chức bộ máy"), ("cong-vu", "Cải cách chế độ công vụ"), ("tai-chinh", "Cải cách tài chính công"),
         ("so", "Chính quyền điện tử, chính quyền số")]
UNITS = [("vp", "Văn phòng HĐND và UBND"), ("vhxh", "Phòng Văn hóa - Xã hội"), ("kt", "Phòng Kinh tế"),
         ("hcc", "Trung tâm Phục vụ hành chính công"), ("ca", "Công an")]
THINGS = ["hồ sơ trực tuyến", "giao dịch thanh toán trực tuyến", "văn bản ký số", "hồ sơ đúng hạn", "kết quả được số hóa",
          "phản ánh được trả lời", "thủ tục đủ điều kiện", "cán bộ, công chức được bồi dưỡng", "đơn vị tự chấm điểm"]
TARGETS = ["tối thiểu {n}%", "từ {n}% trở lên", "≥ {n}%", "trên {n}%", "100%", "đạt {n}% trở lên", "ít nhất {n}%"]
DUES = ["Quý II", "Quý III/2026", "Thường xuyên", "Năm 2026", "30/10/2026", "Theo hướng dẫn của Sở Nội vụ", "Hàng quý",
        "trước ngày 20/11/2026", "Tháng 9/2026", "15/5/2026", "Quý IV", "6 tháng đầu năm 2026", "Hàng tháng"]
SENTENCES = ["Các đơn vị được giao chủ trì chủ động phối hợp, bảo đảm đúng tiến độ và chất lượng.",
             "Kinh phí được bố trí trong dự toán đầu năm của từng đơn vị.",
             "Việc chậm trễ phải được nêu rõ nguyên nhân trong báo cáo định kỳ.",
             "Cán bộ, công chức tiếp dân giữ thái độ đúng mực và giải thích đến nơi đến chốn.",
             "Bộ phận một cửa mở thêm buổi sáng thứ bảy khi lượng hồ sơ tăng.",
             "Tổ công nghệ số cộng đồng đến từng nhà giúp người dân nộp hồ sơ qua mạng."]


class Plan:
    """One plan's text; `rows` tasks make its size."""

    def __init__(self, random_numbers, number, rows):
        self.random = random_numbers
        self.number = number
        self.rows = rows
        self.used = set()
        self.leads = [unit for unit, _ in UNITS]
        kind = self.random.choice([("xã", "commune"), ("phường", "ward")])
        self.kind, self.level = kind
        self.name = f"{self.random.choice(NAMES_1)} {self.random.choice(NAMES_2)}"
        self.indicator_ids = []
        self.task_ids = []

    def text(self):
        return "".join([self.head(), self.areas(), self.tail()])

    def head(self):
        closing = 10
        issued = date(2026, 1, 5) + timedelta(self.random.randrange(5))
        units = "".join(f"  {unit}:\n    name: {name}\n" + (f"    supports: [{area}]\n" if area else "")
                        for (unit, name), area in zip(UNITS, ["thu-tuc", "cong-vu", "so", "dieu-hanh", ""]))
        return (
            f"# Kế hoạch giả định số {self.number}, dùng để đo tốc độ\nformat: cchc-plan/1\nstate: signed\n"
            f"title: Kế hoạch cải cách hành chính {self.kind} {self.name} năm 2026\n"
            f"number: {self.random.randrange(10, 300)}/KH-UBND\nissued: {issued:%d/%m/%Y}\nyears: 2026\nplace:\n"
            f"  name: {self.kind} {self.name}\n  code: \"{self.number:05d}\"\n  level: {self.level}\n  parent: tỉnh Mẫu\n\n"
            "basis:\n  - number: 76/NQ-CP\n    issued: 15/7/2021\n    issuer: Chính phủ\n"
            "    subject: Chương trình tổng thể cải cách hành chính (CCHC)\n    years: 2021-2030\n"
            f"  - {self.random.randrange(300, 900)}/QĐ-UBND ngày {self.random.randrange(10, 28)}/12/2025 của UBND tỉnh Mẫu\n"
            f"units:\n{units}"
            f"reporting:\n  closes_before_day: {closing}\n  periods: [Q1, H1, Q3, year]\n  steps:\n"
            "    - from: [vhxh, kt, hcc]\n      to: UBND " + self.kind + "\n      via: vp\n"
            "      due: chậm nhất ngày 11 của tháng cuối kỳ\n"
            "    - from: vp\n      to: UBND tỉnh\n      via: Sở Nội vụ\n      due: trước ngày 17 của tháng cuối kỳ\n"
            f"defaults:\n  approver: UBND {self.kind}\n")

    def title(self):
        while True:
            words = self.random.choice(VERBS) + " " + self.random.choice(OBJECTS) + self.random.choice(MANNERS)
            if len(self.used) > 3000:
                words += f" tại thôn {self.random.randrange(1, 999_999)}"
            if words not in self.used:
                self.used.add(words)
                return words

    def areas(self):
        out = ["areas:\n"]
        each = max(1, self.rows // len(AREAS))
        for at, (area, title) in enumerate(AREAS, 1):
            out.append(f"  - id: {area}\n    title: {title}\n    lead: {self.random.choice(self.leads)}\n    indicators:\n")
            out.extend(self.indicator(area, row) for row in range(1, max(2, each // 4)))
            out.append("    tasks:\n")
            out.extend(self.task(f"{at}.{row}") for row in range(1, each + 1))
        return "".join(out)

    def indicator(self, area, row):
        name = f"{area}-{row}"
        self.indicator_ids.append(name)
        target = self.random.choice(TARGETS).format(n=self.random.randrange(50, 99))
        thing = self.random.choice(THINGS)
        out = [f"      - id: {name}\n        title: Tỷ lệ {thing}, nhóm {row} của {area}\n        target: {target}\n"]
        if self.random.random() < 0.3:
            out.append(f"        measure:\n          done: {thing}\n          of: tổng số phát sinh\n")
        if self.random.random() < 0.2:
            out.append(f"        where: mục {self.random.randrange(1, 9)}.a  # chỗ trong bản ký\n")
        return "".join(out)

    def task(self, row):
        self.task_ids.append(row)
        lead = self.random.choice(self.leads)
        others = self.random.sample([unit for unit in self.leads if unit != lead], self.random.randrange(0, 3))
        out = [f"      - id: \"{row}\"\n        title: {self.title()}\n"]
        if self.random.random() < 0.8:
            out.append(f"        output: {self.random.choice(OUTPUTS)}\n")
        out.append(f"        lead: {lead}\n")
        if others:
            out.append(f"        partners: [{', '.join(others)}]\n")
        out.append(f"        due: {self.random.choice(DUES)}")
        out.append("   # theo phân công đầu năm\n" if self.random.random() < 0.1 else "\n")
        if self.random.random() < 0.05:
            out.append(f"        target: {self.random.choice(TARGETS).format(n=self.random.randrange(50, 99))}\n")
        return "".join(out)

    def tail(self):
        out = ["sections:\n"]
        for heading in ("Mục đích, yêu cầu", "Tổ chức thực hiện"):
            out.append(f"  - heading: {heading}\n    body: |\n")
            out.extend(f"      {self.random.choice(SENTENCES)}\n" for _ in range(8))
        out.append("recipients:\n  - UBND tỉnh\n  - Sở Nội vụ\n  - \"Lưu: VT\"\n")
        return "".join(out)

    def results(self):
        out = ["format: cchc-results/1\nplan: ../ke-hoach.yaml\nperiod: Quý I/2026\nreported: 12/3/2026\nby: vp\nresults:\n"]
        for name in self.indicator_ids:
            of = self.random.randrange(400, 900)
            out.append(f"  {name}:\n    value: {of - self.random.randrange(0, 20)}/{of}\n    evidence: 31/BC-UBND ngày 06/3/2026\n")
        out.extend(f"  \"{row}\":\n    status: {self.random.choice(['doing', 'not-started'])}\n" for row in self.task_ids)
        out.append("dossiers:\n")
        for field in ("Hộ tịch", "Chứng thực", "Đất đai"):
            carried, received = self.random.randrange(20), self.random.randrange(100, 500)
            early, late = self.random.randrange(60), self.random.randrange(5)
            pending = self.random.randrange(15)
            on_time = carried + received - early - late - pending
            out.append(f"  {field}: {{carried_over: {carried}, received: {received}, early: {early}, on_time: {on_time}, "
                       f"late: {late}, pending: {pending}}}\n")
        out.append("narrative:\n")
        for part in ("done", "strengths", "limits", "causes", "next", "proposals"):
            out.append(f"  {part}: |\n    {self.random.choice(SENTENCES)}\n")
        return "".join(out)


def write(folder, path, data, sample=False):
    for base in [folder] + [f"{folder}/sample"] * sample:
        os.makedirs(os.path.dirname(f"{base}/{path}"), exist_ok=True)
        with open(f"{base}/{path}", "wb") as file:
            file.write(data)


def corpora(folder, plans):
    random_numbers = random.Random("cchc")
    for number in range(1, plans + 1):
        plan = Plan(random_numbers, number, random_numbers.randrange(70, 105))
        text = plan.text().encode()
        results = plan.results().encode() if number % 10 == 5 else None
        for corpus in ("clean", "faulty"):
            bytes_here = text
            if corpus == "faulty" and number % 10 == 0:
                bytes_here = FAULTS[number // 10 % len(FAULTS)](text)
            sample = number <= max(10, plans // 10)
            write(folder, f"{corpus}/{number:04d}/ke-hoach.yaml", bytes_here, sample)
            if results:
                write(folder, f"{corpus}/{number:04d}/ket-qua/2026-Q1.yaml", results, sample)


def big(folder, megabytes):
    random_numbers = random.Random("cchc, one file")
    bytes_a_row = len(Plan(random_numbers, 1, 7000).text().encode()) / 7000
    write(folder, "big/ke-hoach.yaml", Plan(random_numbers, 1, int(megabytes * 1e6 / bytes_a_row)).text().encode())


def main():
    if not 2 <= len(sys.argv) <= 4:
        sys.exit(__doc__)
    folder = sys.argv[1]
    corpora(folder, int(sys.argv[2]) if len(sys.argv) > 2 else 3321)
    big(folder, float(sys.argv[3]) if len(sys.argv) > 3 else 50)


if __name__ == "__main__":
    main()
