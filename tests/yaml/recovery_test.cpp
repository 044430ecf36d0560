#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace cchc;
using yaml::Kind;

TEST_CASE("yaml: faulty values are broken, hold what was typed, and leave the others alone") {
  const Reading reading(
      "title: Đề án: giai đoạn 2\n"
      "due:Quý I\n"
      "target: >= 95%   # ghi chú\n"
      "tasks:\n"
      "  - id: a\n"
      "    title: \"Kế hoạch\n"
      "    lead: vp\n"
      "\tdue: Quý I\n"
      "  - id: b\n"
      "    note: nhóm #06\n"
      "    partners: [vp, @hcc]\n"
      "number: 12\n");
  CHECK(reading.places() ==
        "1:13 yaml-syntax, 2:4 yaml-syntax, 3:9 yaml-syntax, 6:12 yaml-syntax, 8:1 yaml-syntax, 10:16 split-text, "
        "11:20 yaml-syntax");
  CHECK(PlaceCheck(reading).run() == "");
  for (const std::string_view path : {"title", "target", "tasks/0/title", "tasks/1/note", "tasks/1/partners/1"}) {
    CAPTURE(path);
    CHECK(reading.at(path).broken);
    CHECK(reading.text(path) == reading.typed(reading.at(path)));
  }
  CHECK(reading.text("title") == "Đề án: giai đoạn 2");
  CHECK(reading.text("target") == ">= 95%");
  CHECK(reading.text("tasks/0/title") == "\"Kế hoạch");
  CHECK(reading.text("tasks/1/note") == "nhóm #06");
  CHECK(reading.text("due") == "Quý I");
  CHECK_FALSE(reading.at("due").broken);
  CHECK(reading.text("tasks/0/lead") == "vp");
  CHECK(reading.text("tasks/0/due") == "Quý I");
  CHECK(reading.text("tasks/1/partners/0") == "vp");
  CHECK_FALSE(reading.at("tasks/1/partners/0").broken);
  CHECK(reading.text("number") == "12");
  CHECK(reading.tree().comments().size() == 1);
}

TEST_CASE("yaml: a comparison with a figure is a plain text as typed") {
  const Reading reading("a: >5\nb: |2\nc: >2\n  tiếp theo\nd: {e: >5%, f: 1}\ng: >-5 # ghi chú\n");
  CHECK(reading.report() == "");
  CHECK(reading.text("a") == ">5");
  CHECK(reading.at("a").style == yaml::Style::plain);
  CHECK(reading.typed(reading.at("a")) == ">5");
  CHECK(reading.text("b") == "|2");
  CHECK(reading.text("c") == ">2 tiếp theo");
  CHECK(reading.text("d/e") == ">5%");
  CHECK(reading.text("d/f") == "1");
  CHECK(reading.text("g") == ">-5");
}

TEST_CASE("yaml: an item whose first key holds further keys is not misplaced") {
  for (const char* typed :
       {"a:\n- b: x\n  c:\n  - 1\n  - 2\n- d:\n    e: 1\n  f: 2\n", "- b:\n  - 1\n\n- d:\n    e: 1\n",
        "- a\n- - x\n  - y\n- d:\n    e: 1\n", "- b:\n- d:\n- d:\n    e: 1\n"}) {
    CAPTURE(typed);
    CHECK(Reading(typed).places().empty());
  }
  CHECK(Reading("- b: x\n  c:\n  - 1\n- d: y\n    e: 1\n").places() == "4:1 yaml-syntax");
}

TEST_CASE("yaml: a text in quotes may hold lines that begin as an address does") {
  const Reading reading("a: \"Liên hệ:\n  Email: x\n  Zalo: 1\"\nb: 2\n");
  CHECK(reading.places().empty());
  CHECK(reading.text("a") == "Liên hệ: Email: x Zalo: 1");
  CHECK(Reading("a: \"Liên hệ:\n  email: x\nb: \"2\"\n").places() == "1:4 yaml-syntax");
}

