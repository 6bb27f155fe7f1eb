"""The embedding model: made once from its published weights."""

from __future__ import annotations

import shutil

from launcher import files
from launcher.console import step, watch
from launcher.python import environment
from launcher.settings import Settings


def ensure(settings: Settings) -> None:
    """Makes the model where it is missing or where models/ makes another one than is there."""
    source = settings.root / "models"
    folder, stamp = settings.model, settings.model / "glossa-stamp"
    wanted = files.fingerprint([source / name for name in ("graph.py", "weights.py", "make.py", "weights.txt")])
    whole = (folder / "model.json").exists()
    if whole and (files.read(stamp) in (wanted, "") if settings.model_chosen else files.read(stamp) == wanted):
        return
    log = settings.home / "logs" / "model.log"
    tools = settings.home / "model-tools"
    python = environment(tools, source / "requirements.txt", log, title="bringing what makes the embedding model (40 MB)")
    with step("making the embedding model (downloads 95 MB)"):
        watch([str(python), "-B", str(source / "make.py"), "--out", str(folder)], log)
    files.write(stamp, wanted)
    shutil.rmtree(tools, ignore_errors=True)
