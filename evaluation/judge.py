"""Judges one answer against its question: what was found, cited, quoted, refused, and in which language."""

import re
import unicodedata
from pathlib import PurePath


def folded(text):
    """Letters and digits only, without case and marks: blind to line breaks and cell borders."""
    kept = unicodedata.normalize("NFKD", text or "").casefold()
    return "".join(c for c in kept if c.isalnum())


def wide(character):
    return "\u3040" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7af"


def cover(part, whole):
    """The share of the character n-grams of `part` that stand in `whole`."""
    part, whole = folded(part), folded(whole)
    size = 3 if sum(map(wide, part)) > 0.3 * max(1, len(part)) else 8
    if len(part) < size:
        return float(bool(part) and part in whole)
    pieces = {part[i : i + size] for i in range(len(part) - size + 1)}
    return sum(piece in whole for piece in pieces) / len(pieces)


def same_document(entry, name):
    return folded(PurePath(entry["document"]).name) == folded(name)


def holds(entry, passage):
    """Whether a passage or quotation holds the evidence of a gold entry (or lies on its page, where pages decide)."""
    if not same_document(entry, passage.get("documentName")):
        return False
    if entry.get("match") == "page":
        return passage.get("page") in (entry.get("pages") or ())
    return cover(entry["evidence"], passage.get("text") or passage.get("quote") or "") >= 0.7


def cites(entry, citation):
    """The right document, and the right page of it where its format has pages."""
    pages = entry.get("pages")
    return same_document(entry, citation.get("documentName")) and (not pages or citation.get("page") in pages)


def utf16(text, start, end):
    """`text.substring(start, end)` with offsets in UTF-16 code units."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", errors="replace")


STOP = {
    "en": "the of and to in is that for with from this which not documents your it",
    "de": "der die das und ist nicht mit von den dem ein eine zu auf für im dokumenten ihren",
    "es": "el la los las de que en y una es por con para no se del sus documentos",
    "pt": "o os as de que em e uma é por com para não se do da dos das nos seus documentos",
    "fr": "le la les des de que en et un une est pour par dans ne pas du vos sur documents",
    "it": "il lo la gli le di che una è per con non del della dei nei tuoi suoi documenti",
    "nl": "de het een van en in is dat voor met zijn niet uw documenten",
    "pl": "i w na z się nie jest do że jak przez dla od po oraz dokumentach",
    "ro": "și de la în nu pe este un o că din pentru care documentele",
    "tr": "ve bir bu için ile olarak da belgelerde belgelerinizde yok şu",
    "vi": "và của là các có được trong cho không một những tài liệu",
}
STOP = {language: set(words.split()) for language, words in STOP.items()}
SCRIPTS = [
    ("ar", "\u0600", "\u06ff"), ("he", "\u0590", "\u05ff"), ("hi", "\u0900", "\u097f"), ("th", "\u0e00", "\u0e7f"),
    ("el", "\u0370", "\u03ff"), ("ru", "\u0400", "\u04ff"), ("ko", "\uac00", "\ud7af"), ("ja", "\u3040", "\u30ff"), ("zh", "\u4e00", "\u9fff"),
]


def written_in(text):
    """The language a short text is written in by its script or small words; None when it cannot be told."""
    counts = dict.fromkeys([name for name, _, _ in SCRIPTS], 0)
    letters = [c for c in text if c.isalpha()]
    for character in letters:
        for name, first, last in SCRIPTS:
            if first <= character <= last:
                counts[name] += 1
    if counts["ja"]:
        counts["ja"] += counts.pop("zh")
    best = max(counts, key=counts.get)
    if counts[best] * 2 > len(letters):
        return best if counts[best] >= 4 else None
    words = re.findall(r"[^\W\d_]+", text.lower())
    votes = {language: sum(w in stop for w in words) for language, stop in STOP.items()}
    top = max(votes, key=votes.get)
    unsure = votes[top] < 2 or sum(v == votes[top] for v in votes.values()) > 1
    return None if unsure else top


def own_words(message):
    """The answer without what it takes from documents: block quotes, cited words, their headings, names, and markers."""
    text = message.get("content") or ""
    text = re.sub(r"^\s*>.*$", " ", text, flags=re.M)
    for citation in message.get("citations", []):
        for part in (citation.get("quote"), citation.get("label"), citation.get("documentName")):
            if part:
                text = text.replace(part, " ")
    return re.sub(r"\[c\d+\]", " ", text)


def language_right(question, message):
    """The declared language and the written words must both be the question's; unclear words do not count against it."""
    wanted = question["language"].split("-")[0]
    declared = (message.get("language") or "").split("-")[0]
    written = written_in(own_words(message))
    alike = {"zh", "ja"}
    return declared == wanted and (written in (None, wanted) or {written, wanted} == alike)


def answer_in(question, text):
    return any(folded(answer) in folded(text) for answer in question["answers"] if folded(answer))


def judged(question, message, exact):
    """The figures of one answer; `exact` tells for a citation whether its quote is the page's text at its offsets."""
    citations, passages = message.get("citations", []), message.get("passages", [])
    refused = bool(message.get("abstained"))
    out = {"language": language_right(question, message), "refused": refused}
    if citations:
        out["exact"] = all(exact(c) for c in citations)
    if question["answerable"]:
        gold = question["gold"]
        out["hit1"] = any(holds(g, p) for g in gold for p in passages[:1])
        out["hit5"] = any(holds(g, p) for g in gold for p in passages[:5])
        out["document"] = not refused and any(same_document(g, c.get("documentName")) for g in gold for c in citations)
        out["cited"] = not refused and any(cites(g, c) for g in gold for c in citations)
        out["first"] = not refused and any(cites(g, c) for g in gold for c in citations[:1])
        out["answer"] = not refused and answer_in(question, message.get("content"))
    return out
