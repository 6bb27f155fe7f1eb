"""A later run ends what an earlier one left, and nothing that only looks like it."""

import json
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from launcher.processes import Child, born, end_leftover

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]
LAUNCHER = """
import sys, time
sys.path.insert(0, {root!r})
from pathlib import Path
from launcher.processes import Child
child = Child("x", [sys.executable, "-c", "import time; time.sleep(60)"], Path({record!r}))
print(child.process.pid, flush=True)
time.sleep(60)
"""


class ProcessesTests(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.record = Path(scratch.name, "x.json")

    def sleeper(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(SLEEP)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def test_a_child_is_stopped_and_its_record_removed(self) -> None:
        child = Child("x", SLEEP, self.record)
        self.assertTrue(child.alive() and self.record.exists())
        child.stop(5)
        self.assertFalse(child.alive() or self.record.exists())

    def test_a_child_that_does_not_listen_is_killed(self) -> None:
        child = Child("x", [sys.executable, "-c", "import signal,time; signal.signal(15, 1); print(1, flush=True); time.sleep(60)"], self.record, output=subprocess.PIPE)
        assert child.process.stdout is not None
        with child.process.stdout as told:
            told.readline()
        child.stop(0.3)
        self.assertEqual(child.process.returncode, -signal.SIGKILL)

    def test_a_leftover_is_ended(self) -> None:
        process = self.sleeper()
        self.record.write_text(json.dumps({"pid": process.pid, "born": born(process.pid), "signal": 15}))
        self.assertTrue(end_leftover(self.record, 5))
        self.assertEqual(process.wait(5), -signal.SIGTERM)

    def test_a_stranger_with_the_same_process_id_is_left_alone(self) -> None:
        process = self.sleeper()
        self.record.write_text(json.dumps({"pid": process.pid, "born": "another time", "signal": 15}))
        self.assertFalse(end_leftover(self.record, 5))
        self.assertIsNone(process.poll())
        self.assertFalse(self.record.exists())

    def test_a_broken_record_is_removed(self) -> None:
        for text in ("", "{", "[]", '{"pid": "x"}', '{"pid": 1}'):
            self.record.write_text(text)
            self.assertFalse(end_leftover(self.record))
            self.assertFalse(self.record.exists())

    @unittest.skipUnless(sys.platform.startswith("linux"), "the kernel does this on Linux only")
    def test_a_child_ends_when_its_launcher_is_killed(self) -> None:
        root = str(Path(__file__).resolve().parents[2])
        launcher = subprocess.Popen([sys.executable, "-c", LAUNCHER.format(root=root, record=str(self.record))], stdout=subprocess.PIPE, text=True)
        assert launcher.stdout is not None
        with launcher.stdout as told:
            child = int(told.readline())
        self.assertIsNotNone(born(child))
        launcher.kill()
        launcher.wait()
        limit = time.monotonic() + 5
        while born(child) and time.monotonic() < limit:
            time.sleep(0.05)
        self.assertIsNone(born(child))
