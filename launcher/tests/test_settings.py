"""Settings come from the environment; what cannot be meant is refused in words."""

import socket
import unittest
from pathlib import Path

from launcher.application import pick_port, taken
from launcher.console import Failure
from launcher.settings import Settings

ROOT = Path("/somewhere/glossa")


class SettingsTests(unittest.TestCase):
    def test_without_any_setting_all_data_is_in_the_clone(self) -> None:
        settings = Settings.from_environment(ROOT, {})
        self.assertEqual((settings.home, settings.uploads, settings.model, settings.port), (ROOT / ".glossa", ROOT / "uploads", ROOT / ".glossa/model", 8080))

    def test_a_chosen_home_holds_uploads_and_model_too(self) -> None:
        settings = Settings.from_environment(ROOT, {"GLOSSA_HOME": "/data/my glossa"})
        self.assertEqual((settings.uploads, settings.model), (Path("/data/my glossa/uploads"), Path("/data/my glossa/model")))

    def test_an_empty_setting_is_none(self) -> None:
        self.assertEqual(Settings.from_environment(ROOT, {"GLOSSA_HOME": "", "GLOSSA_PORT": ""}), Settings.from_environment(ROOT, {}))

    def test_a_port_that_is_none_is_refused(self) -> None:
        for text in ("http", "0", "70000", "-1", "80 80"):
            with self.assertRaises(Failure):
                Settings.from_environment(ROOT, {"GLOSSA_PORT": text})

    def test_a_taken_port_gives_the_next(self) -> None:
        with socket.socket() as other:
            other.bind(("127.0.0.1", 0))
            other.listen()
            port = other.getsockname()[1]
            self.assertTrue(taken("127.0.0.1", port))
            settings = Settings.from_environment(ROOT, {"GLOSSA_PORT": str(port)})
            self.assertGreater(pick_port(settings), port)
        self.assertFalse(taken("127.0.0.1", port))
