"""After the first start of a build, lets the JDK keep what a start loads and links: later starts take half the time."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

from launcher.application import Application
from launcher.processes import Child


class WarmUp:
    """A second app that starts as far as its beans and ends, in the background and with the lowest priority."""

    def __init__(self, app: Application) -> None:
        self.app = app
        self.part = app.cache.with_name(f"{app.cache.stem}.{os.getpid()}.part.aot")
        self.child: Child | None = None

    def begin(self) -> None:
        if self.app.cache.exists():
            return
        self._clear(older_than=time.time() - 3600)
        command = self.app.command(f"-XX:AOTCacheOutput={self.part}", "-Xlog:aot=error", "-Dspring.context.exit=onRefresh")
        gently = ["nice", "-n", "19"] if shutil.which("nice") else []
        settings = self.app.settings
        with (settings.home / "logs" / "warm-up.log").open("wb") as output:
            self.child = Child(
                "warm-up", [*gently, *command], settings.home / "run" / "warm-up.json",
                env={**self.app.env, "GLOSSA_PORT": "0"}, cwd=settings.home, output=output.fileno(),
            )

    def look(self) -> None:
        """Takes the cache over as soon as it is whole; without one the next start is slower and as good."""
        if self.child is None or self.child.alive():
            return
        if self.child.process.returncode == 0 and self.part.exists():
            self.part.rename(self.app.cache)
        self.stop()

    def stop(self) -> None:
        if self.child:
            self.child.stop(5)
            self.child = None
            self._clear()

    def _clear(self, older_than: float | None = None) -> None:
        """Removes what is left of this run's attempt, or of attempts long ago."""
        pattern = f"{self.part.name}*" if older_than is None else "*.part.aot*"
        for file in self.app.cache.parent.glob(pattern):
            if older_than is None or _modified(file) < older_than:
                file.unlink(missing_ok=True)


def _modified(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except FileNotFoundError:
        return 0.0
