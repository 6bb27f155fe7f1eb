#!/usr/bin/env python3
"""Checks a golden set against its documents: every evidence stands in the named document, on the named page.

    check_golden.py [FOLDER]        default: ../sample-docs

Reads the files itself (zip and XML, mail, RTF; PDF through pdftotext), so it needs no server. Standard library only.
"""

import csv
import email
import email.policy
import html.parser
import json
import re
import shutil
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path
from xml.etree import ElementTree

SAMPLES = Path(__file__).resolve().parent.parent / "sample-docs"
NUMBERED = {".pdf", ".pptx", ".xlsx"}  # formats whose pages a reader counts


def folded(text):
    """Letters and digits only, without case: line breaks, spaces and cell borders differ between readers."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum() or unicodedata.category(c)[0] == "M")


class Words(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.out = []

    def handle_data(self, data):
        self.out.append(data)


def markup(text):
    words = Words()
    words.feed(text)
    return "\n".join(words.out)


def xml_text(data, tags):
    return "\n".join(node.text or "" for node in ElementTree.fromstring(data).iter() if node.tag.rsplit("}", 1)[-1] in tags)


def by_number(pack, pattern):
    found = [(int(m[1]), name) for name in pack.namelist() if (m := re.fullmatch(pattern, name))]
    return [name for _, name in sorted(found)]


def pdf(path):
    if not shutil.which("pdftotext"):
        raise FileNotFoundError("pdftotext (poppler-utils) is needed to read PDF files")
    out = subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], check=True, capture_output=True).stdout.decode("utf-8")
    return out.split("\f")[:-1]


def docx(path):
    with zipfile.ZipFile(path) as pack:
        return [xml_text(pack.read("word/document.xml"), {"t"})]


def pptx(path):
    with zipfile.ZipFile(path) as pack:
        slides = by_number(pack, r"ppt/slides/slide(\d+)\.xml")
        notes = by_number(pack, r"ppt/notesSlides/notesSlide(\d+)\.xml")
        return [xml_text(pack.read(s), {"t"}) + "\n" + xml_text(pack.read(n), {"t"}) for s, n in zip(slides, notes)]


def xlsx(path):
    with zipfile.ZipFile(path) as pack:
        shared = [
            "".join(t.text or "" for t in item.iter() if t.tag.endswith("}t"))
            for item in ElementTree.fromstring(pack.read("xl/sharedStrings.xml"))
        ]
        return [sheet(pack.read(name), shared) for name in by_number(pack, r"xl/worksheets/sheet(\d+)\.xml")]


def sheet(data, shared):
    out = []
    for cell in ElementTree.fromstring(data).iter():
        if cell.tag.endswith("}c"):
            value = next((v.text for v in cell.iter() if v.tag.endswith(("}v", "}t"))), None)
            if value is not None:
                out.append(shared[int(value)] if cell.get("t") == "s" else value)
    return "\n".join(out)


def odt(path):
    with zipfile.ZipFile(path) as pack:
        return ["\n".join(ElementTree.fromstring(pack.read("content.xml")).itertext())]


def epub(path):
    with zipfile.ZipFile(path) as pack:
        return [markup(pack.read(name).decode("utf-8")) for name in by_number(pack, r"OEBPS/chapter(\d+)\.xhtml")]


def rtf(path):
    text = path.read_text(encoding="ascii")
    text = re.sub(r"\\u(-?\d+)\?", lambda m: chr(int(m[1]) % 65536), text)
    return [re.sub(r"\\[a-z]+-?\d* ?|[{}]", "", text)]


def eml(path):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    return [message.get_body(("plain", "html")).get_content()]


def table(path):
    with path.open(encoding="utf-8", newline="") as file:
        return ["\n".join(",".join(row) for row in csv.reader(file))]


def plain(path):
    text = path.read_text(encoding="utf-8")
    return [markup(text) if path.suffix == ".html" else text]


READERS = {".pdf": pdf, ".docx": docx, ".pptx": pptx, ".xlsx": xlsx, ".odt": odt, ".epub": epub, ".rtf": rtf, ".eml": eml, ".csv": table}


def pages(path):
    """The text of a document, one string for each page, slide, sheet or chapter."""
    path = Path(path)
    return READERS.get(path.suffix, plain)(path)


def entry_faults(entry, texts):
    """What is wrong with one gold entry; `texts` are the pages of its document."""
    numbered = Path(entry["document"]).suffix in NUMBERED
    if numbered != bool(entry["pages"]):
        return ["pages are for PDF, slides and sheets, and only for them"]
    if any(not 1 <= n <= len(texts) for n in entry["pages"] or ()):
        return ["no such page"]
    named = [texts[n - 1] for n in entry["pages"]] if numbered else texts
    if not any(folded(entry["evidence"]) in folded(text) for text in named):
        return [f"evidence not in {entry['document']} {entry['pages'] or ''}: {entry['evidence']}"]
    return []


def question_faults(question, folder, cache):
    out = []
    if question["answerable"] != bool(question["gold"]) or question["answerable"] != bool(question["answers"]):
        out.append("answerable, gold and answers disagree")
    for entry in question["gold"]:
        name = entry["document"]
        if name not in cache:
            cache[name] = pages(folder / name) if (folder / name).is_file() else None
        out += ["no such document: " + name] if cache[name] is None else entry_faults(entry, cache[name])
    return out


def faults(folder):
    """All faults of `golden.jsonl` in a folder, as `(id, text)`."""
    folder, cache, seen, out = Path(folder), {}, set(), []
    for line in (folder / "golden.jsonl").read_text(encoding="utf-8").splitlines():
        question = json.loads(line)
        if question["id"] in seen:
            out.append((question["id"], "the id stands twice"))
        seen.add(question["id"])
        out += [(question["id"], fault) for fault in question_faults(question, folder, cache)]
    return out


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES
    found = faults(folder)
    for who, what in found:
        print(f"{who}: {what}")
    print(f"{len(found)} faults")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
