"""The app itself: one JVM on the unpacked jar, with the settings it gets and the answers that tell how it is."""

from __future__ import annotations

import json
import os
import socket
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Mapping

from launcher import files
from launcher.console import Failure, say
from launcher.processes import Child, end_leftover
from launcher.settings import Settings
from launcher.tools import Tool

FLAGS = [
    "-Xmx640m",
    "-XX:+ExitOnOutOfMemoryError",
    "--enable-native-access=ALL-UNNAMED",
    "-Dreactor.schedulers.defaultBoundedElasticOnVirtualThreads=true",
    "-Djava.awt.headless=true",
    "-Dfile.encoding=UTF-8",
]
START_LIMIT = 300.0


@dataclass
class Application:
    """How the app is started, and the process while it runs."""

    java: Tool
    jar: Path
    settings: Settings
    env: dict[str, str]
    port: int
    child: Child | None = None
    log: Path = field(init=False)

    def __post_init__(self) -> None:
        self.log = self.settings.home / "logs" / "app.log"
        self.record = self.settings.home / "run" / "app.json"

    @property
    def address(self) -> str:
        host = self.settings.bind
        if host in ("0.0.0.0", "::", "*"):
            host = "127.0.0.1"
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}/"

    def start(self) -> None:
        command = self.command(*([f"-XX:AOTCache={self.cache}"] if self.cache.exists() else []))
        keep_short(self.log)
        with self.log.open("ab") as output:
            self.child = Child("app", command, self.record, env={**self.env, "GLOSSA_PORT": str(self.port)}, cwd=self.settings.home, output=output.fileno())

    def stop(self) -> None:
        if self.child:
            self.child.stop(40)
            self.child = None

    def end_leftover(self) -> None:
        if end_leftover(self.record, 40):
            say("  ended a server that an earlier run left")

    def ready(self) -> bool:
        return self._get("actuator/health/readiness") is not None

    def set_up(self) -> bool:
        """Whether the first account is still to be made."""
        told = self._get("api/config")
        try:
            return told is not None and json.loads(told).get("registration") == "setup"
        except ValueError:
            return False

    def await_ready(self) -> bool:
        """Waits until the app answers; false where it ended instead."""
        assert self.child is not None
        limit = time.monotonic() + START_LIMIT
        while time.monotonic() < limit:
            if not self.child.alive():
                return False
            if self.ready():
                return True
            time.sleep(0.15)
        raise Failure(f"The server did not become ready within {START_LIMIT:.0f} s.\n{self.last_words()}")

    def last_words(self) -> str:
        lines = files.read(self.log).splitlines()[-25:]
        return "\n".join([*lines, "", f"The server's whole log is in {self.log}"])

    def command(self, *flags: str) -> list[str]:
        return [str(self.java.path / "bin" / "java"), *FLAGS, *flags, "-jar", str(self.jar)]

    @property
    def cache(self) -> Path:
        """What the JDK keeps of an earlier start; named by its version, because a cache fits one build of it only."""
        return self.jar.parent / f"app-{self.java.version}.aot"

    def _get(self, path: str) -> bytes | None:
        try:
            with _direct.open(self.address + path, timeout=5) as answer:
                return answer.read() if answer.status == 200 else None
        except (urllib.error.URLError, OSError, ValueError):
            return None


_direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def environment(settings: Settings, env: Mapping[str, str], app_url: str, owner_url: str, token: str) -> dict[str, str]:
    """The app's environment: the caller's, completed by what the launcher knows."""
    samples = settings.root / "sample-docs"
    completed = {
        **env,
        "GLOSSA_HOME": str(settings.home),
        "GLOSSA_BIND": settings.bind,
        "GLOSSA_UPLOADS": str(settings.uploads),
        "GLOSSA_MODEL_DIR": str(settings.model),
        "GLOSSA_SETUP_TOKEN": token,
        "DATABASE_URL": app_url,
    }
    if owner_url:
        completed["DATABASE_OWNER_URL"] = owner_url
    if samples.is_dir():
        completed.setdefault("GLOSSA_SAMPLES", str(samples))
    return completed


def pick_port(settings: Settings) -> int:
    """The wished port, or the next free one."""
    for port in range(settings.port, min(settings.port + 100, 65536)):
        if not taken(settings.bind, port):
            if port != settings.port:
                say(f"  port {settings.port} is in use by another program; taking {port} (GLOSSA_PORT chooses)")
            return port
    raise Failure(f"The ports from {settings.port} on are all in use. Choose another with GLOSSA_PORT.")


def taken(host: str, port: int) -> bool:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.settimeout(1)
        if probe.connect_ex(("::1" if ":" in host else "127.0.0.1", port)) == 0:
            return True
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return True
    return False


def keep_short(log: Path, limit: int = 10_000_000) -> None:
    """Moves a log that has grown long aside; the one before that goes."""
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists() and log.stat().st_size > limit:
        os.replace(log, log.with_suffix(log.suffix + ".1"))
