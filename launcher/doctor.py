"""./glossa doctor: what this machine has, and what is missing."""

from __future__ import annotations

import os
import shutil
import sys
from typing import Mapping

from launcher import files, tools
from launcher.application import taken
from launcher.console import say
from launcher.settings import Settings


def doctor(settings: Settings, env: Mapping[str, str]) -> int:
    missing = []
    say(f"Python   {sys.version.split()[0]}  {sys.executable}")
    for name, found, help_text in (
        ("JDK", tools.java(env), tools.HELP_JAVA),
        ("Maven", tools.maven(env), tools.HELP_MAVEN),
        ("Node", tools.node(env), tools.HELP_NODE),
    ):
        say(f"{name:8} {found.version}  {found.path}" if found else f"{name:8} missing")
        if not found:
            missing.append(help_text)
    say(f"data     {settings.home}" + ("" if settings.home.exists() else " (not there yet)"))
    existing = next(folder for folder in (settings.home, *settings.home.parents) if folder.exists())
    say(f"space    {shutil.disk_usage(existing).free / 1e9:.1f} GB free (a first start takes about 1.5)")
    say(f"memory   {_memory()}")
    say(f"model    {'made' if (settings.model / 'model.json').exists() else 'made at the first start'}")
    running = files.read(settings.home / "run" / "address")
    if running:
        say(f"running  {running}")
    else:
        say(f"port     {settings.port} is {'in use: the next free one will be taken' if taken(settings.bind, settings.port) else 'free'}")
    say(f"answers  {env.get('OPENAI_BASE_URL') or ('OpenAI' if env.get('OPENAI_API_KEY') else 'quotations, no chat model set')}")
    for text in missing:
        say("\n" + text)
    return 1 if missing else 0


def _memory() -> str:
    try:
        return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1e9:.0f} GB (2 GB are enough)"
    except (ValueError, OSError):
        return "unknown"
