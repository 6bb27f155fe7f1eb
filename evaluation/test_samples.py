"""The committed golden set holds, and the checker sees when one does not."""

import collections
import json
import shutil
import tempfile
import unittest
from pathlib import Path

import check_golden

SAMPLES = check_golden.SAMPLES
QUESTIONS = [json.loads(line) for line in (SAMPLES / "golden.jsonl").read_text(encoding="utf-8").splitlines()]
NAMES = [entry["file"] for entry in json.loads((SAMPLES / "samples.json").read_text(encoding="utf-8"))]


class SampleTests(unittest.TestCase):
    @unittest.skipUnless(shutil.which("pdftotext"), "needs pdftotext (poppler-utils)")
    def test_every_evidence_stands_where_the_golden_set_says(self):
        self.assertEqual(check_golden.faults(SAMPLES), [])

    @unittest.skipUnless(shutil.which("pdftotext"), "needs pdftotext (poppler-utils)")
    def test_the_scan_has_no_text_layer_and_the_handbook_twenty_pages(self):
        self.assertEqual("".join(check_golden.pages(SAMPLES / "scan-notice.pdf")).strip(), "")
        self.assertEqual(len(check_golden.pages(SAMPLES / "handbook-hill-rescue.pdf")), 20)

    def test_listed_files_are_the_files_of_the_folder(self):
        there = {f.name for f in SAMPLES.iterdir() if f.is_file()} - {"README.md", "samples.json", "golden.jsonl"}
        self.assertEqual(there, set(NAMES))
        self.assertLess(sum((SAMPLES / name).stat().st_size for name in NAMES), 3_000_000)

    def test_the_set_is_as_wide_as_it_should_be(self):
        across = [q for q in QUESTIONS if q["subset"].startswith("cross")]
        self.assertGreaterEqual(len(QUESTIONS), 72)
        self.assertGreaterEqual(len(across), 20)
        self.assertGreaterEqual(len({q["language"] for q in across}), 8)
        self.assertGreaterEqual(sum(not q["answerable"] for q in QUESTIONS), 12)
        kinds = collections.Counter(q["kind"] for q in QUESTIONS)
        self.assertTrue(all(kinds[k] for k in ("text", "table", "identifier", "slide", "sheet", "mail")), kinds)

    def test_no_question_is_about_the_scan(self):
        cited = {entry["document"] for question in QUESTIONS for entry in question["gold"]}
        self.assertEqual(set(NAMES) - cited, {"scan-notice.pdf"})


class CheckerTests(unittest.TestCase):
    def faults_of(self, **changes):
        gold = [{"group": 0, "document": "a.txt", "pages": None, "match": "text", "evidence": "zwölf Äpfel", "passage": ""}]
        question = {"id": "x", "answerable": True, "answers": ["12"], "gold": gold} | changes
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a.txt").write_text("Sie kaufte ZWÖLF\nÄPFEL.", encoding="utf-8")
            (Path(folder) / "golden.jsonl").write_text(json.dumps(question) + "\n", encoding="utf-8")
            return [text for _, text in check_golden.faults(folder)]

    def test_line_breaks_and_case_do_not_matter(self):
        self.assertEqual(self.faults_of(), [])

    def test_absent_evidence_is_a_fault(self):
        gold = [{"document": "a.txt", "pages": None, "evidence": "elf Birnen"}]
        self.assertIn("elf Birnen", self.faults_of(gold=gold)[0])

    def test_absent_document_is_a_fault(self):
        self.assertEqual(self.faults_of(gold=[{"document": "b.txt", "pages": None, "evidence": "x"}]), ["no such document: b.txt"])

    def test_pages_belong_to_formats_with_pages_only(self):
        self.assertEqual(len(self.faults_of(gold=[{"document": "a.txt", "pages": [1], "evidence": "zwölf"}])), 1)

    def test_unanswerable_questions_have_no_gold(self):
        self.assertEqual(self.faults_of(answerable=False), ["answerable, gold and answers disagree"])


if __name__ == "__main__":
    unittest.main()
