"""What the test runners counted, read from what they print or write."""

from __future__ import annotations

import re
import xml.etree.ElementTree as xml
from dataclasses import dataclass
from pathlib import Path

from launcher.console import ESCAPES


@dataclass(frozen=True)
class Tally:
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def closing_line(self) -> str:
        return f"{self.passed} passed, {self.failed} failed" + (f", {self.skipped} skipped" if self.skipped else "")

    @staticmethod
    def of_exit(code: int) -> Tally:
        return Tally(passed=1) if code == 0 else Tally(failed=1)

    @staticmethod
    def of_total(total: int, failed: int, skipped: int) -> Tally:
        return Tally(max(0, total - failed - skipped), failed, skipped)


def unittest_lines(lines: list[str]) -> Tally | None:
    """`Ran 12 tests in 0.1s`, then `OK (skipped=1)` or `FAILED (failures=1, errors=2)`."""
    ran = _last(r"^Ran (\d+) tests? in", lines)
    if ran is None:
        return None
    end = _last(r"^((?:OK|FAILED).*)$", lines) or ""
    counts = {name: int(number) for name, number in re.findall(r"(\w+)=(\d+)", end)}
    return Tally.of_total(int(ran), counts.get("failures", 0) + counts.get("errors", 0), counts.get("skipped", 0))


def vitest_lines(lines: list[str]) -> Tally | None:
    """`Tests  1 failed | 20 passed | 2 skipped (23)`."""
    told = _last(r"^\s*Tests\s+(.*\(\d+\))\s*$", lines)
    if told is None:
        return None
    counts = {name: int(number) for number, name in re.findall(r"(\d+) (\w+)", told)}
    return Tally(counts.get("passed", 0), counts.get("failed", 0), counts.get("skipped", 0) + counts.get("todo", 0))


def node_lines(lines: list[str]) -> Tally | None:
    """`# pass 5` in the TAP form, with another mark in the readable form."""
    counts = {name: _last(rf"^\S+ {name} (\d+)\s*$", lines) for name in ("pass", "fail", "skipped", "cancelled")}
    if counts["pass"] is None:
        return None
    return Tally(int(counts["pass"]), int(counts["fail"] or 0) + int(counts["cancelled"] or 0), int(counts["skipped"] or 0))


def surefire_reports(target: Path) -> Tally:
    """All reports that Surefire and Failsafe left in Maven's folder."""
    tally = Tally()
    for report in sorted(target.glob("*-reports/TEST-*.xml")):
        suite = xml.parse(report).getroot()
        total, failed, broken, skipped = (int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped"))
        tally += Tally.of_total(total, failed + broken, skipped)
    return tally


def _last(pattern: str, lines: list[str]) -> str | None:
    for line in reversed(lines):
        found = re.search(pattern, ESCAPES.sub("", line.rstrip("\n")))
        if found:
            return found.group(1)
    return None
