"""What the environment sets, read once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Mapping

from launcher.console import Failure


@dataclass(frozen=True)
class Settings:
    """The launcher's own settings; all others go through to the app untouched."""

    root: Path
    home: Path
    port: int
    port_chosen: bool
    bind: str
    uploads: Path
    model: Path
    model_chosen: bool
    setup_token: str
    database_url: str

    @staticmethod
    def from_environment(root: Path, env: Mapping[str, str]) -> Settings:
        def path(name: str, default: Path) -> Path:
            return Path(env[name]).expanduser().absolute() if env.get(name) else default

        home = path("GLOSSA_HOME", root / ".glossa")
        return Settings(
            root=root,
            home=home,
            port=_port(env.get("GLOSSA_PORT") or "8080"),
            port_chosen=bool(env.get("GLOSSA_PORT")),
            bind=env.get("GLOSSA_BIND") or "127.0.0.1",
            uploads=path("GLOSSA_UPLOADS", home / "uploads" if env.get("GLOSSA_HOME") else root / "uploads"),
            model=path("GLOSSA_MODEL_DIR", home / "model"),
            model_chosen=bool(env.get("GLOSSA_MODEL_DIR")),
            setup_token=env.get("GLOSSA_SETUP_TOKEN", ""),
            database_url=env.get("DATABASE_URL", ""),
        )


def _port(text: str) -> int:
    if text.isdigit() and 0 < int(text) < 65536:
        return int(text)
    raise Failure(f"GLOSSA_PORT is '{text}'; it must be a number from 1 to 65535.")
