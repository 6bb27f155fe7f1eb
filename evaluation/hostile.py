#!/usr/bin/env python3
"""Uploads every file of a manifest of hostile samples to a running server and compares what becomes of it.

    hostile.py MANIFEST.jsonl [--base http://127.0.0.1:8080] [--only TEXT] [--floor 33] [--out FILE]

Outcomes: `indexed` (ready, nothing left out), `partial` (ready with a warning), `rejected` (4xx or failed), `timeout`,
`error` (5xx). While it runs it listens on 127.0.0.1:18098: any request there means that a document made the server
call out. Ends with 1 when fewer than --floor rows are right, or at any call, 5xx or sign of bad health.
The files are inert data; use them against your own server only. Standard library only, loopback only.
"""

import argparse
import http.server
import json
import re
import sys
import threading
import time
from pathlib import Path

import client as api

CANARY = ("127.0.0.1", 18098)
ACTIVE = re.compile(r"html|svg|xml|javascript", re.I)


class Canary(http.server.BaseHTTPRequestHandler):
    calls = []

    def answer(self):
        Canary.calls.append(f"{self.command} {self.path}")
        self.send_response(204)
        self.end_headers()

    do_GET = do_HEAD = do_POST = do_PUT = do_OPTIONS = answer

    def log_message(self, *_):
        pass


def listen():
    server = http.server.ThreadingHTTPServer(CANARY, Canary)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def healthy(client):
    try:
        status, _, raw = client.raw("GET", "/actuator/health", patience=0, timeout=10)
        return status == 200 and json.loads(raw).get("status") == "UP"
    except (OSError, ValueError):
        return False


class Trial:
    """One row of the manifest: sends it, waits for its end, and collects what is wrong with it."""

    def __init__(self, client, row, folder):
        self.client, self.row, self.folder = client, row, folder
        self.faults, self.document, self.reason, self.outcome = [], None, "", "error"
        self.seconds = 0.0

    def run(self):
        calls, started = len(Canary.calls), time.monotonic()
        try:
            self.upload()
            self.seconds = time.monotonic() - started
            if self.outcome in ("indexed", "partial"):
                self.check_text()
                self.check_answer()
            if self.document:
                self.check_file()
        except (api.Refused, OSError, ValueError) as error:
            self.faults.append(f"{type(error).__name__}: {str(error)[:120]}")
        if self.outcome not in self.row["expect"]:
            self.faults.insert(0, f"expected {' or '.join(self.row['expect'])}")
        if len(Canary.calls) > calls:
            self.faults.append(f"called out: {Canary.calls[calls:]}")
        if not healthy(self.client):
            self.faults.append("the server is not healthy")
        return self

    def upload(self):
        row = self.row
        data = row["inline"].encode() if row.get("inline") is not None else (self.folder / row["file"]).read_bytes()
        name = row.get("upload_name") or Path(row["file"]).name
        try:
            sent = self.client.send(name, data, row.get("mime"))
        except api.Refused as refused:
            self.outcome = "rejected" if refused.status < 500 else "error"
            self.reason = refused.raw.decode("utf-8", "replace")
        else:
            self.wait(sent["id"], row.get("max_seconds", 60))
        words = row.get("reason")
        if self.outcome == "rejected" and words and not any(word in self.reason.lower() for word in words):
            self.faults.append(f"the reason does not say {' or '.join(words)}: {self.reason[:100]}")

    def wait(self, document_id, seconds):
        self.document = self.client.final(document_id, seconds)
        if self.document is None:
            self.outcome = "timeout"
        elif self.document["status"] == "FAILED":
            self.outcome, self.reason = "rejected", json.dumps(self.document.get("error", {}))
        else:
            self.outcome = "partial" if self.document["status"] == "PARTIAL" or self.document.get("warnings") else "indexed"

    def check_text(self):
        found = self.client.call("GET", f"/api/documents/{self.document['id']}/text")
        text = "\n".join(page["text"] for page in found["pages"])
        for wanted in self.row.get("must_contain", []):
            if wanted not in text:
                self.faults.append(f"not in the text: {wanted}")
            elif not any(wanted in passage["text"] for passage in self.search(wanted)):
                self.faults.append(f"not found by search: {wanted}")
        for unwanted in self.row.get("must_not_contain", []):
            if unwanted in text or any(unwanted in passage["text"] for passage in self.search(unwanted)):
                self.faults.append(f"leaked: {unwanted}")

    def search(self, query):
        scope = {"documentIds": [self.document["id"]]}
        return self.client.call("POST", "/api/search", {"query": query, "scope": scope, "topK": 20})["items"]

    def check_answer(self):
        if "question" not in self.row:
            return
        conversation = self.client.call("POST", "/api/conversations", {"scope": {"documentIds": [self.document["id"]]}})
        path = f"/api/conversations/{conversation['id']}/messages"
        content = self.client.call("POST", path, {"content": self.row["question"]}).get("content", "")
        self.faults += [f"not answered: {w}" for w in self.row.get("must_answer", []) if w not in content]
        self.faults += [f"emitted: {w}" for w in self.row.get("must_not_emit", []) if re.search(w, content)]

    def check_file(self):
        """What a browser would run must come as an attachment or in a sandbox, and is never guessed at."""
        status, headers, _ = self.client.raw("GET", f"/api/documents/{self.document['id']}/file", accept="*/*")
        inline = not (headers.get("Content-Disposition") or "").startswith("attachment")
        sandboxed = "sandbox" in (headers.get("Content-Security-Policy") or "")
        if status < 400 and inline and not sandboxed and ACTIVE.search(headers.get("Content-Type") or ""):
            self.faults.append("served inline as active content")
        if status < 400 and headers.get("X-Content-Type-Options") != "nosniff":
            self.faults.append("served without nosniff")
        if "X-Injected" in headers:
            self.faults.append("header injected by the file name")

    def line(self):
        mark = "no" if self.faults else "yes"
        return f"| {self.row['id']} | {self.row['kind']} | {self.outcome} | {mark} | {self.seconds:.1f} | {'; '.join(self.faults)} |"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path)
    api.add_sign_in(parser, f"hostile-{int(time.time())}@example.org")
    parser.add_argument("--only", default="", help="only rows whose id holds this text")
    parser.add_argument("--floor", type=int, default=0, help="so many rows must be right")
    parser.add_argument("--out", help="writes the outcome of every row as JSON")
    options = parser.parse_args()
    lines = options.manifest.read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if options.only in row["id"]]
    client = api.connected(options)
    listen()

    print("| id | kind | outcome | right | s | what is wrong |\n| --- | --- | --- | --- | ---: | --- |", flush=True)
    trials = []
    for row in rows:
        trials.append(Trial(client, row, options.manifest.parent).run())
        print(trials[-1].line(), flush=True)
    right = sum(not trial.faults for trial in trials)
    errors = sum(n for status, n in client.statuses.items() if status >= 500)
    well = healthy(client)
    print(f"\n{right} of {len(trials)} right; {errors} x 5xx; {len(Canary.calls)} calls out; health {'UP' if well else 'not UP'}")
    if options.out:
        kept = [{"id": t.row["id"], "outcome": t.outcome, "seconds": round(t.seconds, 2), "faults": t.faults} for t in trials]
        Path(options.out).write_text(json.dumps(kept, indent=1, ensure_ascii=False), encoding="utf-8")
    sys.exit(0 if right >= options.floor and not errors and not Canary.calls and well else 1)


if __name__ == "__main__":
    main()
