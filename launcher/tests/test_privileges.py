"""Where root works, PostgreSQL's account may step through the folders above its data and do nothing else there."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from launcher import privileges
from launcher.processes import Account


@unittest.skipUnless(os.geteuid() == 0 and sys.platform.startswith("linux"), "needs root")
class PrivilegesTests(unittest.TestCase):
    ACCOUNT = Account("somebody", 54321, 54321)

    def attempt(self, *command: str) -> bool:
        return subprocess.run(command, user=54321, group=54321, extra_groups=[], capture_output=True, check=False).returncode == 0

    def test_it_steps_through_but_does_not_list(self) -> None:
        with tempfile.TemporaryDirectory() as folder:  # made with mode 700
            inner = Path(folder, "private", "data")
            inner.mkdir(parents=True)
            os.chmod(inner.parent, 0o700)
            (inner / "file").write_text("x")
            self.assertFalse(self.attempt("/bin/cat", str(inner / "file")))
            privileges.let_through(inner, self.ACCOUNT)
            self.assertTrue(self.attempt("/bin/cat", str(inner / "file")))
            self.assertFalse(self.attempt("/bin/ls", folder))

    def test_a_folder_is_handed_over_with_all_that_is_in_it(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            inner = Path(folder, "a", "b")
            inner.parent.mkdir()
            inner.write_text("x")
            privileges.hand_over(Path(folder), self.ACCOUNT)
            self.assertEqual({Path(folder).stat().st_uid, inner.parent.stat().st_uid, inner.stat().st_uid}, {54321})

    def test_an_ordinary_user_needs_no_account(self) -> None:
        privileges.let_through(Path("/nowhere"), None)
        privileges.hand_over(Path("/nowhere"), None)
