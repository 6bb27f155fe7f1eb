"""The cluster survives what may happen to it. Runs on the real PostgreSQL."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from launcher import locks, privileges
from launcher.database import HASTY, SUPERUSER, Cluster, Passwords, programs
from launcher.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


class ClusterTests(unittest.TestCase):
    cluster: Cluster

    @classmethod
    def setUpClass(cls) -> None:
        settings = Settings.from_environment(ROOT, os.environ)
        with locks.waiting(settings.home / "install.lock"):
            tools = programs(settings.home)
        scratch = tempfile.TemporaryDirectory(prefix="glossa cluster ")
        cls.addClassCleanup(scratch.cleanup)
        folder = Path(scratch.name)
        cls.cluster = Cluster(tools, folder / "data", folder, Passwords("super", "owner", "app"), HASTY, folder / "log")
        for path in (folder, tools):
            privileges.let_through(path, cls.cluster.account)
        cls.cluster.create()
        cls.cluster.start()
        cls.addClassCleanup(cls.cluster.stop)
        cls.cluster.prepare()

    def ask(self, role: str, password: str, statement: str) -> subprocess.CompletedProcess[str]:
        url = self.cluster.url(role, password)
        psql = [str(self.cluster.programs / "psql"), "--no-psqlrc", "-At", url, "-c", statement]
        return subprocess.run(psql, capture_output=True, text=True, check=False)

    def test_the_app_cannot_change_the_schema_and_the_owner_can(self) -> None:
        self.assertEqual(self.ask("glossa_owner", "owner", "create table t (id bigserial primary key, v vector(3))").returncode, 0)
        self.assertEqual(self.ask("glossa_app", "app", "insert into t (v) values ('[1,2,3]') returning id").stdout.split()[0], "1")
        for statement in ("create table u ()", "alter table t add column x int", "drop table t", "truncate t", "create temporary table u ()", "create schema s",
                          "create function f() returns int language sql as 'select 1'", "set role glossa_owner"):
            told = self.ask("glossa_app", "app", statement)
            self.assertNotEqual(told.returncode, 0, statement)
        self.assertEqual(self.ask("glossa_owner", "owner", "drop table t").returncode, 0)

    def test_no_role_bypasses_row_level_security(self) -> None:
        told = self.ask(SUPERUSER, "super", "select count(*) from pg_roles where rolname like 'glossa%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)")
        self.assertEqual(told.stdout.strip(), "0")

    def test_a_wrong_password_is_refused(self) -> None:
        self.assertIn("password authentication failed", self.ask("glossa_app", "owner", "select 1").stderr)

    def test_preparing_again_changes_nothing_and_takes_new_passwords(self) -> None:
        self.cluster.prepare()
        self.assertEqual(self.ask("glossa_app", "app", "select 1").stdout.strip(), "1")

    def test_letters_of_all_scripts_are_letters(self) -> None:
        told = self.ask(SUPERUSER, "super", "select lower('ÄÉЖ') || ' ' || to_tsvector('simple', 'Straße Ёлка')::text || ' ' || similarity('Ärger', 'ärger')::text")
        self.assertEqual(told.stdout.strip(), "äéж 'straße':1 'ёлка':2 1")

    def test_it_starts_again_after_a_kill(self) -> None:
        assert self.cluster.child is not None
        self.cluster.child.process.kill()
        self.cluster.child.process.wait()
        self.cluster.start(self.cluster.port)
        self.assertEqual(self.ask("glossa_app", "app", "select 1").stdout.strip(), "1")

    def test_a_process_id_that_has_gone_to_a_stranger_does_not_stop_it(self) -> None:
        self.cluster.stop()
        account = self.cluster.account
        stranger = subprocess.Popen(["/bin/sleep", "60"], user=account.uid if account else None)
        self.addCleanup(stranger.wait)
        self.addCleanup(stranger.kill)
        (self.cluster.data / "postmaster.pid").write_text(f"{stranger.pid}\n{self.cluster.data}\n1\n5432\n\n127.0.0.1\n0 0\nready\n")
        self.cluster.start()
        self.assertEqual(self.ask("glossa_app", "app", "select 1").stdout.strip(), "1")
        self.assertIsNone(stranger.poll())

    def test_a_server_that_a_lost_record_hides_is_found_and_ended(self) -> None:
        assert self.cluster.child is not None
        first = self.cluster.child
        self.cluster.record.unlink()
        self.cluster.start()
        self.assertEqual(first.process.wait(10), 0)
        self.assertEqual(self.ask("glossa_app", "app", "select 1").stdout.strip(), "1")
