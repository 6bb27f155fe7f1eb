"""Sets of questions with their documents: the samples of this project, or a folder in the form of a public set."""

import collections
import json
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from client import FINAL, Refused

SAMPLES = Path(__file__).resolve().parent.parent / "sample-docs"


class QuestionSet:
    """`files` by collection, and `questions`. A folder with `golden.jsonl` holds its documents beside it (listed in
    `samples.json`); one with `queries.jsonl` holds them in `documents/<collection>/`."""

    def __init__(self, folder=SAMPLES, only=None):
        self.folder = Path(folder)
        if (self.folder / "golden.jsonl").is_file():
            names = [entry["file"] for entry in json.loads((self.folder / "samples.json").read_text(encoding="utf-8"))]
            self.files = {"samples": [self.folder / name for name in names]}
            lines = (self.folder / "golden.jsonl").read_text(encoding="utf-8")
        else:
            root = self.folder / "documents"
            self.files = {f.name: sorted(x for x in f.iterdir() if x.is_file()) for f in sorted(root.iterdir()) if f.is_dir()}
            lines = (self.folder / "queries.jsonl").read_text(encoding="utf-8")
        if only:
            self.files = {name: files for name, files in self.files.items() if name in only}
        questions = [json.loads(line) for line in lines.splitlines() if line.strip()]
        self.questions = [q for q in questions if q.get("collection", "samples") in self.files]

    def some(self, each=None, count=None):
        """All questions; or `each` of every subset and language; or `count` in all. The same choice every time."""
        picked, chance = self.questions, random.Random(7)
        if each:
            groups = collections.defaultdict(list)
            for question in picked:
                groups[(question["subset"], question["language"])].append(question)
            picked = [q for key in sorted(groups) for q in chance.sample(groups[key], min(each, len(groups[key])))]
        if count and count < len(picked):
            picked = chance.sample(picked, count)
        return picked

    def ingest(self, client, patience=3600):
        """Uploads what is not there yet, waits until all is ready or failed, and gives the ids of the collections."""
        ids = {name: client.collection(name) for name in self.files}
        started, sent = time.monotonic(), self._send_missing(client, ids)
        while True:
            documents = [d for i in ids.values() for d in client.every(f"/api/documents?collectionId={i}")]
            ready = sum(d["status"] in FINAL for d in documents)
            if ready == len(documents) or time.monotonic() - started > patience:
                break
            if sys.stderr.isatty():
                print(f"\r{ready} of {len(documents)} documents", end="", file=sys.stderr, flush=True)
            time.sleep(1)
        counts = dict(collections.Counter(d["status"] for d in documents))
        print(f"{sent} documents sent, {len(documents)} there: {counts}, {time.monotonic() - started:.1f} s", file=sys.stderr)
        for document in documents:
            if document["status"] == "FAILED":
                print(f"failed: {document['name']}: {document.get('error', {}).get('code')}", file=sys.stderr)
        return ids

    def _send_missing(self, client, ids):
        missing = []
        for name, files in self.files.items():
            there = {(d["name"], d["size"]) for d in client.every(f"/api/documents?collectionId={ids[name]}")}
            missing += [(ids[name], f) for f in files if (f.name, f.stat().st_size) not in there]

        def send(item):
            try:
                client.send(item[1].name, item[1].read_bytes(), collectionId=item[0], onDuplicate="copy")
            except Refused as refused:
                print(f"refused: {item[1].name}: {refused.problem.get('code') or refused}", file=sys.stderr)

        with ThreadPoolExecutor(3) as pool:
            list(pool.map(send, missing))
        return len(missing)
