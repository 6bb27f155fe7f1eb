"""What the launcher says to the person in front of it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import deque
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Mapping, Sequence


class Failure(Exception):
    """Something a person has to put right; its text says what and how."""


def say(text: str) -> None:
    print(text, flush=True)


@contextmanager
def step(title: str) -> Iterator[None]:
    """Announces a long step and says afterwards how long it took."""
    say(f"- {title} ...")
    begun = time.monotonic()
    yield
    say(f"  done in {time.monotonic() - begun:.0f} s")


def watch(command: Sequence[str], log: Path, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> None:
    """Runs a long command: its output goes to a log, its newest line is shown, its last lines where it fails."""
    log.parent.mkdir(parents=True, exist_ok=True)
    last: deque[str] = deque(maxlen=40)
    line_shown = shown_at = 0.0
    with log.open("w", encoding="utf-8", errors="replace") as file:
        process = subprocess.Popen(
            list(command), cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, errors="replace",
        )
        assert process.stdout is not None
        with process, _status() as status:
            for line in process.stdout:
                file.write(line)
                if line.strip():
                    last.append(line.rstrip())
                line_shown = time.monotonic()
                if line_shown - shown_at >= status.interval and line.strip():
                    shown_at = line_shown
                    status.show(line.strip())
    if process.returncode != 0:
        tail = "\n".join(last)
        raise Failure(f"{tail}\n\nThis failed (exit code {process.returncode}): {' '.join(map(str, command))}\nThe whole output is in {log}")


class _Status:
    """The newest line of a running command: overwritten in place on a terminal, now and then a line elsewhere."""

    def __init__(self) -> None:
        self.terminal = sys.stdout.isatty()
        self.interval = 0.1 if self.terminal else 10.0

    def show(self, line: str) -> None:
        if self.terminal:
            print(f"\r\033[K  {line[:110]}", end="", flush=True)
        else:
            say(f"  {line[:160]}")

    def clear(self) -> None:
        if self.terminal:
            print("\r\033[K", end="", flush=True)


@contextmanager
def _status() -> Iterator[_Status]:
    status = _Status()
    try:
        yield status
    finally:
        status.clear()
