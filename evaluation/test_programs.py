"""The programs against a scripted server, and their judgement on single answers."""

import contextlib
import io
import json
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import client as api
import golden
import hostile
import judge
import latency
from scripted import ScriptedServer

QUESTION = {"id": "same-en-01", "subset": "same-en", "language": "en", "question": "Who keeps the blue kettle in the shed?"}
GOLD = {"group": 0, "document": "shed.txt", "pages": None, "match": "text", "evidence": "Aunt Ottilie keeps the blue kettle in the shed."}
ABSENT = {"id": "no-far-01", "subset": "no-far", "language": "en", "question": "Quantum?", "answerable": False, "answers": [], "gold": []}


def run(program, *arguments):
    """The exit code and printed lines of a program."""
    out = io.StringIO()
    with mock.patch.object(sys, "argv", ["program", *map(str, arguments)]), contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        try:
            program.main()
            code = 0
        except SystemExit as ended:
            code = ended.code
    return code, out.getvalue()


class ServerTests(unittest.TestCase):
    def setUp(self):
        self.server = self.enter(ScriptedServer())
        self.folder = Path(self.enter(tempfile.TemporaryDirectory()))
        (self.folder / "shed.txt").write_text("🫖 Inventory\nAunt Ottilie keeps the blue kettle in the shed.\n", encoding="utf-8")
        (self.folder / "samples.json").write_text(json.dumps([{"file": "shed.txt"}]), encoding="utf-8")
        questions = [QUESTION | {"answerable": True, "answers": ["Ottilie"], "gold": [GOLD]}, ABSENT]
        (self.folder / "golden.jsonl").write_text("".join(json.dumps(q) + "\n" for q in questions), encoding="utf-8")

    def enter(self, context):
        value = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        return value

    def golden(self, *arguments):
        return run(golden, "--base", self.server.base, "--set", self.folder, *arguments)

    def test_golden_reports_what_came_back(self):
        out = self.folder / "out.json"
        code, printed = self.golden("--floor", "cited=1", "--floor", "exact=1", "--floor", "refused-no=1", "--ceiling", "refused-yes=0", "--out", out)
        self.assertEqual(code, 0, printed)
        figures = json.loads(out.read_text(encoding="utf-8"))["figures"]["all"]
        self.assertEqual([figures[n] for n in ("n", "hit1", "cited", "answer", "exact", "language")], [2, 1, 1, 1, 1, 1])
        self.assertIn("| same | 1 |", printed)

    def test_golden_sends_a_document_once(self):
        self.golden()
        self.golden()
        self.assertEqual(len(self.server.library.documents), 1)

    def test_a_quote_beside_its_offsets_breaks_the_floor(self):
        self.server.library.shift = 1
        self.assertEqual(self.golden()[0], 0)
        self.assertEqual(self.golden("--floor", "exact=1")[0], 1)
        self.assertEqual(self.golden("--bars")[0], 1)

    def test_an_unknown_figure_is_refused(self):
        self.assertIn("no such figure", self.golden("--floor", "beauty=1")[0])

    def test_latency_counts_words_and_not_markers(self):
        code, printed = run(latency, "--base", self.server.base, "--set", self.folder, "--warm", 0)
        self.assertEqual(code, 0)
        self.assertIn("question to first word: p50", printed)
        self.assertIn("over 2", printed)

    def test_latency_follows_a_dropped_file_to_its_citation(self):
        arguments = ("--base", self.server.base, "--drop", self.folder / "shed.txt", "--question", QUESTION["question"], "--times", 1)
        code, printed = run(latency, *arguments)
        self.assertEqual(code, 0)
        self.assertIn("round 1", printed)
        self.assertIn("above", run(latency, *arguments, "--ceiling", 0)[0])

    def test_hostile_compares_outcomes_with_the_manifest(self):
        rows = [
            {"id": "ok", "kind": "control", "inline": "the cormorant of Ullin in the rain", "upload_name": "ok.txt", "expect": ["indexed"], "must_contain": ["cormorant"]},
            {"id": "empty", "kind": "empty", "inline": "", "upload_name": "empty.txt", "expect": ["rejected"], "reason": ["empty"]},
            {"id": "program", "kind": "type", "inline": "MZ", "upload_name": "a.exe", "expect": ["rejected"]},
            {"id": "wrong", "kind": "control", "inline": "of the in Ullin", "upload_name": "w.txt", "expect": ["rejected"], "must_not_contain": ["Ullin"]},
        ]
        manifest = self.folder / "manifest.jsonl"
        manifest.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
        with mock.patch.object(hostile, "CANARY", ("127.0.0.1", 0)):
            code, printed = run(hostile, manifest, "--base", self.server.base, "--floor", 3)
            self.assertEqual(code, 0, printed)
            self.assertIn("3 of 4 right; 0 x 5xx; 0 calls out; health UP", printed)
            self.assertIn("expected rejected; leaked: Ullin", printed)
            self.assertEqual(run(hostile, manifest, "--base", self.server.base, "--floor", 4)[0], 1)


class JudgeTests(unittest.TestCase):
    def test_offsets_are_utf16_code_units(self):
        self.assertEqual(judge.utf16("a🫖bc", 3, 5), "bc")

    def test_evidence_is_found_across_line_breaks(self):
        passage = {"documentName": "SHED.txt", "text": "... Aunt Ottilie keeps\nthe blue kettle in the\nshed. And more"}
        self.assertTrue(judge.holds(GOLD, passage))
        self.assertFalse(judge.holds(GOLD, passage | {"documentName": "attic.txt"}))
        self.assertFalse(judge.holds(GOLD, passage | {"text": "Uncle Otto keeps the red pan in the attic."}))

    def test_the_page_counts_where_there_are_pages(self):
        citation = {"documentName": "shed.txt", "page": 2}
        self.assertTrue(judge.cites(GOLD, citation))
        self.assertTrue(judge.cites(GOLD | {"pages": [2]}, citation))
        self.assertFalse(judge.cites(GOLD | {"pages": [3]}, citation))

    def test_the_reply_must_declare_and_use_the_language(self):
        def right(language, declared, content):
            return judge.language_right({"language": language}, {"language": declared, "content": content})

        self.assertTrue(right("de", "de", "Das steht nicht in Ihren Dokumenten.\n> The quote is English and of the sea [c1]"))
        self.assertFalse(right("de", "de", "This is not in your documents."))
        self.assertFalse(right("de", "en", "Das steht nicht in Ihren Dokumenten."))
        self.assertFalse(right("ar", "ar", "Это не найдено в ваших документах."))
        self.assertTrue(right("ja", "ja", "文書には見つかりませんでした。"))

    def test_a_missing_figure_is_below_its_floor(self):
        self.assertEqual(len(golden.broken({"exact": None}, {"exact": 1.0}, {})), 1)

    def test_percentiles_take_the_nearest_rank(self):
        self.assertEqual([api.percentile(range(100), s) for s in (0.5, 0.95)], [50, 95])
        self.assertIsNone(api.percentile([], 0.5))


if __name__ == "__main__":
    unittest.main()
