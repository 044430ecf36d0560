"""What clerks and their editors do to a plan file: each function takes a plan's bytes and returns other bytes."""
import re
import unicodedata


def replaced(pattern, new, count=1):
    """Another text in place of the first that matches `pattern`, a regular expression of bytes."""
    def fault(text):
        changed, times = re.subn(pattern.encode(), new.encode(), text, count=count)
        assert times > 0, pattern
        return changed
    return fault


def crlf(text):
    return text.replace(b"\n", b"\r\n")


def byte_order_mark(text):
    return b"\xef\xbb\xbf" + text


def decomposed(text):
    return unicodedata.normalize("NFD", text.decode()).encode()


def windows_1258_byte(text):
    return text.replace("tỉnh Mẫu".encode(), b"t\xd2nh M\xe2u", 1)


def without_leads(text):
    return re.sub(rb"        lead: ca\n", b"", text)


def tab_indented(text):
    return text.replace(b"        lead: ", b"\tlead: ", 1)


def wrapped_title(text):
    return re.sub(rb"(        title: [^\n]{30}[^ \n]* )", rb"\1\n          ", text, count=3)


def quoted_over_lines(text):
    return re.sub(rb"        title: ([^\n]{30}[^ \n]*) ([^\n]*)\n", rb'        title: "\1\n          \2"\n', text, count=3)


def duplicate_rows(text):
    first = text.index(b"      - id: \"1.1\"")
    second = text.index(b"      - id: \"1.2\"")
    return text[:second] + text[first:second] + text[second:]


def cut_off(text):
    return text[: len(text) * 2 // 3].decode(errors="ignore").encode()


FAULTS = [
    crlf,
    replaced(r"\n        due: [^\n]*", "\n        due: Quý 2 năm tới"),
    replaced(r"\n        target: [^\n]*", "\n        target: >= 100%"),
    byte_order_mark,
    without_leads,
    replaced(r"\n        lead: [a-z]+", "\n        led: vp"),
    decomposed,
    replaced(r"\n        lead: [a-z]+", "\n        lead: kinh-te"),
    wrapped_title,
    replaced(r"\n        due: [^\n]*", "\n        due: Quý I: 2026"),
    replaced("năm 2026", "năm 2025"),
    quoted_over_lines,
    tab_indented,
    replaced("state: signed", "state: &s signed"),
    duplicate_rows,
    replaced(r"\n        due: [^\n]*", "\n        due: 30/02/2026"),
    replaced("title: Kế hoạch", "title: \"Kế hoạch"),
    crlf,
    replaced(r"\n        output: ", "\n        output:", 2),
    replaced("  closes_before_day: 10", "  closes_before_day: ngày 10"),
    windows_1258_byte,
    replaced("    name: Phòng Kinh tế", "    name: Phòng Kinh tế: đô thị"),
    cut_off,
    replaced("recipients:", "--- \nrecipients:"),
]