TEST_CASE("yaml: misplaced lines are read where they belong") {
  const Reading reading(
      "tasks:\n"
      "  - id: a\n"
      "    title: Một\n"
      "     due: Quý I\n"
      "     lead: vp\n"
      "  - id: b\n"
      "   due: Quý II\n"
      "    lead: vp\n"
      "   - id: c\n"
      "place:\n"
      "    name: x\n"
      "  code: y\n"
      "  level: z\n");
  CHECK(reading.places() == "4:6 yaml-syntax, 7:4 yaml-syntax, 9:4 yaml-syntax, 11:5 yaml-syntax");
  CHECK(reading.count("tasks") == 3);
  CHECK(reading.text("tasks/0/due") == "Quý I");
  CHECK(reading.text("tasks/0/lead") == "vp");
  CHECK(reading.text("tasks/1/due") == "Quý II");
  CHECK(reading.text("tasks/2/id") == "c");
  CHECK(reading.count("place") == 3);
  CHECK(reading.typed(reading.at("place/name")) == "x");
}

TEST_CASE("yaml: a text wrapped to the margin stays one broken text") {
  const Reading reading(
      "tasks:\n"
      "  - id: a\n"
      "    title: Kế hoạch tuyên truyền\n"
      "cải cách hành chính\n"
      "trên địa bàn\n"
      "    lead: vp\n"
      "body: |\n"
      "  Đoạn một\n"
      "bị ngắt\n"
      "  Đoạn hai\n"
      "name:\n"
      "phường Mẫu\n");
  CHECK(reading.places() == "4:1 yaml-syntax, 9:1 yaml-syntax, 12:1 yaml-syntax");
  CHECK(reading.at("tasks/0/title").broken);
  CHECK(reading.text("tasks/0/title") == "Kế hoạch tuyên truyền\ncải cách hành chính");
  CHECK(reading.text("tasks/0/lead") == "vp");
  CHECK(reading.text("body") == "Đoạn một\nbị ngắt\nĐoạn hai\n");
  CHECK(reading.text("name") == "phường Mẫu");
}

TEST_CASE("yaml: braces and brackets that cut texts are broken where they cut") {
  const Reading reading(
      "lead: {name: Phòng Kinh tế, Hạ tầng và Đô thị, group: true}\n"
      "set: {vp, vhxh}\n"
      "recipients: [UBND tỉnh, Lưu: VT]\n"
      "question: [có được không?, VH-XH]\n");
  CHECK(reading.places() == "1:29 split-text, 2:7 split-text, 3:25 split-text");
  CHECK(reading.count("lead") == 2);
  CHECK(reading.text("lead/name") == "Phòng Kinh tế, Hạ tầng và Đô thị");
  CHECK(reading.at("lead/name").broken);
  CHECK(reading.text("lead/group") == "true");
  CHECK(reading.at("set").broken);
  CHECK(reading.at("recipients/1").broken);
  CHECK_FALSE(reading.at("recipients/0").broken);
  CHECK(reading.text("question/0") == "có được không?");
}

TEST_CASE("yaml: anchors and merge keys break the entry that holds them") {
  const Reading reading("defaults: &chung\n  approver: UBND phường\ntask:\n  <<: *chung\n  id: a\nself: &x [*x]\n");
  CHECK(reading.places() == "1:11 yaml-syntax, 4:3 yaml-syntax, 6:7 yaml-syntax");
  CHECK(reading.text("defaults/approver") == "UBND phường");
  CHECK(reading.at("task/<<").broken);
  CHECK(reading.text("task/id") == "a");
  CHECK(reading.at("self").broken);
}

TEST_CASE("yaml: what follows a second document's start is not read") {
  const Reading reading("a: 1\n---\nb: 2\n");
  CHECK(reading.places() == "2:1 yaml-syntax");
  CHECK(reading.count() == 1);
  CHECK(Reading("- a\nb: 1\n").count() == 1);
  CHECK(Reading("  a: 1\nb: 2\n").count() == 2);
}
