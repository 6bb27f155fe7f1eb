"""The counts of the closing line are those of the runners."""

import tempfile
import unittest
from pathlib import Path

from launcher.results import Tally, node_lines, surefire_reports, unittest_lines, vitest_lines


class ResultsTests(unittest.TestCase):
    def test_unittest(self) -> None:
        self.assertEqual(unittest_lines(["Ran 12 tests in 0.1s\n", "\n", "FAILED (failures=1, errors=2, skipped=3)\n"]), Tally(6, 3, 3))
        self.assertEqual(unittest_lines(["Ran 1 test in 0.1s\n", "\n", "OK\n"]), Tally(1, 0, 0))

    def test_vitest_with_colours(self) -> None:
        self.assertEqual(vitest_lines(["\x1b[2m      Tests \x1b[22m 1 failed | 20 passed | 2 skipped (23)\n"]), Tally(20, 1, 2))

    def test_node_in_both_forms(self) -> None:
        self.assertEqual(node_lines(["# pass 5\n", "# fail 1\n", "# cancelled 1\n", "# skipped 2\n"]), Tally(5, 2, 2))
        self.assertEqual(node_lines(["ℹ pass 5\n", "ℹ fail 0\n"]), Tally(5, 0, 0))

    def test_output_without_counts_counts_nothing(self) -> None:
        self.assertEqual([unittest_lines([]), vitest_lines(["x"]), node_lines([])], [None, None, None])

    def test_reports_of_both_maven_plugins(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for plugin, failed in (("surefire", 0), ("failsafe", 1)):
                reports = Path(folder, f"{plugin}-reports")
                reports.mkdir()
                (reports / "TEST-a.xml").write_text(f'<testsuite tests="4" failures="{failed}" errors="0" skipped="1"/>')
            self.assertEqual(surefire_reports(Path(folder)), Tally(5, 1, 2))

    def test_the_closing_line_names_what_was_left_out_only_when_something_was(self) -> None:
        self.assertEqual(Tally(3, 0).closing_line(), "3 passed, 0 failed")
        self.assertEqual((Tally(3, 1) + Tally(skipped=2)).closing_line(), "3 passed, 1 failed, 2 skipped")
