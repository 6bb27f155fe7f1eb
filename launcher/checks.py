"""./glossa test: every check of the project, in one order, from nothing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable, Mapping

from launcher import locks, model, tools
from launcher.build import Build
from launcher.console import Failure, run, say
from launcher.database import free_port
from launcher.product import Product
from launcher.results import Tally, node_lines, surefire_reports, unittest_lines, vitest_lines
from launcher.settings import Settings

MINUTE = 60.0
FOR_TESTS = {"GLOSSA_TEST_DATABASE_URL", "GLOSSA_CHROMIUM"}  # a person's other settings must not reach the tests


class Suite:
    """Runs part after part, keeps count, and goes on after a failed part where the next does not need it."""

    def __init__(self, settings: Settings, env: Mapping[str, str]) -> None:
        self.settings = settings
        self.root = settings.root
        self.frontend = self.root / "frontend"
        own = {name: value for name, value in env.items() if name in FOR_TESTS or not re.match("(GLOSSA|OPENAI|DATABASE)_", name)}
        self.env = {**own, "NO_COLOR": "1", "FORCE_COLOR": "0", "CI": env.get("CI", "true"), "GLOSSA_MODEL_DIR": str(settings.model)}
        self.build = Build(settings, self.env)
        self.total = Tally()
        self.lines: list[str] = []

    def run(self) -> int:
        begun = time.monotonic()
        self.part("launcher", self.launcher)
        self.part("embedding model", self.model)
        if self.part("packages of the pages", self.packages):
            self.part("pages: style", lambda: self.npm("lint"))
            self.part("pages: types", lambda: self.npm("types"))
            self.part("pages: units", lambda: self.npm("test", vitest_lines))
            if self.part("pages: build", self.pages):
                self.part("pages: size", lambda: self.npm("size"))
        self.part("evaluation programs", self.evaluation)
        self.part("server: verify", self.server)
        self.part("launcher with the product", lambda: self.python_tests(self.root, "live_*.py", self.root / "launcher" / "tests"))
        self.part("product: walks and golden set", self.product)
        if not (self.root.parent / "shared").is_dir():
            self.lines.append("the checks with ../shared were left out: it is not beside this folder")
        say("\n" + "\n".join(self.lines))
        say(f"all parts: {time.monotonic() - begun:.0f} s")
        say(self.total.closing_line())
        return 1 if self.total.failed else 0

    def part(self, name: str, check: Callable[[], Tally]) -> bool:
        say(f"\n==== {name}")
        begun = time.monotonic()
        try:
            tally = check()
        except Failure as failure:
            say(str(failure))
            tally = Tally(failed=1)
        took = time.monotonic() - begun
        self.total += tally
        self.lines.append(f"{'FAILED' if tally.failed else 'ok':7}{name:32}{took:6.0f} s  {tally.closing_line()}")
        say(self.lines[-1])
        return not tally.failed

    def launcher(self) -> Tally:
        return self.python_tests(self.root, "test_*.py", self.root / "launcher" / "tests")

    def model(self) -> Tally:
        with locks.waiting(self.settings.home / "install.lock"):
            model.ensure(self.settings)
        return self.python_tests(self.root / "models", "test_*.py")

    def packages(self) -> Tally:
        tools.require_builders(self.env)
        self.build.packages()
        return Tally(passed=1)

    def pages(self) -> Tally:
        self.build.pages(self.build.pages_fingerprint())
        return Tally(passed=1)

    def evaluation(self) -> Tally:
        brought("poppler-utils", self.env, "pdftotext")
        return self.python_tests(self.root / "evaluation", "test_*.py")

    def server(self) -> Tally:
        jdk = tools.require_java(self.env).path
        target = self.root / "backend" / "target"
        for name in ("surefire-reports", "failsafe-reports", "classes/static"):
            shutil.rmtree(target / name, ignore_errors=True)
        code = run(
            ["mvn", "--batch-mode", "--no-transfer-progress", "-f", str(self.root / "backend" / "pom.xml"), "verify"],
            _show, cwd=self.root / "backend", env=tools.with_java(self.env, jdk), limit=40 * MINUTE,
        )
        tally = surefire_reports(target)
        if code == 0:
            self.build.adopt()
            return tally
        return tally if tally.failed else tally + Tally(failed=1)

    def product(self) -> Tally:
        """The product as a person starts it, walked through in a browser and asked the golden set."""
        chromium = find_chromium(self.env)
        with tempfile.TemporaryDirectory(prefix="glossa walk ") as folder:
            with Product(self.root, {**self.env, "GLOSSA_HOME": str(Path(folder, "home")), "GLOSSA_PORT": str(free_port())}) as product:
                product.await_ready(10 * MINUTE)
                tally = Tally()
                if chromium:
                    env = {**self.env, "GLOSSA_E2E_BASE": product.address, "GLOSSA_E2E_SETUP_TOKEN": product.token, "GLOSSA_CHROMIUM": chromium}
                    tally += self.npm("e2e", node_lines, env)
                else:
                    tally += Tally(skipped=1)
                    say("The walks in a browser were left out: no Chromium here and no right to install it (apt install chromium).")
                return tally + self.golden(product)

    def golden(self, product: Product) -> Tally:
        command = [sys.executable, str(self.root / "evaluation" / "golden.py"), "--base", product.address.rstrip("/"), "--bars", "--floor", "cited=0.72",
                   "--setup-token", product.token]
        return Tally.of_exit(run(command, _show, env=self.env, limit=15 * MINUTE))

    def npm(self, script: str, count: Callable[[list[str]], Tally | None] | None = None, env: Mapping[str, str] | None = None) -> Tally:
        return self.counted(["npm", "run", script], count, self.frontend, env)

    def python_tests(self, cwd: Path, pattern: str, start: Path | None = None) -> Tally:
        begin = start or cwd
        if not list(begin.glob(pattern)):
            return Tally()
        return self.counted([sys.executable, "-B", "-m", "unittest", "discover", "-s", str(begin), "-t", str(cwd), "-p", pattern], unittest_lines, cwd)

    def counted(self, command: list[str], count: Callable[[list[str]], Tally | None] | None, cwd: Path, env: Mapping[str, str] | None = None) -> Tally:
        """Runs a command and counts what its output tells; the exit code has the last word."""
        seen: list[str] = []

        def each(line: str) -> None:
            seen.append(line)
            _show(line)

        code = run(command, each, cwd=cwd, env=env or self.env, limit=15 * MINUTE)
        tally = (count(seen) if count else None) or Tally.of_exit(code)
        return tally + Tally(failed=1) if code != 0 and not tally.failed else tally


def _show(line: str) -> None:
    say(line.rstrip("\n"))


def find_chromium(env: Mapping[str, str]) -> str:
    return env.get("GLOSSA_CHROMIUM") or brought("chromium", env, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def brought(package: str, env: Mapping[str, str], *programs: str) -> str:
    """The path of one of these programs; where there is none and we may, Debian's package is installed."""
    found = next(filter(None, map(shutil.which, programs)), "")
    if not found and os.geteuid() == 0 and shutil.which("apt-get"):
        say(f"installing {package}")
        for command in (["apt-get", "update"], ["apt-get", "install", "--yes", "--no-install-recommends", package]):
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL, env={**env, "DEBIAN_FRONTEND": "noninteractive"})
        found = next(filter(None, map(shutil.which, programs)), "")
    return found
