"""The commands of ./glossa."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from launcher import scratch
from launcher.checks import Suite
from launcher.console import Failure
from launcher.doctor import doctor
from launcher.settings import Settings
from launcher.up import up

USAGE = """\
./glossa           start Glossa (builds what changed, then prints the address); Ctrl-C stops it
./glossa test      the whole test suite
./glossa eval      the golden set against the running server
./glossa doctor    what this machine has and what is missing
Settings are environment variables: docs/settings.md"""


def main(arguments: list[str]) -> int:
    os.umask(0o022)
    command, rest = (arguments or ["up"])[0], arguments[1:]
    try:
        settings = Settings.from_environment(Path(__file__).resolve().parent.parent, os.environ)
        if command == "up":
            return up(settings, os.environ)
        if command == "test":
            signal.signal(signal.SIGTERM, signal.default_int_handler)
            return Suite(settings, os.environ).run()
        if command == "doctor":
            return doctor(settings, os.environ)
        if command == "eval":
            program = settings.root / "evaluation" / "golden.py"
            return subprocess.run([sys.executable, str(program), *rest], check=False).returncode
        if command == "database":
            return scratch.serve(settings)
    except Failure as failure:
        print(f"\n{failure}", file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        return 130
    print(USAGE)
    return 0 if command in ("help", "--help", "-h") else 2
