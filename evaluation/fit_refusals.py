#!/usr/bin/env python3
"""Reads the coefficients by which a question is refused again, on a running server and a public set.

    LOGGING_LEVEL_APP_GLOSSA_RETRIEVAL=DEBUG ./glossa > server.log      # another terminal
    fit_refusals.py --base http://127.0.0.1:8080 --set DEV --log server.log [--user ... --password ...]

DEV is a folder with documents/ (one collection for each folder, already ingested by this user) and queries.jsonl. The
server writes what it weighed for each question at the level DEBUG; this script asks every question once, reads that and
fits, by five folds over the questions:

  same language   logistic of coverage (idf share of the question's content words in the best passage) and best cosine
  other language  logistic of distinction (z of the best cosine over the scope) and best cosine; the absent topics of other
                  languages are asked over the English articles for it

each with the threshold that refuses three of a hundred answerable ones.

Nothing but the standard library; no rule for a single question.
"""
from __future__ import annotations

import argparse
import collections
import json
import math
import pathlib
import random
import re
import statistics
import time
from concurrent.futures import ThreadPoolExecutor

from client import Client

EVIDENCE = re.compile(r"evidence ([0-9a-f]+) (absent=.*)$")
FAR = ("no-far", "no-fin", "no-ident")
KEPT = 0.97


def java_hash(text: str) -> str:
    units = text.encode("utf-16-be", "surrogatepass")
    value = 0
    for i in range(0, len(units), 2):
        value = (value * 31 + units[i] * 256 + units[i + 1]) & 0xFFFFFFFF
    return format(value, "x")


def ask(client: Client, pairs: list[tuple[str, str]]) -> None:
    """Each question over a collection."""
    ids = {c["name"]: c["id"] for c in client.every("/api/collections")}

    def one(pair: tuple[str, str]) -> None:
        question, collection = pair
        client.call("POST", "/api/search", {"query": question, "scope": {"collectionIds": [ids[collection]]}, "topK": 5})

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(one, [pair for pair in pairs if pair[1] in ids]))


def evidence(log: str, start: int) -> dict[str, dict[str, float]]:
    """What the server weighed since the log was that long, by the question's hash."""
    found = {}
    text = pathlib.Path(log).read_bytes()[start:].decode("utf-8", "replace")
    for line in text.splitlines():
        match = EVIDENCE.search(line)
        if match:
            pairs = dict(pair.split("=") for pair in match[2].split())
            found[match[1]] = {k: float(v) if v[0] in "-0123456789" else float(v == "true") for k, v in pairs.items()}
    return found


def features(row: dict[str, float], same: bool) -> list[float]:
    cosine = 10 * (row["cosine"] - 0.85)
    return [1.0, row["cov"], cosine] if same else [1.0, row["z"], cosine]


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-max(-30, min(30, x))))


def fit(rows: list[tuple[list[float], bool]], rounds: int = 600, rate: float = 1.0, ridge: float = 1e-3) -> list[float]:
    """Weighted so that both classes count alike."""
    yes = sum(1 for _, y in rows if y)
    no = len(rows) - yes
    size = len(rows[0][0])
    weights = [0.0] * size
    for _ in range(rounds):
        gradient = [ridge * w for w in weights]
        for x, y in rows:
            error = (sigmoid(sum(w * v for w, v in zip(weights, x))) - y) / (2 * (yes if y else no))
            for i, v in enumerate(x):
                gradient[i] += error * v
        weights = [w - rate * g for w, g in zip(weights, gradient)]
    return weights


def score(weights: list[float], row: dict[str, float], same: bool) -> float:
    return sum(w * v for w, v in zip(weights, features(row, same)))


def threshold(values: list[float]) -> float:
    """The value that refuses three of a hundred of these."""
    ordered = sorted(values)
    return ordered[int((1 - KEPT) * len(ordered))]


def auc(yes: list[float], no: list[float]) -> float:
    return sum((a > b) + (a == b) / 2 for a in yes for b in no) / (len(yes) * len(no))


def refused(row: dict[str, float], value: float, limit: float) -> bool:
    return bool(row["absent"]) or not row["held"] and value < limit


