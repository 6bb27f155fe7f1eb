"""A JDK 25 is found where people have it, and another version is not taken for it."""

import tempfile
import unittest
from pathlib import Path

from launcher import tools


def jdk(home: Path, version: str, compiler: bool = True) -> Path:
    (home / "bin").mkdir(parents=True)
    (home / "release").write_text(f'IMPLEMENTOR="x"\nJAVA_VERSION="{version}"\n')
    if compiler:
        (home / "bin" / "javac").write_text("")
    return home


class ToolsTests(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def test_java_home_comes_first(self) -> None:
        home = jdk(self.folder / "my jdk", "25.0.9")
        found = tools.java({"JAVA_HOME": str(home), "PATH": ""})
        self.assertEqual(found, tools.Tool(home, "25.0.9"))

    def test_an_older_java_home_does_not_hide_a_good_one(self) -> None:
        old = jdk(self.folder / "old", "21.0.1")
        good = jdk(self.folder / ".sdkman/candidates/java/25.0.1-tem", "25.0.1")
        found = tools.java({"JAVA_HOME": str(old), "HOME": str(self.folder), "PATH": ""})
        self.assertIsNotNone(found)
        self.assertIn("25", found.version if found else "")
        self.assertTrue(good.exists())

    def test_a_runtime_without_a_compiler_is_none(self) -> None:
        home = jdk(self.folder / "jre", "25.0.1", compiler=False)
        found = tools.java({"JAVA_HOME": str(home), "PATH": ""})
        self.assertNotEqual(found.path if found else None, home)

    def test_all_that_is_missing_is_named_at_once(self) -> None:
        self.assertIsNone(tools.maven({"PATH": str(self.folder)}))
        self.assertIsNone(tools.node({"PATH": str(self.folder)}))
        with self.assertRaises(tools.Failure) as told:
            tools.require_builders({"PATH": str(self.folder), "HOME": str(self.folder)})
        for word in ("Maven 3.8", "Node.js 20"):
            self.assertIn(word, str(told.exception))

    def test_a_program_that_is_too_old_is_none(self) -> None:
        for name, answer in (("node", "v18.1.0"), ("npm", "9")):
            program = self.folder / name
            program.write_text(f"#!/bin/sh\necho {answer}\n")
            program.chmod(0o755)
        self.assertIsNone(tools.node({"PATH": str(self.folder)}))
        (self.folder / "node").write_text("#!/bin/sh\necho v24.2.0\n")
        self.assertEqual(tools.node({"PATH": str(self.folder)}), tools.Tool(self.folder / "node", "24.2.0"))
