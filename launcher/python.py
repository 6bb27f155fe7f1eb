"""Python packages in virtual environments of their own, pinned with hashes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from launcher import files
from launcher.console import Failure, step, watch


def environment(folder: Path, requirements: Path, log: Path, *, title: str, dependencies: bool = True) -> Path:
    """The Python of an environment that holds exactly the pinned packages; made where it is missing or holds others."""
    python = folder / "bin" / "python"
    stamp = folder / "glossa-stamp"
    wanted = files.fingerprint([requirements], sys.version)
    if files.read(stamp) == wanted and python.exists():
        return python
    with step(title):
        _make(folder, requirements, log, dependencies)
    files.write(stamp, wanted)
    return python


def _make(folder: Path, requirements: Path, log: Path, dependencies: bool) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    made = subprocess.run([sys.executable, "-m", "venv", str(folder)], capture_output=True, text=True, check=False)
    if made.returncode != 0:
        shutil.rmtree(folder, ignore_errors=True)
        raise Failure(
            f"Python {sys.version.split()[0]} cannot make a virtual environment:\n{(made.stdout + made.stderr).strip()}\n"
            "On Debian and Ubuntu: apt install python3-venv"
        )
    install = [str(folder / "bin" / "python"), "-m", "pip", "install", "--disable-pip-version-check", "--require-hashes", "--only-binary=:all:"]
    if not dependencies:
        install.append("--no-deps")
    try:
        watch([*install, "-r", str(requirements)], log)
    except Failure:
        shutil.rmtree(folder, ignore_errors=True)
        raise
