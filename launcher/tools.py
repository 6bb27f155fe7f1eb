"""Finds the JDK, Maven and Node on this machine, or says how to get them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Mapping

from launcher.console import Failure

JAVA = 25
MAVEN = (3, 8)
NODE = (20, 0)

HELP_JAVA = f"""\
JDK {JAVA} was not found (looked in JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks, /Library/Java and Homebrew).
  Debian, Ubuntu   apt install openjdk-{JAVA}-jdk   (older releases: the package temurin-{JAVA}-jdk of adoptium.net)
  Fedora           dnf install java-{JAVA}-openjdk-devel
  macOS            brew install openjdk@{JAVA}
  any              https://adoptium.net/temurin/releases/?version={JAVA}   then set JAVA_HOME"""
HELP_MAVEN = """\
Maven 3.8 or newer was not found.
  Debian, Ubuntu   apt install maven
  macOS            brew install maven
  any              https://maven.apache.org/install.html"""
HELP_NODE = """\
Node.js 20 or newer with npm was not found.
  macOS            brew install node
  any              https://nodejs.org/en/download"""


@dataclass(frozen=True)
class Tool:
    path: Path
    version: str


def require_java(env: Mapping[str, str]) -> Tool:
    found = java(env)
    if not found:
        raise Failure(HELP_JAVA)
    return found


def require_builders(env: Mapping[str, str]) -> None:
    """Fails with everything that is missing at once, not one thing a run."""
    missing = [text for found, text in ((java(env), HELP_JAVA), (maven(env), HELP_MAVEN), (node(env), HELP_NODE)) if not found]
    if missing:
        raise Failure("\n\n".join(missing))


def java(env: Mapping[str, str]) -> Tool | None:
    """The first home of a JDK 25."""
    for home in _java_homes(env):
        version = _release(home)
        if version.split(".")[0] == str(JAVA) and (home / "bin" / "javac").exists():
            return Tool(home, version)
    return None


def maven(env: Mapping[str, str]) -> Tool | None:
    jdk = java(env)
    return _on_path("mvn", "--version", MAVEN, {**env, **({"JAVA_HOME": str(jdk.path)} if jdk else {})})


def node(env: Mapping[str, str]) -> Tool | None:
    return _on_path("node", "--version", NODE, env) if shutil.which("npm", path=env.get("PATH")) else None


def _java_homes(env: Mapping[str, str]) -> Iterator[Path]:
    if env.get("JAVA_HOME"):
        yield Path(env["JAVA_HOME"])
    on_path = shutil.which("javac", path=env.get("PATH"))
    if on_path:
        yield Path(on_path).resolve().parent.parent
    user = Path(env.get("HOME") or "/nonexistent")
    for folder, pattern in (
        (Path("/usr/lib/jvm"), "*"),
        (Path("/opt"), "*/*"),
        (Path("/opt"), "*"),
        (Path("/usr/local"), "*"),
        (user / ".sdkman/candidates/java", "*"),
        (user / ".jdks", "*"),
        (user / ".asdf/installs/java", "*"),
        (user / ".local/share/mise/installs/java", "*"),
        (Path("/Library/Java/JavaVirtualMachines"), "*/Contents/Home"),
        (user / "Library/Java/JavaVirtualMachines", "*/Contents/Home"),
        (Path("/opt/homebrew/opt"), "openjdk*/libexec/openjdk.jdk/Contents/Home"),
        (Path("/usr/local/opt"), "openjdk*/libexec/openjdk.jdk/Contents/Home"),
    ):
        try:
            yield from sorted(folder.glob(pattern), reverse=True)
        except OSError:
            continue


def _release(home: Path) -> str:
    """The version that a JDK's `release` file names; empty where there is none."""
    try:
        found = re.search(r'^JAVA_VERSION="([^"]+)"', (home / "release").read_text(errors="replace"), re.MULTILINE)
    except OSError:
        return ""
    return found.group(1) if found else ""


def _on_path(name: str, question: str, least: tuple[int, int], env: Mapping[str, str]) -> Tool | None:
    path = shutil.which(name, path=env.get("PATH"))
    if not path:
        return None
    told = subprocess.run([path, question], capture_output=True, text=True, check=False, env=dict(env))
    version = re.search(r"(\d+)\.(\d+)[\w.]*", told.stdout)
    if told.returncode != 0 or not version or (int(version[1]), int(version[2])) < least:
        return None
    return Tool(Path(path), version[0])


def with_java(env: Mapping[str, str], home: Path) -> dict[str, str]:
    """An environment in which Maven and its children use this JDK."""
    return {**env, "JAVA_HOME": str(home), "PATH": os.pathsep.join([str(home / "bin"), env.get("PATH", "")])}
