"""The product as a child process: for the checks that need it as a person starts it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Mapping

from launcher.console import Failure
from launcher.processes import end_with_parent


class Product:
    """One `./glossa`, its printed lines, and its end."""

    def __init__(self, root: Path, env: Mapping[str, str]) -> None:
        self.home = Path(env["GLOSSA_HOME"])
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, str(root / "glossa")], env=dict(env), cwd=root, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True, preexec_fn=end_with_parent(signal.SIGTERM),
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Product:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))

    def await_ready(self, limit: float) -> None:
        self.await_line(r"^Ctrl-C stops it", limit)  # the last line: the set-up link stands before it

    def await_line(self, pattern: str, limit: float, count: int = 1) -> str:
        """The count-th printed line that matches, waited for."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            found = [line for line in self.lines if re.search(pattern, line)]
            if len(found) >= count:
                return found[count - 1]
            if self.process.poll() is not None:
                raise Failure("The product ended:\n" + "\n".join(self.lines[-40:]))
            time.sleep(0.05)
        raise Failure(f"No line '{pattern}' within {limit:.0f} s:\n" + "\n".join(self.lines[-40:]))

    @property
    def address(self) -> str:
        return self.await_line(r"^Glossa is ready: ", 1).rsplit(" ", 1)[1]

    @property
    def token(self) -> str:
        """The token of the printed set-up link; empty when an account exists already."""
        found = [line for line in self.lines if "?setup=" in line]
        return found[0].split("?setup=")[1].strip() if found else ""

    def child(self, name: str) -> int:
        """The process id of `app` or `database`."""
        return int(json.loads((self.home / "run" / f"{name}.json").read_text())["pid"])

    def stop(self, limit: float = 60) -> int:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(limit)
            except subprocess.TimeoutExpired:
                self.kill()
        return self._close()

    def kill(self) -> None:
        """Ends the launcher alone, as nothing should."""
        os.kill(self.process.pid, signal.SIGKILL)
        self._close()

    def _close(self) -> int:
        code = self.process.wait()
        self._reader.join(5)
        if self.process.stdout and not self._reader.is_alive():
            self.process.stdout.close()
        return code
