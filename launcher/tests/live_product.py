"""The product as a person starts it, from a folder with spaces, with everything that may die on its way."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request
from pathlib import Path
from typing import Callable

from launcher.database import free_port
from launcher.processes import born
from launcher.product import Product

ROOT = Path(__file__).resolve().parents[2]
FIRST = 600.0
AGAIN = 240.0


def children(parent: int) -> set[int]:
    """The process ids of its Java children."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, _, rest = stat.read_text().rpartition(")")
        except OSError:
            continue
        if int(rest.split()[1]) == parent and "java" in name and rest.split()[0] != "Z":
            found.add(int(stat.parent.name))
    return found


def until(holds: Callable[[], bool], limit: float) -> bool:
    end = time.monotonic() + limit
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


class ProductTests(unittest.TestCase):
    """One walk, in order; each step finds what the one before left."""

    scratch: tempfile.TemporaryDirectory[str]
    env: dict[str, str]
    other: socket.socket

    @classmethod
    def setUpClass(cls) -> None:
        cls.scratch = tempfile.TemporaryDirectory(prefix="glossa with spaces ")
        cls.addClassCleanup(cls.scratch.cleanup)
        cls.other = socket.socket()
        cls.addClassCleanup(cls.other.close)
        cls.other.bind(("127.0.0.1", 0))
        cls.other.listen()
        port = cls.other.getsockname()[1]
        cls.env = {**os.environ, "GLOSSA_HOME": str(Path(cls.scratch.name, "home")), "GLOSSA_PORT": str(port)}
        for name in ("DATABASE_URL", "DATABASE_OWNER_URL", "GLOSSA_SETUP_TOKEN", "GLOSSA_UPLOADS"):
            cls.env.pop(name, None)
        cls.env.setdefault("GLOSSA_MODEL_DIR", str(ROOT / ".glossa" / "model"))
        cls.product = Product(ROOT, cls.env)
        cls.addClassCleanup(lambda: cls.product.stop())
        cls.product.await_ready(FIRST)

    def answers(self, limit: float = AGAIN) -> bool:
        end = time.monotonic() + limit
        while time.monotonic() < end:
            try:
                with urllib.request.urlopen(self.product.address + "actuator/health/readiness", timeout=5) as answer:
                    return answer.status == 200
            except OSError:
                time.sleep(0.1)
        return False

    def test_1_it_answers_on_the_next_port_when_its_own_is_taken_and_says_so(self) -> None:
        port = self.env["GLOSSA_PORT"]
        self.product.await_line(rf"port {port} is in use", 1)
        self.assertNotIn(f":{port}/", self.product.address)
        self.assertTrue(self.answers(60))

    def test_2_it_prints_a_set_up_link_while_no_account_exists(self) -> None:
        self.assertGreaterEqual(len(self.product.token), 32)

    def test_3_a_second_start_in_the_same_home_is_told_where_it_runs(self) -> None:
        second = subprocess.run([sys.executable, str(ROOT / "glossa")], env=self.env, capture_output=True, text=True, timeout=30, check=False)
        self.assertEqual(second.returncode, 1)
        self.assertIn(self.product.address, second.stdout)
        self.assertTrue(self.answers(60))

    @unittest.skipUnless(Path("/proc/self/stat").exists(), "looks for the workers in /proc")
    def test_3b_a_killed_parser_worker_is_back_within_ten_seconds(self) -> None:
        app = self.product.child("app")
        self.assertTrue(until(lambda: len(children(app)) >= 1, 30), "no parser worker")
        before = children(app)
        killed = min(before)
        os.kill(killed, signal.SIGKILL)
        self.assertTrue(until(lambda: len(children(app) - {killed}) >= len(before), 10), "no new parser worker")

    def test_4_a_killed_database_is_started_again_and_the_app_goes_on(self) -> None:
        app = self.product.child("app")
        os.kill(self.product.child("database"), signal.SIGKILL)
        self.product.await_line(r"^The database runs again", AGAIN)
        self.assertTrue(self.answers())
        self.assertEqual(self.product.child("app"), app)

    def test_5_a_killed_app_is_started_again(self) -> None:
        os.kill(self.product.child("app"), signal.SIGKILL)
        self.product.await_line(r"^The server runs again", AGAIN)
        self.assertTrue(self.answers(60))

    def test_6_after_a_kill_of_everything_the_next_start_works(self) -> None:
        children = [self.product.child("app"), self.product.child("database")]
        self.product.kill()
        for child in children:
            try:
                os.kill(child, signal.SIGKILL)
            except ProcessLookupError:
                pass
        type(self).product = Product(ROOT, self.env)
        self.product.await_ready(AGAIN)
        self.assertTrue(self.answers(60))

    def test_7_after_a_kill_of_the_launcher_alone_the_next_start_works(self) -> None:
        left = self.product.child("app")
        self.product.kill()
        type(self).product = Product(ROOT, self.env)
        self.product.await_ready(AGAIN)
        self.assertIsNone(born(left))
        self.assertTrue(self.answers(60))

    def test_8_sigterm_stops_everything(self) -> None:
        children = [self.product.child("app"), self.product.child("database")]
        self.assertEqual(self.product.stop(), 0)
        self.assertEqual([born(child) for child in children], [None, None])
        self.assertFalse((self.product.home / "run" / "address").exists())
