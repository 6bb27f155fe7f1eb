"""Builds the pages and the jar when their sources changed, and lays the jar out for a fast start."""

from __future__ import annotations

import fcntl
import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Mapping

from launcher import files, tools
from launcher.console import Failure, say, step, watch
from launcher.settings import Settings


class Build:
    """The two builds of one clone. What they made is marked with a fingerprint of its sources, beside it."""

    def __init__(self, settings: Settings, env: Mapping[str, str]) -> None:
        self.root = settings.root
        self.logs = settings.home / "logs"
        self.env = dict(env)
        self.frontend = self.root / "frontend"
        self.backend = self.root / "backend"

    def jar(self) -> tuple[Path, str]:
        """The jar with the pages in it, and a name for its content."""
        with held(self.backend):
            pages = self.pages_fingerprint()
            wanted = self.fingerprint(pages)
            stamp = self.stamp
            made = self._made()
            if made and files.read(stamp) == wanted:
                return made, wanted
            tools.require_builders(self.env)
            self.pages(pages)
            stamp.unlink(missing_ok=True)
            self._package()
            made = self._made()
            if not made:
                raise Failure(f"Maven ended well but left no jar in {self.backend / 'target'}")
            files.write(stamp, wanted)
            return made, wanted

    @property
    def stamp(self) -> Path:
        return self.backend / "target" / "glossa-fingerprint"

    def pages_fingerprint(self) -> str:
        return files.fingerprint([self.frontend])

    def fingerprint(self, pages: str) -> str:
        sources = [self.backend / "pom.xml", self.backend / "src", self.root / "sample-docs"]
        return files.fingerprint([path for path in sources if path.exists()], pages)

    def adopt(self) -> None:
        """Marks a jar that Maven has just built by itself as ours, when the pages in it are today's."""
        pages = self.pages_fingerprint()
        if self._made() and files.read(self.frontend / ".next" / "glossa-fingerprint") == pages:
            files.write(self.stamp, self.fingerprint(pages))

    def pages(self, wanted: str) -> None:
        stamp = self.frontend / ".next" / "glossa-fingerprint"
        if (self.frontend / "out").is_dir() and files.read(stamp) == wanted:
            return
        env = {**self.env, "NEXT_TELEMETRY_DISABLED": "1"}
        self.packages()
        with step("building the pages"):
            watch(["npm", "run", "build"], self.logs / "pages.log", cwd=self.frontend, env=env)
        files.write(stamp, wanted)

    def packages(self) -> None:
        """The frontend's packages, exactly as locked."""
        stamp = self.frontend / "node_modules" / ".glossa-fingerprint"
        wanted = files.fingerprint([self.frontend / "package.json", self.frontend / "package-lock.json"])
        if files.read(stamp) == wanted:
            return
        log = self.logs / "packages.log"
        quiet = ["--no-audit", "--no-fund"]
        with step("bringing the packages of the pages"):
            try:
                watch(["npm", "ci", *quiet], log, cwd=self.frontend, env=self.env)
            except Failure:
                # npm refuses a lock whose optional packages of other platforms are not served; install takes it as it is
                say("  npm ci refused; trying npm install")
                watch(["npm", "install", "--no-save", *quiet], log, cwd=self.frontend, env=self.env)
        files.write(stamp, wanted)

    def _package(self) -> None:
        home = tools.require_java(self.env).path
        command = ["mvn", "--batch-mode", "-f", str(self.backend / "pom.xml"), "-Dmaven.test.skip=true", "package"]
        shutil.rmtree(self.backend / "target" / "classes" / "static", ignore_errors=True)  # pages of an earlier build
        with step("building the server"):
            watch(command, self.logs / "server.log", cwd=self.backend, env=tools.with_java(self.env, home))

    def _made(self) -> Path | None:
        jars = [jar for jar in (self.backend / "target").glob("*.jar") if not jar.name.endswith(("-sources.jar", "-plain.jar", "-tests.jar"))]
        return max(jars, key=lambda jar: jar.stat().st_mtime, default=None)


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """One launcher at a time makes something in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("  another launcher is at work in this folder; waiting for it")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def lay_out(jar: Path, name: str, java: tools.Tool, logs: Path) -> Path:
    """Unpacks the jar beside itself into a folder of its own, where class loading is quick. The one before is kept: it may be running."""
    apps = jar.parent / "unpacked"
    folder = apps / name[:16]
    with held(apps):
        if not (folder / jar.name).exists():
            for old in sorted(apps.glob("*"), key=lambda path: path.stat().st_mtime)[:-1]:
                shutil.rmtree(old, ignore_errors=True)
            part = apps / "part"
            shutil.rmtree(part, ignore_errors=True)
            with step("unpacking the server"):
                extract = ["-Djarmode=tools", "-jar", str(jar), "extract", "--destination", str(part)]
                watch([str(java.path / "bin" / "java"), *extract], logs / "unpack.log")
                part.rename(folder)
    return folder / jar.name
