"""The model that was made is the one that was measured, whole. Standard library only; `GLOSSA_MODEL_DIR` names the folder."""

import hashlib
import json
import os
import unittest
from pathlib import Path

FOLDER = Path(os.environ.get("GLOSSA_MODEL_DIR") or Path(__file__).resolve().parent.parent / ".glossa" / "model")
GRAPH = "ad607463a933c6a1006121181c7a0a8cfa15db3662fd7a4d679fe97e5e658244"


@unittest.skipUnless((FOLDER / "model.json").exists(), "no model was made yet")
class ModelTests(unittest.TestCase):
    def setUp(self) -> None:
        self.description = json.loads((FOLDER / "model.json").read_text())

    def test_the_same_weights_gave_the_same_bytes(self) -> None:
        graph = hashlib.sha256((FOLDER / self.description["file"]).read_bytes()).hexdigest()
        self.assertEqual(graph, GRAPH)
        self.assertEqual(graph, self.description["sha256"])

    def test_the_tokenizer_is_whole(self) -> None:
        content = (FOLDER / "tokenizer.json").read_bytes()
        self.assertEqual(hashlib.sha256(content).hexdigest(), self.description["tokenizerSha256"])
        self.assertEqual(len(json.loads(content)["model"]["vocab"]), 250002)

    def test_it_says_what_the_app_needs_to_know(self) -> None:
        said = {key: self.description[key] for key in ("name", "variant", "dimension", "maxTokens", "queryPrefix", "passagePrefix")}
        self.assertEqual(
            said,
            {"name": "multilingual-e5-small", "variant": "q4", "dimension": 384, "maxTokens": 512, "queryPrefix": "query: ", "passagePrefix": "passage: "},
        )
