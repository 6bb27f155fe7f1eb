"""A database for a test run: empty, prepared, gone when nobody needs it any more."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from launcher import locks, privileges
from launcher.console import say
from launcher.database import HASTY, SUPERUSER, Cluster, Passwords, programs
from launcher.processes import end_leftover
from launcher.settings import Settings

PREFIX = "glossa-database-"


def serve(settings: Settings) -> int:
    """Prints `DATABASE url` (a superuser's) and stays until its standard input closes. The roles' passwords are `owner` and `app`."""
    with locks.waiting(settings.home / "install.lock"):
        tools = programs(settings.home)
    _sweep()
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with locks.alone(folder / "lock"):
        cluster = Cluster(tools, folder / "data", folder, Passwords("postgres", "owner", "app"), HASTY, folder / "log")
        privileges.let_through(folder, cluster.account)
        privileges.let_through(tools, cluster.account)
        try:
            cluster.create()
            cluster.start()
            cluster.prepare()
            say(f"DATABASE {cluster.url(SUPERUSER, 'postgres')}")
            while os.read(0, 4096):
                pass
        except KeyboardInterrupt:
            pass
        finally:
            cluster.stop()
            shutil.rmtree(folder, ignore_errors=True)
    return 0


def _sweep() -> None:
    """Removes what test databases left whose launcher was killed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        if folder.stat().st_uid != os.geteuid() or not (folder / "lock").exists():
            continue
        with locks.alone(folder / "lock") as abandoned:
            if abandoned:
                end_leftover(folder / "database.json", 5)
                shutil.rmtree(folder, ignore_errors=True)
