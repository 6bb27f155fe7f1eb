#!/usr/bin/env python3
"""Asks a set of questions through the public API of a running server and prints what came back, by group.

    golden.py [--base http://127.0.0.1:8080] [--set FOLDER] [--each N | --count N] [--only COLLECTION,...]
              [--bars] [--floor NAME=VALUE]... [--ceiling NAME=VALUE]... [--out FILE] [--misses]

Without --set it asks the golden set of sample-docs/; --bars holds the floors of the project. Ends with 1 when a figure over all questions is below its floor
or above its ceiling; names are the heads of the table's columns (`cited`, `exact`, `language`, `refused-yes`,
`refused-no`, `p95`, ...). Standard library only, loopback only.
"""

import argparse
import collections
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import client as api
import judge
from sets import SAMPLES, QuestionSet

COLUMNS = ["n", "hit1", "hit5", "document", "cited", "first", "answer", "exact", "language", "refused-yes", "refused-no", "p50", "p95"]

BARS = {"cited": 0.9, "exact": 1.0, "language": 1.0}


class Quotes:
    """Compares quotes with the frozen text of their page, fetched once for each version of a document."""

    def __init__(self, client):
        self.client, self.texts = client, {}

    def page(self, citation):
        key = (citation["documentId"], citation["version"])
        if key not in self.texts:
            answer = self.client.call("GET", f"/api/documents/{key[0]}/text?version={key[1]}")
            self.texts[key] = {p["number"]: p["text"] for p in answer["pages"]}
        return self.texts[key].get(citation["page"])

    def exact(self, citation):
        text = self.page(citation)
        start, end = citation.get("textStart"), citation.get("textEnd")
        if text is None or start is None or end is None:
            return False
        return bool(citation["quote"]) and judge.utf16(text, start, end) == citation["quote"]


def ask(client, quotes, question, collection_id):
    conversation = client.call("POST", "/api/conversations", {"scope": {"collectionIds": [collection_id]}})
    started = time.monotonic()
    message = client.call("POST", f"/api/conversations/{conversation['id']}/messages", {"content": question["question"]})
    ms = (time.monotonic() - started) * 1000
    row = {"question": question, "message": message, "ms": ms, "figures": judge.judged(question, message, quotes.exact)}
    row["bad-quotes"] = [c for c in message.get("citations", []) if not quotes.exact(c)]
    return row


def group_of(question):
    """`same-de` and `same-fr` are one group, `same`; `ident-code` stays what it is."""
    subset, language = question["subset"], question["language"]
    return subset[: -len(language) - 1] if subset.endswith("-" + language) else subset


def mean(values):
    values = [float(v) for v in values if v is not None]
    return sum(values) / len(values) if values else None


def summary(rows):
    """The figures of a group of rows, by column; None where a column says nothing about them."""
    out = {"n": len(rows)}
    for name in ("hit1", "hit5", "document", "cited", "first", "answer", "exact", "language"):
        out[name] = mean(r["figures"].get(name) for r in rows)
    for name, answerable in (("refused-yes", True), ("refused-no", False)):
        out[name] = mean(r["figures"]["refused"] for r in rows if r["question"]["answerable"] == answerable)
    out["p50"], out["p95"] = (api.percentile([r["ms"] for r in rows], share) for share in (0.5, 0.95))
    return out


def shown(name, value):
    if value is None:
        return "-"
    return f"{value:.0f}" if name in ("n", "p50", "p95") else f"{value:.3f}"


def table(groups):
    lines = ["| group | " + " | ".join(COLUMNS) + " |", "| --- |" + " ---: |" * len(COLUMNS)]
    for name, figures in groups.items():
        lines.append(f"| {name} | " + " | ".join(shown(c, figures[c]) for c in COLUMNS) + " |")
    return "\n".join(lines)


def misses(rows):
    """One line for each question that went wrong, to read."""
    for row in rows:
        question, figures, message = row["question"], row["figures"], row["message"]
        wrong = [name for name in ("cited", "exact", "language") if figures.get(name) is False]
        if figures["refused"] == question["answerable"]:
            wrong.append("refused" if figures["refused"] else "not refused")
        if wrong:
            places = [f"{c.get('documentName')} {c.get('page')}" for c in message.get("citations", [])]
            yield f"{question['id']}: {', '.join(wrong)}: {question['question']} -> {message.get('language')} {places}"


def bounds(texts):
    pairs = [text.partition("=") for text in texts]
    for name, _, _ in pairs:
        if name not in COLUMNS:
            sys.exit(f"no such figure: {name}; there are {', '.join(COLUMNS)}")
    return {name: float(value) for name, _, value in pairs}


def broken(figures, floors, ceilings):
    """Sentences about figures beyond their bound; a figure that is missing is beyond it too."""
    low = [f"{n} is {shown(n, figures[n])}, below {v:g}" for n, v in floors.items() if figures[n] is None or figures[n] < v - 1e-9]
    return low + [f"{n} is {shown(n, figures[n])}, above {v:g}" for n, v in ceilings.items() if figures[n] is None or figures[n] > v + 1e-9]


def asked(client, questions, ids, workers):
    quotes, lost = Quotes(client), []

    def one(question):
        try:
            return ask(client, quotes, question, ids[question.get("collection", "samples")])
        except (api.Refused, OSError, KeyError) as error:
            lost.append(question["id"])
            print(f"\n{question['id']}: {error!r}", file=sys.stderr)
            return None

    with ThreadPoolExecutor(workers) as pool:
        rows = []
        for number, row in enumerate(pool.map(one, questions), 1):
            rows += [row] if row else []
            if sys.stderr.isatty():
                print(f"\r{number} of {len(questions)} questions", end="", file=sys.stderr, flush=True)
    return rows, lost


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    api.add_sign_in(parser)
    parser.add_argument("--set", default=SAMPLES, help="folder of a set of questions; default: sample-docs/")
    parser.add_argument("--only", help="names of collections, with commas")
    parser.add_argument("--each", type=int, help="so many questions of every subset and language")
    parser.add_argument("--count", type=int, help="so many questions in all")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--bars", action="store_true", help=f"the floors of the project: {BARS}")
    parser.add_argument("--floor", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--ceiling", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--out", help="writes figures and every answer as JSON")
    parser.add_argument("--misses", action="store_true", help="lists the questions that went wrong")
    options = parser.parse_args()
    floors, ceilings = (BARS if options.bars else {}) | bounds(options.floor), bounds(options.ceiling)

    client = api.connected(options)
    chosen = QuestionSet(options.set, options.only.split(",") if options.only else None)
    rows, lost = asked(client, chosen.some(options.each, options.count), chosen.ingest(client), options.workers)

    named = collections.defaultdict(list)
    for row in rows:
        named[group_of(row["question"])].append(row)
    figures = {name: summary(named[name]) for name in sorted(named)} | {"all": summary(rows)}
    print(table(figures))
    if options.misses:
        print("\n" + "\n".join(misses(rows)))
    if options.out:
        with open(options.out, "w", encoding="utf-8") as file:
            json.dump({"figures": figures, "lost": lost, "rows": rows}, file, ensure_ascii=False, indent=1)
    faults = broken(figures["all"], floors, ceilings) + ([f"{len(lost)} questions were not answered"] if lost else [])
    print("\n".join(faults), file=sys.stderr)
    sys.exit(1 if faults or not rows else 0)


if __name__ == "__main__":
    main()
