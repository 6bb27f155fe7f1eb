#!/usr/bin/env python3
"""Reads the coefficients by which a question is refused again, on a running server and a public set.

    LOGGING_LEVEL_APP_GLOSSA_RETRIEVAL_VERDICT=DEBUG ./glossa > server.log      # another terminal
    fit_refusals.py --base http://127.0.0.1:8080 --set DEV --log server.log [--user ... --password ...]

DEV is a folder with documents/ (one collection for each folder, already ingested by this user) and queries.jsonl. The
server writes what it weighed for each question at the level DEBUG; this script asks every question once (--asked: they
are in the log already), joins both and fits, by five folds over the questions:

  same language   logistic of coverage (idf share of the question's content words in the best passage), distinction
                  (z of the best cosine) and the best cosine; the threshold refuses at most 5 % of answerable ones
  other language  the least distinction that keeps 95 % of answerable ones

Nothing but the standard library; no rule for a single question.
"""
from __future__ import annotations

import argparse
import http.client
import json
import math
import pathlib
import random
import re
import statistics
import sys
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

EVIDENCE = re.compile(r"evidence ([0-9a-f]+) (absent=.*)$")
FAR = ("no-far", "no-fin", "no-ident")
KEPT = 0.95


def java_hash(text: str) -> str:
    units = text.encode("utf-16-be", "surrogatepass")
    value = 0
    for i in range(0, len(units), 2):
        value = (value * 31 + units[i] * 256 + units[i + 1]) & 0xFFFFFFFF
    return format(value, "x")


class Client:
    def __init__(self, base: str) -> None:
        self.url = urllib.parse.urlsplit(base)
        self.cookies: dict[str, str] = {}

    def call(self, method: str, path: str, body: object = None) -> object:
        connection = http.client.HTTPConnection(self.url.hostname or "127.0.0.1", self.url.port or 80, timeout=120)
        headers = {
            "Content-Type": "application/json",
            "Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items()),
            "X-XSRF-TOKEN": urllib.parse.unquote(self.cookies.get("XSRF-TOKEN", "")),
        }
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = connection.getresponse()
        raw = answer.read()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.split(";")[0].partition("=")
                self.cookies[key.strip()] = rest
        connection.close()
        if answer.status >= 400:
            raise RuntimeError(f"{method} {path}: {answer.status} {raw[:200]!r}")
        return json.loads(raw) if raw else None


def ask(arguments: argparse.Namespace, queries: list[dict]) -> None:
    client = Client(arguments.base)
    client.call("GET", "/api/auth/csrf")
    client.call("POST", "/api/auth/login", {"email": arguments.user, "password": arguments.password})
    client.call("GET", "/api/auth/csrf")
    ids = {c["name"]: c["id"] for c in client.call("GET", "/api/collections?limit=200")["items"]}

    def one(query: dict) -> None:
        scope = {"collectionIds": [ids[query["collection"]]]}
        client.call("POST", "/api/search", {"query": query["question"], "scope": scope, "topK": 5})

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(one, [q for q in queries if q["collection"] in ids]))


def evidence(log: str) -> dict[str, dict[str, float]]:
    found = {}
    for line in pathlib.Path(log).read_text(encoding="utf-8", errors="replace").splitlines():
        match = EVIDENCE.search(line)
        if match:
            pairs = dict(pair.split("=") for pair in match[2].split())
            found[match[1]] = {k: float(v) if v[0] in "-0123456789" else float(v == "true") for k, v in pairs.items()}
    return found


def features(row: dict[str, float]) -> list[float]:
    return [1.0, row["cov"], row["z"], 10 * (row["cosine"] - 0.85)]


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-max(-30, min(30, x))))


def fit(rows: list[tuple[list[float], bool]], rounds: int = 3000, rate: float = 0.5, ridge: float = 1e-3) -> list[float]:
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


def score(weights: list[float], row: dict[str, float]) -> float:
    return sum(w * v for w, v in zip(weights, features(row)))


