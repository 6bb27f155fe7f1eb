#!/usr/bin/env python3
"""Measures how long a reader waits: for the first words of an answer, and for a cited answer about a new document.

    latency.py [--base ...] [--set FOLDER] [--count 200]          question sent -> first visible word, p50 and p95
    latency.py --drop FILE --question TEXT [--times 3]            file sent -> first citation of an answer about it

Documents of the set are uploaded before the clock starts, and some questions are asked to warm up. With --drop every
round sends bytes that the server has not seen (a comment behind the end of a PDF; other formats are sent as they are).
--ceiling MS ends with 1 when p95 (or the median of the drops) is above it. Standard library only, loopback only.
"""

import argparse
import json
import re
import sys
import time
import uuid
from pathlib import Path

import client as api
from sets import SAMPLES, QuestionSet

WORD = re.compile(r"\w")
MARKER = re.compile(r"\[c\d+\]")


def stream(client, scope, question):
    """Milliseconds until the first delta with a word, until the first citation, and until the end; None where none came."""
    conversation = client.call("POST", "/api/conversations", {"scope": scope})
    started = time.monotonic()
    first = cited = None
    for event, at in client.events("POST", f"/api/conversations/{conversation['id']}/messages", {"content": question}):
        if first is None and event["type"] == "text-delta" and WORD.search(MARKER.sub("", event["delta"])):
            first = (at - started) * 1000
        if cited is None and event["type"] == "data-citation":
            cited = (at - started) * 1000
    return first, cited, (time.monotonic() - started) * 1000


def line(name, values):
    p50, p95 = (api.percentile(values, share) for share in (0.5, 0.95))
    return f"{name}: p50 {p50:.0f} ms, p95 {p95:.0f} ms, max {max(values):.0f} ms over {len(values)}"


def questions(client, options):
    chosen = QuestionSet(options.set, options.only.split(",") if options.only else None)
    ids = chosen.ingest(client)
    picked = chosen.some(count=options.count)
    for question in picked[: options.warm]:
        stream(client, {"collectionIds": [ids[question.get("collection", "samples")]]}, question["question"])
    firsts, ends, silent = [], [], []
    for number, question in enumerate(picked, 1):
        scope = {"collectionIds": [ids[question.get("collection", "samples")]]}
        first, _, end = stream(client, scope, question["question"])
        ends.append(end)
        if first is None:
            silent.append(question["id"])
        else:
            firsts.append(first)
        if sys.stderr.isatty():
            print(f"\r{number} of {len(picked)} questions", end="", file=sys.stderr, flush=True)
    if silent:
        print(f"no words came for {len(silent)} questions: {', '.join(silent[:5])}")
    if not firsts:
        sys.exit("no answer had words")
    print(line("question to first word", firsts))
    print(line("question to end of answer", ends))
    return {"first": firsts, "end": ends, "silent": silent}, api.percentile(firsts, 0.95)


def drop(client, options):
    path, rounds = Path(options.drop), []
    for number in range(options.times + 1):
        mark = f"\n% {uuid.uuid4()}\n".encode() if path.suffix == ".pdf" else b""
        started = time.monotonic()
        sent = client.send(path.name, path.read_bytes() + mark, onDuplicate="copy")
        document = client.final(sent["id"], 300)
        if document is None or document["status"] == "FAILED":
            sys.exit(f"{path.name} did not become ready: {document and document.get('error')}")
        ready = (time.monotonic() - started) * 1000
        _, cited, _ = stream(client, {"documentIds": [sent["id"]]}, options.question)
        if cited is None:
            sys.exit("the answer had no citation")
        name = "warm-up" if number == 0 else f"round {number}"
        print(f"{name}: ready after {ready:.0f} ms, {document.get('pageCount')} pages; first citation after {ready + cited:.0f} ms")
        rounds += [ready + cited] if number else []
        client.call("DELETE", f"/api/documents/{sent['id']}")
    print(line("file sent to first cited answer", rounds))
    return {"cited": rounds}, api.percentile(rounds, 0.5)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    api.add_sign_in(parser)
    parser.add_argument("--set", default=SAMPLES)
    parser.add_argument("--only", help="names of collections, with commas")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--warm", type=int, default=10, help="questions asked before the clock starts")
    parser.add_argument("--drop", help="a file to upload and ask about")
    parser.add_argument("--question", default="How many times was Brannoch Hill Rescue called out in 2024?")
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--ceiling", type=float, metavar="MS")
    parser.add_argument("--out", help="writes all times as JSON")
    options = parser.parse_args()
    client = api.connected(options)
    times, figure = drop(client, options) if options.drop else questions(client, options)
    if options.out:
        Path(options.out).write_text(json.dumps(times, indent=1), encoding="utf-8")
    if options.ceiling is not None and figure > options.ceiling:
        sys.exit(f"{figure:.0f} ms is above {options.ceiling:g} ms")


if __name__ == "__main__":
    main()
