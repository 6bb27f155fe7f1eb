"""The container files name exactly the settings that the app reads, and hold no secret."""

import os
import re
import shutil
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMPOSE = (ROOT / "docker-compose.yml").read_text()
DOCKERFILE = (ROOT / "backend" / "Dockerfile").read_text()
SETTING = r"(?:GLOSSA|OPENAI|DATABASE)_[A-Z_]+"
SECRETS = {"GLOSSA_DATABASE_PASSWORD", "GLOSSA_DATABASE_OWNER_PASSWORD", "GLOSSA_DATABASE_APP_PASSWORD", "GLOSSA_SETUP_TOKEN"}
IN_THE_IMAGE = {"GLOSSA_HOME", "GLOSSA_UPLOADS", "GLOSSA_MODEL_DIR", "GLOSSA_BIND", "GLOSSA_PORT"}
IN_THE_JAR = {"GLOSSA_SAMPLES"}
OF_TESTS = {"GLOSSA_TEST_DATABASE_URL", "GLOSSA_CHROMIUM"}


def read_by_the_app() -> set[str]:
    """All that the configuration takes from the environment."""
    main = ROOT / "backend" / "src" / "main"
    found: set[str] = set()
    for file in [*main.glob("resources/application*.yml"), *main.glob("java/**/*.java")]:
        text = file.read_text()
        found |= set(re.findall(rf"\$\{{({SETTING})", text)) | set(re.findall(rf'"({SETTING})"', text))
    return found


def service(name: str) -> str:
    found = re.search(rf"^  {name}:\n((?:    .*\n|\n)+)", COMPOSE, re.MULTILINE)
    assert found is not None
    return found.group(1)


class ContainersTests(unittest.TestCase):
    def test_the_app_gets_every_setting_that_it_reads_and_no_other(self) -> None:
        given = set(re.findall(rf"^      ({SETTING}):", service("app"), re.MULTILINE))
        in_the_image = set(re.findall(rf"({SETTING})=", DOCKERFILE))
        self.assertEqual(in_the_image, IN_THE_IMAGE)
        self.assertEqual(given | in_the_image | IN_THE_JAR, read_by_the_app())

    def test_every_setting_is_documented_and_nothing_else(self) -> None:
        table = (ROOT / "docs" / "settings.md").read_text()
        documented = set(re.findall(rf"^\| `({SETTING})` \|", table, re.MULTILINE))
        self.assertEqual(documented, read_by_the_app())
        for name in OF_TESTS:
            self.assertIn(f"`{name}`", table)

    def test_every_secret_is_demanded_and_none_has_a_default(self) -> None:
        for name in SECRETS:
            uses = re.findall(rf"\$\{{{name}(..)", COMPOSE)
            self.assertTrue(uses and set(uses) == {":?"}, name)
        self.assertIsNone(re.search(r"(?im)^ +\w*password: +[^$\s]", COMPOSE))

    def test_the_app_has_no_rights_that_it_does_not_need(self) -> None:
        app = service("app")
        for line in ("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", "condition: service_healthy", '"127.0.0.1:'):
            self.assertIn(line, app)
        users = re.findall(r"^USER (\w+)", DOCKERFILE, re.MULTILINE)
        self.assertEqual(users, ["glossa"])
        self.assertLess(DOCKERFILE.index("USER glossa"), DOCKERFILE.index("ENTRYPOINT"))
        self.assertIn("HEALTHCHECK", DOCKERFILE)

    def test_the_database_is_prepared_by_the_same_file_and_is_not_reachable_from_outside(self) -> None:
        db = service("db")
        self.assertIn("./db/init.sql:/glossa/init.sql:ro", db)
        self.assertNotIn("ports:", db)
        self.assertIn("/glossa/init.sql", (ROOT / "db" / "init.sh").read_text())
        self.assertTrue(os.access(ROOT / "db" / "init.sh", os.X_OK))

    def test_what_the_image_is_built_from_exists(self) -> None:
        for sources in re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE):
            for source in sources.split():
                self.assertTrue((ROOT / source).exists(), source)

    @unittest.skipUnless(shutil.which("docker"), "no docker client here")
    def test_docker_accepts_the_compose_file(self) -> None:
        if subprocess.run(["docker", "compose", "version"], capture_output=True, check=False).returncode != 0:
            self.skipTest("this docker client has no compose")
        env = {**os.environ, **dict.fromkeys(SECRETS, "x")}
        for profile in ([], ["--profile", "ollama"]):
            told = subprocess.run(["docker", "compose", "-f", str(ROOT / "docker-compose.yml"), *profile, "config", "--quiet"], capture_output=True, text=True, env=env, check=False)
            self.assertEqual(told.returncode, 0, told.stderr)
        for name in SECRETS:
            env.pop(name)
        told = subprocess.run(["docker", "compose", "-f", str(ROOT / "docker-compose.yml"), "--env-file", os.devnull, "config"], capture_output=True, text=True, env=env, check=False)
        self.assertNotEqual(told.returncode, 0)
