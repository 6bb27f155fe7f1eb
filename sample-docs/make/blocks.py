"""Reads the small markup of text/*.txt: head lines `name: value`, then blocks set apart by blank lines.

`# ` and `## ` begin headings, `- ` items of a list, `| a | b |` rows of a table whose first row is its head,
and `===` stands for a new page (a chapter in an EPUB).
"""

import re
from pathlib import Path
from typing import NamedTuple

TEXTS = Path(__file__).parent / "text"


class Block(NamedTuple):
    kind: str  # heading, subheading, paragraph, list, table, break
    content: object  # a string, a list of strings, or a list of rows


class Source(NamedTuple):
    language: str
    title: str
    author: str
    columns: int
    size: float  # of the letters on paper, in points
    blocks: list


def read(name):
    head, body = (TEXTS / f"{name}.txt").read_text(encoding="utf-8").split("\n\n", 1)
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    blocks = [block(part.strip("\n")) for part in re.split(r"\n\s*\n", body) if part.strip()]
    return Source(fields["lang"], fields["title"], fields["author"], int(fields.get("columns", 1)),
                  float(fields.get("size", 11)), blocks)


def block(part):
    if part == "===":
        return Block("break", "")
    if part.startswith("## "):
        return Block("subheading", part[3:])
    if part.startswith("# "):
        return Block("heading", part[2:])
    lines = part.splitlines()
    if all(line.startswith("- ") for line in lines):
        return Block("list", [line[2:] for line in lines])
    if all(line.startswith("|") for line in lines):
        return Block("table", [[cell.strip() for cell in line.strip("|").split("|")] for line in lines])
    return Block("paragraph", " ".join(lines))
