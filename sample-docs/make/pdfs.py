"""PDF documents: HTML printed by Chromium, and one page that is only an image."""

import html
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

STYLE = """
@page { size: A4; margin: 22mm 20mm 20mm; }
* { box-sizing: border-box; }
body { margin: 0; font: SIZEpt/1.5 FONTS; color: #111; }
h1 { font-size: 1.7em; line-height: 1.25; margin: 0 0 .5em; }
h2 { font-size: 1.15em; margin: 1.1em 0 .35em; break-after: avoid; }
p { margin: 0 0 .7em; }
table { border-collapse: collapse; margin: .4em 0 1em; width: 100%; break-inside: avoid; }
th, td { border: .5pt solid #777; padding: .3em .6em; text-align: start; vertical-align: top; }
th { background: #eee; }
.page { break-after: page; }
.page:last-child { break-after: auto; }
.two { column-count: 2; column-gap: 8mm; line-height: 1.4; text-align: justify; hyphens: none; }
.two h1 { column-span: all; text-align: center; }
.two table { font-size: .8em; }
"""

FONTS = {
    "ar": "'Noto Naskh Arabic'",
    "zh": "'Noto Sans CJK SC'",
    "en": "'Noto Serif', serif",
    "de": "'Noto Sans', sans-serif",
}


def rows(table):
    cells = [("th" if n == 0 else "td", row) for n, row in enumerate(table)]
    return "".join("<tr>" + "".join(f"<{tag}>{html.escape(c)}</{tag}>" for c in row) + "</tr>" for tag, row in cells)


def element(block):
    if block.kind == "table":
        return f"<table>{rows(block.content)}</table>"
    if block.kind == "list":
        return "<ul>" + "".join(f"<li>{html.escape(item)}</li>" for item in block.content) + "</ul>"
    tag = {"heading": "h1", "subheading": "h2", "paragraph": "p"}[block.kind]
    return f"<{tag}>{html.escape(block.content)}</{tag}>"


def page_html(source):
    pages = [[]]
    for block in source.blocks:
        if block.kind == "break":
            pages.append([])
        else:
            pages[-1].append(element(block))
    direction = "rtl" if source.language == "ar" else "ltr"
    kind = "page two" if source.columns == 2 else "page"
    body = "".join(f'<section class="{kind}">{"".join(page)}</section>' for page in pages)
    style = STYLE.replace("FONTS", FONTS[source.language]).replace("SIZE", f"{source.size:g}")
    return (
        f'<!DOCTYPE html><html lang="{source.language}" dir="{direction}"><head><meta charset="utf-8">'
        f"<title>{html.escape(source.title)}</title><style>{style}</style></head><body>{body}</body></html>"
    )


def print_pdf(source, target, chromium="chromium"):
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(page_html(source), encoding="utf-8")
        subprocess.run(
            [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
             "--no-pdf-header-footer", f"--print-to-pdf={target}", page.as_uri()],
            check=True, capture_output=True, timeout=120,
        )


def scan(source, target, chromium="chromium"):
    """The page as a slightly turned grey image: what a scanner without text recognition makes of it."""
    with tempfile.TemporaryDirectory() as folder:
        printed = Path(folder) / "printed.pdf"
        print_pdf(source, printed, chromium)
        subprocess.run(["pdftoppm", "-r", "110", "-gray", "-singlefile", "-png", printed, f"{folder}/page"], check=True)
        with Image.open(f"{folder}/page.png") as image:
            turned = image.convert("L").rotate(0.7, resample=Image.Resampling.BICUBIC, fillcolor=246)
            turned.save(target, "PDF", resolution=110, quality=55)