def folds(rows: list[tuple[dict, dict]]) -> list[list[tuple[dict, dict]]]:
    shuffled = rows[:]
    random.Random(7).shuffle(shuffled)
    return [shuffled[i::5] for i in range(5)]


def cross_validate(name: str, rows: list[tuple[dict, dict]], same: bool) -> None:
    parts = folds(rows)
    kept, lost, hits, misses = 0, 0, 0, 0
    for i, test in enumerate(parts):
        train = [x for j, part in enumerate(parts) if j != i for x in part]
        weights = learn(train, same)
        limit = threshold([score(weights, e, same) for q, e in train if q["answerable"] and not e["absent"]])
        for q, e in test:
            no = refused(e, score(weights, e, same), limit)
            if q["answerable"]:
                lost, kept = lost + no, kept + (not no)
            else:
                hits, misses = hits + no, misses + (not no)
    print(f"{name}: answerable refused {lost / max(1, lost + kept):.3f} of {lost + kept}; absent topics refused {hits / max(1, hits + misses):.3f} of {hits + misses} (five folds)")


def learn(rows: list[tuple[dict, dict]], same: bool) -> list[float]:
    return fit([(features(e, same), q["answerable"]) for q, e in rows if not e["absent"] and not e["held"]])


def report(name: str, rows: list[tuple[dict, dict]], same: bool) -> None:
    usable = [(q, e) for q, e in rows if q["answerable"] or q["subset"] in FAR]
    for key in ("cov", "z", "cosine"):
        yes = [e[key] for q, e in usable if q["answerable"]]
        no = [e[key] for q, e in usable if not q["answerable"]]
        print(f"{name} {key}: AUC {auc(yes, no):.3f}; answerable median {statistics.median(yes):.3f}, absent median {statistics.median(no):.3f}; 97 % of answerable above {threshold(yes):.3f}")
    cross_validate(name, usable, same)
    weights = learn(usable, same)
    limit = threshold([score(weights, e, same) for q, e in usable if q["answerable"] and not e["absent"]])
    print(f"{name} coefficients (1, {'cov' if same else 'z'}, 10 (cosine - .85)): " + " ".join(f"{w:.3f}" for w in weights) + f"; refuse below {limit:.3f}")
    for subset in sorted({q["subset"] for q, _ in rows}):
        values = [refused(e, score(weights, e, same), limit) for q, e in rows if q["subset"] == subset]
        print(f"   {subset:14} {sum(values) / len(values):.3f} refused of {len(values)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", default="http://127.0.0.1:8080")
    parser.add_argument("--set", required=True)
    parser.add_argument("--log", required=True)
    parser.add_argument("--user", default="eval@example.org")
    parser.add_argument("--password", default="correct horse battery 41")
    arguments = parser.parse_args()
    lines = (pathlib.Path(arguments.set) / "queries.jsonl").read_text(encoding="utf-8").splitlines()
    queries = [json.loads(line) for line in lines if line.strip()]
    client = Client(arguments.base)
    client.sign_in(arguments.user, arguments.password)

    def weighed(chosen: list[dict], collection: str | None) -> list[tuple[dict, dict]]:
        # one text may be asked over two collections: only what is unambiguous is used
        texts = collections.Counter(q["question"] for q in chosen)
        once = [q for q in chosen if texts[q["question"]] == 1]
        start = pathlib.Path(arguments.log).stat().st_size
        ask(client, [(q["question"], collection or q["collection"]) for q in once])
        time.sleep(1)
        known = evidence(arguments.log, start)
        return [(q, known[java_hash(q["question"])]) for q in once if java_hash(q["question"]) in known]

    rows = weighed(queries, None)
    print(f"{len(rows)} of {len(queries)} questions with evidence")
    report("same language", [(q, e) for q, e in rows if e["same"]], True)
    # topics that stand nowhere, asked in other languages over the English articles
    foreign = weighed([q for q in queries if q["subset"] == "no-far" and q["language"] != "en"], "wiki-en")
    report("other language", [(q, e) for q, e in rows if not e["same"]] + [(q, e) for q, e in foreign if not e["same"]], False)


if __name__ == "__main__":
    main()