def threshold(values: list[float]) -> float:
    """The value that refuses at most one of twenty of these."""
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


def cross_validate(name: str, rows: list[tuple[dict, dict]], logistic: bool) -> None:
    parts = folds(rows)
    kept, lost, hits, misses = 0, 0, 0, 0
    for i, test in enumerate(parts):
        train = [x for j, part in enumerate(parts) if j != i for x in part]
        weights = learn(train) if logistic else [0.0, 0.0, 1.0, 0.0]
        limit = threshold([score(weights, e) for q, e in train if q["answerable"] and not e["absent"]])
        for q, e in test:
            no = refused(e, score(weights, e), limit)
            if q["answerable"]:
                lost, kept = lost + no, kept + (not no)
            elif q["subset"] in FAR:
                hits, misses = hits + no, misses + (not no)
    print(f"{name}: answerable refused {lost / max(1, lost + kept):.3f} of {lost + kept}; absent topics refused {hits / max(1, hits + misses):.3f} of {hits + misses} (five folds)")


def learn(rows: list[tuple[dict, dict]]) -> list[float]:
    return fit([(features(e), q["answerable"]) for q, e in rows if (q["answerable"] or q["subset"] in FAR) and not e["absent"] and not e["held"]])


def report(name: str, rows: list[tuple[dict, dict]], logistic: bool) -> None:
    usable = [(q, e) for q, e in rows if q["answerable"] or q["subset"] in FAR]
    for key in ("cov", "z", "cosine"):
        yes = [e[key] for q, e in usable if q["answerable"]]
        no = [e[key] for q, e in usable if not q["answerable"]]
        print(f"{name} {key}: AUC {auc(yes, no):.3f}; answerable median {statistics.median(yes):.3f}, absent median {statistics.median(no):.3f}")
    cross_validate(name, usable, logistic)
    weights = learn(usable) if logistic else [0.0, 0.0, 1.0, 0.0]
    limit = threshold([score(weights, e) for q, e in usable if q["answerable"] and not e["absent"]])
    print(f"{name} coefficients (1, cov, z, 10 (cosine - .85)): " + " ".join(f"{w:.3f}" for w in weights) + f"; refuse below {limit:.3f}")
    for subset in sorted({q["subset"] for q, _ in rows}):
        values = [refused(e, score(weights, e), limit) for q, e in rows if q["subset"] == subset]
        print(f"   {subset:14} {sum(values) / len(values):.3f} refused of {len(values)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", default="http://127.0.0.1:8080")
    parser.add_argument("--set", required=True)
    parser.add_argument("--log", required=True)
    parser.add_argument("--asked", action="store_true")
    parser.add_argument("--user", default="eval@example.org")
    parser.add_argument("--password", default="correct horse battery 41")
    arguments = parser.parse_args()
    lines = (pathlib.Path(arguments.set) / "queries.jsonl").read_text(encoding="utf-8").splitlines()
    queries = [json.loads(line) for line in lines if line.strip()]
    if not arguments.asked:
        ask(arguments, queries)
    known = evidence(arguments.log)
    # one question text may be asked of two collections: only what is unambiguous is used
    texts: dict[str, int] = {}
    for q in queries:
        texts[q["question"]] = texts.get(q["question"], 0) + 1
    rows = [(q, known[java_hash(q["question"])]) for q in queries if texts[q["question"]] == 1 and java_hash(q["question"]) in known]
    print(f"{len(rows)} of {len(queries)} questions with evidence")
    same = [(q, e) for q, e in rows if e["same"]]
    other = [(q, e) for q, e in rows if not e["same"]]
    report("same language", same, True)
    if any(not q["answerable"] and q["subset"] in FAR for q, _ in other):
        report("other language", other, False)
    elif other:
        limit = threshold([e["z"] for q, e in other if q["answerable"]])
        print(f"other language: {len(other)} answerable; least distinction that keeps 95 %: {limit:.3f}")


if __name__ == "__main__":
    sys.exit(main())
