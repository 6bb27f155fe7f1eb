"""./glossa: from a clone to an address that answers, and watch over it until it is stopped."""

from __future__ import annotations

import os
import signal
import threading
import time
from typing import Callable, Mapping

from launcher import files, locks, model, privileges, tools
from launcher.application import Application, environment, keep_short, pick_port
from launcher.build import Build, lay_out
from launcher.console import Failure, say
from launcher.database import Cluster, Passwords, programs
from launcher.processes import end_leftover
from launcher.settings import Settings
from launcher.warmup import WarmUp


def up(settings: Settings, env: Mapping[str, str]) -> int:
    _make_home(settings)
    with locks.alone(settings.home / "run" / "lock") as free:
        if not free:
            address = files.read(settings.home / "run" / "address")
            say(f"Glossa already runs in {settings.home}" + (f": {address}" if address else " (it is starting)."))
            return 1
        (settings.home / "run" / "address").unlink(missing_ok=True)
        stop = _Stop()
        glossa = Glossa(settings, env)
        try:
            glossa.start()
            glossa.watch()
        except KeyboardInterrupt:
            pass
        finally:
            stop.quietly()
            glossa.stop()
    return 0


class Glossa:
    """The two programs of one installation."""

    def __init__(self, settings: Settings, env: Mapping[str, str]) -> None:
        self.settings = settings
        self.env = env
        self.cluster: Cluster | None = None
        self.app: Application | None = None
        self.warm_up: WarmUp | None = None

    def start(self) -> None:
        settings = self.settings
        java = tools.require_java(self.env)
        jar, name = Build(settings, self.env).jar()
        with locks.waiting(settings.home / "install.lock"):
            model.ensure(settings)
        token = settings.setup_token or files.secret(settings.home / "secrets" / "setup-token")
        app_url, owner_url = self._database()
        self.app = Application(
            java, lay_out(jar, name, java, settings.home / "logs"), settings,
            environment(settings, self.env, app_url, owner_url, token), pick_port(settings),
        )
        self.app.end_leftover()
        end_leftover(settings.home / "run" / "warm-up.json", 5)
        self._start_app()
        files.write(settings.home / "run" / "address", self.app.address)
        say(f"\nGlossa is ready: {self.app.address}")
        if self.app.set_up():
            say(f"Make the first account: {self.app.address}en/sign-up?setup={token}")
        say("Ctrl-C stops it.")
        self.warm_up = WarmUp(self.app)
        self.warm_up.begin()

    def _database(self) -> tuple[str, str]:
        """The URLs of the app's and of the owner's role; of the embedded database unless another is named."""
        settings = self.settings
        if settings.database_url:
            return settings.database_url, self.env.get("DATABASE_OWNER_URL", "")
        with locks.waiting(settings.home / "install.lock"):
            found = programs(settings.home)
        log = settings.home / "logs" / "database.log"
        keep_short(log)
        passwords = Passwords.kept_in(settings.home / "secrets")
        self.cluster = Cluster(found, settings.home / "database", settings.home / "run", passwords, log=log)
        for path in (settings.home, found):
            privileges.let_through(path, self.cluster.account)
        self.cluster.create()
        self.cluster.start()
        self.cluster.prepare()
        return self.cluster.url("glossa_app", passwords.app), self.cluster.url("glossa_owner", passwords.owner)

    def _start_app(self) -> None:
        """Starts the app; where its port was taken in the meantime, on the next one."""
        assert self.app is not None
        for _ in range(3):
            self.app.start()
            if self.app.await_ready():
                return
            if "already in use" not in self.app.last_words():
                break
            self.app.port = pick_port(self.settings)
        raise Failure(f"The server ended at its start.\n{self.app.last_words()}")

    def watch(self) -> None:
        """Starts again what dies, until somebody stops us."""
        cluster, app = self.cluster, self.app
        watched = [_Watched("The server", lambda: bool(app and app.child and app.child.alive()), self._revive_app)]
        if cluster:
            watched.insert(0, _Watched("The database", lambda: bool(cluster.child and cluster.child.alive()), self._revive_database))
        while True:
            for one in watched:
                one.look()
            if self.warm_up:
                self.warm_up.look()
            time.sleep(0.5)

    def _revive_database(self) -> None:
        assert self.cluster is not None
        self.cluster.start(self.cluster.port)

    def _revive_app(self) -> None:
        assert self.app is not None
        self.app.start()
        if not self.app.await_ready():
            raise Failure("it ended again; its last words:\n" + self.app.last_words())

    def stop(self) -> None:
        """The app first, so that it can finish what it writes."""
        if self.app and self.app.child or self.cluster and self.cluster.child:
            say("\nstopping ...")
        if self.warm_up:
            self.warm_up.stop()
        if self.app:
            self.app.stop()
        if self.cluster:
            self.cluster.stop()
        (self.settings.home / "run" / "address").unlink(missing_ok=True)


class _Watched:
    """One program under watch, with pauses that grow while it keeps dying."""

    def __init__(self, name: str, alive: Callable[[], bool], revive: Callable[[], None]) -> None:
        self.name, self.alive, self.revive = name, alive, revive
        self.pause = 0.0
        self.since = time.monotonic()
        self.next_try: float | None = None

    def look(self) -> None:
        now = time.monotonic()
        if self.alive():
            if now - self.since > 60:
                self.pause = 0.0
            return
        if self.next_try is None:
            self.next_try = now + self.pause
            say(f"{self.name} ended unexpectedly; starting it again" + (f" in {self.pause:.0f} s" if self.pause else ""))
            self.pause = min(30.0, self.pause * 2 or 1.0)
        if now < self.next_try:
            return
        self.next_try = None
        self.since = now
        try:
            self.revive()
            say(f"{self.name} runs again.")
        except Failure as failure:
            say(f"{self.name}: {failure}")


class _Stop:
    """Turns the first Ctrl-C, SIGTERM or SIGHUP into one KeyboardInterrupt and lets the rest of the stop go undisturbed."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            if not (number == signal.SIGHUP and signal.getsignal(number) == signal.SIG_IGN):  # started with nohup
                signal.signal(number, self._ask)

    def _ask(self, *_: object) -> None:
        if not self.asked.is_set():
            self.asked.set()
            raise KeyboardInterrupt

    def quietly(self) -> None:
        self.asked.set()


def _make_home(settings: Settings) -> None:
    """The folder of all data. Others may not look into it; where root works, PostgreSQL's account must pass through it."""
    home = settings.home
    if not home.exists():
        home.mkdir(parents=True)
        os.chmod(home, 0o711 if os.geteuid() == 0 else 0o700)
    for name, mode in (("run", 0o711), ("logs", 0o700), ("secrets", 0o700)):
        (home / name).mkdir(exist_ok=True)
        os.chmod(home / name, mode)
    settings.uploads.mkdir(parents=True, exist_ok=True)
