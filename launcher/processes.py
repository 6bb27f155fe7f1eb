"""Child processes that leave nothing behind: they end with the launcher, and a later run recognises and ends what an earlier one left."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Callable, Mapping, Sequence

from launcher import files


@dataclass(frozen=True)
class Account:
    """The system account a child runs under, where the launcher itself is root."""

    name: str
    uid: int
    gid: int


class Child:
    """A running program with a record on disk that identifies it beyond its process id."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        record: Path,
        *,
        stop_signal: int = signal.SIGTERM,
        account: Account | None = None,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        output: IO[bytes] | int | None = None,
    ) -> None:
        self.name = name
        self.record = record
        self.stop_signal = stop_signal
        as_user = {"user": account.uid, "group": account.gid, "extra_groups": []} if account else {}
        self.process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT if output is not None else None,
            env=env, cwd=cwd, start_new_session=True, preexec_fn=end_with_parent(stop_signal), **as_user,
        )
        identity = {"pid": self.process.pid, "born": born(self.process.pid), "name": name, "signal": int(stop_signal)}
        files.write(record, json.dumps(identity), 0o600)

    def alive(self) -> bool:
        return self.process.poll() is None

    def stop(self, patience: float = 30.0) -> None:
        """Asks it to end, waits, and kills it where asking did not help."""
        if self.alive():
            self.process.send_signal(self.stop_signal)
            try:
                self.process.wait(patience)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.record.unlink(missing_ok=True)


def end_leftover(record: Path, patience: float = 30.0) -> bool:
    """Ends the program that a record of an earlier run names; says whether there was one. A process that merely has the same id is left alone."""
    try:
        identity = json.loads(record.read_text())
        pid, started, asked = int(identity["pid"]), identity["born"], int(identity["signal"])
    except (OSError, ValueError, KeyError, TypeError):
        record.unlink(missing_ok=True)
        return False
    found = started is not None and born(pid) == started
    if found:
        end(pid, started, asked, patience)
    record.unlink(missing_ok=True)
    return found


def end(pid: int, started: str | None, asked: int, patience: float) -> None:
    """Signals a process that is not our child until it is gone."""
    for number, wait in ((asked, patience), (signal.SIGKILL, 5.0)):
        if born(pid) != started:
            return
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            return
        limit = time.monotonic() + wait
        while born(pid) == started and time.monotonic() < limit:
            time.sleep(0.1)


def born(pid: int) -> str | None:
    """When a process began, in the system's own words; none where it does not run. With the id it names one process for good."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
        state, *rest = stat.rpartition(")")[2].split()
        return None if state in "ZX" else f"{boot()}:{rest[18]}"
    except FileNotFoundError:
        if Path("/proc/self/stat").exists():
            return None
    except OSError:
        return None
    shown = subprocess.run(["ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return shown.stdout.strip() or None


def boot() -> str:
    """Which start of the machine this is; times of processes count from it."""
    return files.read(Path("/proc/sys/kernel/random/boot_id"))


def end_with_parent(number: int) -> Callable[[], None] | None:
    """On Linux the kernel itself signals a child whose launcher has died, even by kill -9; elsewhere the next run does it."""
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    parent = os.getpid()

    def ask() -> None:
        prctl(1, number, 0, 0, 0)  # PR_SET_PDEATHSIG
        if os.getppid() != parent:
            os._exit(0)

    return ask
