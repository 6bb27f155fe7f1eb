"""What the launcher says to the person in front of it, and how it runs long commands in their sight."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Iterator, Mapping, Sequence

from launcher.processes import end_with_parent

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Failure(Exception):
    """Something a person has to put right; its text says what and how."""


def say(text: str) -> None:
    try:
        print(text, flush=True)
    except OSError:  # whoever listened has gone; that must not stop what runs
        pass


@contextmanager
def step(title: str) -> Iterator[None]:
    """Announces a long step and says afterwards how long it took."""
    say(f"- {title} ...")
    begun = time.monotonic()
    yield
    say(f"  done in {time.monotonic() - begun:.0f} s")


def run(
    command: Sequence[str], each: Callable[[str], None], *, cwd: Path | None = None, env: Mapping[str, str] | None = None, limit: float = 3600.0
) -> int:
    """Runs a command and hands over each line of its output; ends it and all its children when the limit passes or we are stopped."""
    process = subprocess.Popen(
        [str(word) for word in command], cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, errors="replace", start_new_session=True, preexec_fn=end_with_parent(signal.SIGTERM),
    )
    assert process.stdout is not None
    timer = threading.Timer(limit, lambda: _end_group(process))
    timer.daemon = True
    timer.start()
    try:
        for line in process.stdout:
            each(line)
        return process.wait()
    except BaseException:
        _end_group(process)
        raise
    finally:
        timer.cancel()
        process.stdout.close()


def _end_group(process: subprocess.Popen[str]) -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
            process.wait(10)
        except (ProcessLookupError, PermissionError, subprocess.TimeoutExpired):
            continue


def watch(command: Sequence[str], log: Path, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> None:
    """Runs a long command: its output goes to a log, its newest line is shown, its last lines where it fails."""
    log.parent.mkdir(parents=True, exist_ok=True)
    last: deque[str] = deque(maxlen=40)
    with log.open("w", encoding="utf-8", errors="replace") as file, _status() as status:

        def each(line: str) -> None:
            file.write(line)
            text = ESCAPES.sub("", line).strip()
            if text:
                last.append(text)
                status.show(text)

        code = run(command, each, cwd=cwd, env=env)
    if code != 0:
        raise Failure("\n".join([*last, "", f"This failed (exit code {code}): {' '.join(map(str, command))}", f"The whole output is in {log}"]))


class _Status:
    """The newest line of a running command: overwritten in place on a terminal, now and then a line elsewhere."""

    def __init__(self) -> None:
        self.terminal = sys.stdout.isatty()
        self.interval = 0.1 if self.terminal else 10.0
        self.shown = time.monotonic()

    def show(self, line: str) -> None:
        if time.monotonic() - self.shown < self.interval:
            return
        self.shown = time.monotonic()
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
