#!/usr/bin/env python3
"""Makes the sample documents that are not plain text. Maintainers only: the results are committed.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt
    .venv/bin/python make.py [--only lease] [--chromium chromium]

Needs Chromium, pdftoppm (poppler-utils) and the fonts Noto Sans, Serif, Naskh Arabic and Sans CJK.
The plain text samples (md, txt, csv, html) are written by hand and stand in the folder above.
"""

import argparse
from pathlib import Path

import blocks
import books
import office
import pdfs

OUT = Path(__file__).resolve().parent.parent


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="makes only files whose name contains this")
    parser.add_argument("--chromium", default="chromium")
    options = parser.parse_args()

    def printed(name):
        return lambda target: pdfs.print_pdf(blocks.read(name), target, options.chromium)

    made = {f"{name}.pdf": printed(name) for name in (
        "lease-lindenhof", "paper-biofouling", "handbook-hill-rescue", "tender-water-plant", "lab-safety", "invoice-INV-2025-0117")}
    made |= {
        "scan-notice.pdf": lambda target: pdfs.scan(blocks.read("scan-notice"), target, options.chromium),
        "manual-ondine-700.docx": lambda target: office.word(blocks.read("manual-ondine-700"), target),
        "water-committee.docx": lambda target: office.word(blocks.read("water-committee"), target),
        "owners-meeting.odt": lambda target: books.odt(blocks.read("owners-meeting"), target),
        "insurance-letter.rtf": lambda target: books.rtf(blocks.read("insurance-letter"), target),
        "recipes-lake-house.epub": lambda target: books.epub(blocks.read("recipes-lake-house"), target),
        "price-list-2025.xlsx": office.prices,
        "solar-roof-slides.pptx": office.slides,
        "repair-thread.eml": office.mail,
    }
    for name, make in made.items():
        if options.only in name:
            make(OUT / name)
            print(f"{(OUT / name).stat().st_size:>8}  {name}")


if __name__ == "__main__":
    main()
