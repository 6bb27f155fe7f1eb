"""Files that must be whole, private or generated once."""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path
from typing import Iterable


def write(path: Path, text: str, mode: int = 0o644) -> None:
    """Writes a file whole or not at all, never wider open than `mode`."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)


def read(path: Path) -> str:
    """The text of a file, empty where there is none."""
    try:
        return path.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return ""


def secret(path: Path) -> str:
    """A random secret of 256 bits, made at the first call and kept in a file that only its owner reads."""
    kept = read(path)
    if kept:
        return kept
    made = secrets.token_urlsafe(32)
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path, made + "\n", 0o600)
    return made


def fingerprint(paths: Iterable[Path], *more: str) -> str:
    """One hash over names and contents of files and folders, and over some words."""
    digest = hashlib.sha256("\0".join(more).encode())
    for path in paths:
        for file in sorted(_walk(path)):
            digest.update(f"{file.relative_to(path.parent).as_posix()}\0".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


_GENERATED = {"node_modules", "target", "out", "public", ".next", "__pycache__", "test-results", "playwright-report", "coverage"}


def _walk(path: Path) -> Iterable[Path]:
    if path.is_file():
        yield path
        return
    for folder, names, files in os.walk(path):
        names[:] = [name for name in names if name not in _GENERATED]
        for name in files:
            if not name.endswith((".tsbuildinfo", ".pyc")) and name != "next-env.d.ts":
                yield Path(folder, name)
