"""Formats that are a zip of XML or plain marked-up text, written without a library: ODT, EPUB, RTF."""

import zipfile
from xml.sax.saxutils import escape

FIXED = (2025, 1, 1, 0, 0, 0)


def archive(target, kind, parts):
    """A zip whose first entry is the uncompressed media type, as ODT and EPUB ask for."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as pack:
        first = zipfile.ZipInfo("mimetype", FIXED)
        pack.writestr(first, kind, zipfile.ZIP_STORED)
        for name, text in parts:
            entry = zipfile.ZipInfo(name, FIXED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            pack.writestr(entry, text)


ODT_KIND = "application/vnd.oasis.opendocument.text"
ODT_SPACES = " ".join(
    f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"'
    for p, n in [("office", "office"), ("text", "text"), ("table", "table"), ("meta", "meta"), ("style", "style"),
                 ("fo", "xsl-fo-compatible")]
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'


def odt_block(block):
    if block.kind == "table":
        rows = "".join(
            "<table:table-row>" + "".join(
                f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
                for cell in row) + "</table:table-row>" for row in block.content)
        return f'<table:table><table:table-column table:number-columns-repeated="{len(block.content[0])}"/>{rows}</table:table>'
    if block.kind == "list":
        items = "".join(f"<text:list-item><text:p>{escape(item)}</text:p></text:list-item>" for item in block.content)
        return f"<text:list>{items}</text:list>"
    if block.kind == "paragraph":
        return f"<text:p>{escape(block.content)}</text:p>"
    level = 1 if block.kind == "heading" else 2
    return f'<text:h text:outline-level="{level}">{escape(block.content)}</text:h>'


def odt(source, target):
    body = "".join(odt_block(block) for block in source.blocks)
    content = (f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ODT_SPACES} office:version="1.3">'
               f"<office:body><office:text>{body}</office:text></office:body></office:document-content>")
    meta = (f'<?xml version="1.0" encoding="UTF-8"?><office:document-meta {ODT_SPACES} office:version="1.3"><office:meta>'
            f"<dc:title>{escape(source.title)}</dc:title><dc:creator>{escape(source.author)}</dc:creator>"
            f"<dc:language>{source.language}</dc:language></office:meta></office:document-meta>")
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    files = [("/", ODT_KIND), ("content.xml", "text/xml"), ("meta.xml", "text/xml")]
    entries = "".join(f'<m:file-entry m:full-path="{path}" m:media-type="{kind}"/>' for path, kind in files)
    manifest = f'<?xml version="1.0" encoding="UTF-8"?><m:manifest xmlns:m="{space}" m:version="1.3">{entries}</m:manifest>'
    archive(target, ODT_KIND, [("content.xml", content), ("meta.xml", meta), ("META-INF/manifest.xml", manifest)])


def xhtml(block):
    if block.kind == "table":
        rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in block.content)
        return f"<table>{rows}</table>"
    tag = {"heading": "h1", "subheading": "h2", "paragraph": "p"}[block.kind]
    return f"<{tag}>{escape(block.content)}</{tag}>"


def epub(source, target):
    chapters = [[]]
    for block in source.blocks:
        if block.kind == "break":
            chapters.append([])
        else:
            chapters[-1].append(block)
    lang = source.language
    pages = []
    for number, blocks in enumerate(chapters, 1):
        title = escape(blocks[0].content)
        text = "\n".join(xhtml(block) for block in blocks)
        pages.append((f"chapter{number}.xhtml", title,
                      f'<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="{lang}" lang="{lang}">'
                      f"<head><title>{title}</title></head><body>\n{text}\n</body></html>"))
    items = "".join(f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, (name, _, _) in enumerate(pages, 1))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(1, len(pages) + 1))
    links = "".join(f'<li><a href="{name}">{title}</a></li>' for name, title, _ in pages)
    nav = (f'<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="{lang}">'
           f"<head><title>{escape(source.title)}</title></head><body><nav epub:type=\"toc\"><ol>{links}</ol></nav></body></html>")
    package = (f'<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">'
               f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:x-sample:{target.stem}</dc:identifier>'
               f"<dc:title>{escape(source.title)}</dc:title><dc:language>{lang}</dc:language><dc:creator>{escape(source.author)}</dc:creator>"
               f'<meta property="dcterms:modified">2025-01-01T00:00:00Z</meta></metadata><manifest>'
               f'<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>{items}</manifest><spine>{spine}</spine></package>')
    container = ('<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
                 '<rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>')
    archive(target, "application/epub+zip", [("META-INF/container.xml", container), ("OEBPS/package.opf", package),
            ("OEBPS/nav.xhtml", nav)] + [(f"OEBPS/{name}", text) for name, _, text in pages])


def rtf_text(text):
    out = []
    for character in text:
        if character in "\\{}":
            out.append("\\" + character)
        elif ord(character) < 128:
            out.append(character)
        else:
            out.append(f"\\u{ord(character) if ord(character) < 32768 else ord(character) - 65536}?")
    return "".join(out)


def rtf_block(block):
    if block.kind == "table":
        out = []
        for row in block.content:
            cells = "".join(f"\\cellx{(n + 1) * 4600}" for n in range(len(row)))
            out.append("\\trowd" + cells + "\n" + "".join(f"\\pard\\intbl {rtf_text(cell)}\\cell" for cell in row) + "\\row\n")
        return "".join(out) + "\\pard\\par\n"
    size = {"subheading": "\\b\\fs26 ", "heading": "\\b\\fs32 "}.get(block.kind)
    if size:
        return f"\\pard{{{size}{rtf_text(block.content)}}}\\par\n"
    return f"\\pard {rtf_text(block.content)}\\par\\par\n"


def rtf(source, target):
    body = "".join(rtf_block(block) for block in source.blocks)
    info = f"{{\\info{{\\title {rtf_text(source.title)}}}{{\\author {rtf_text(source.author)}}}}}"
    target.write_text("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Noto Sans;}}\\uc1\n" + info + "\n\\fs22 " + body + "}\n",
                      encoding="ascii")
