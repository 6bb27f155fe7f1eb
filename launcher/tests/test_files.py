"""Secrets stay private and the same; a fingerprint changes with the sources and with nothing else."""

import stat
import tempfile
import unittest
from pathlib import Path

from launcher import files


class FilesTests(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def test_a_secret_is_made_once_and_only_its_owner_reads_it(self) -> None:
        path = self.folder / "deep" / "secret"
        first = files.secret(path)
        self.assertGreaterEqual(len(first), 43)
        self.assertEqual(files.secret(path), first)
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        self.assertNotEqual(files.secret(self.folder / "other"), first)

    def test_a_fingerprint_sees_content_and_names(self) -> None:
        source = self.folder / "src"
        source.mkdir()
        (source / "a.txt").write_text("one")
        before = files.fingerprint([source])
        (source / "a.txt").write_text("two")
        changed = files.fingerprint([source])
        (source / "a.txt").rename(source / "b.txt")
        self.assertEqual(len({before, changed, files.fingerprint([source])}), 3)

    def test_a_fingerprint_does_not_see_what_a_build_makes(self) -> None:
        (self.folder / "a.txt").write_text("one")
        before = files.fingerprint([self.folder])
        for name in ("node_modules", "target", "out", ".next"):
            (self.folder / name).mkdir()
            (self.folder / name / "made").write_text("x")
        self.assertEqual(files.fingerprint([self.folder]), before)
