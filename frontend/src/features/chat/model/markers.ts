/** A piece of an answer's text: words, or the ids of citations that stand at one spot. */
export type MarkedPiece = { words: string } | { citationIds: string[] };

const MARKERS = /\[(c\d+)\](?:[ \t]*\[c\d+\])*/g;
const ONE_MARKER = /\[(c\d+)\]/g;

/** Cuts text at its markers; markers that follow each other are one group, and the space before a group goes. */
export function splitMarkers(text: string): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKERS)) {
    const words = text.slice(end, match.index).replace(/[ \t]+$/, '');
    if (words !== '') pieces.push({ words });
    const ids = [...match[0].matchAll(ONE_MARKER)].map((marker) => marker[1] ?? '');
    pieces.push({ citationIds: [...new Set(ids)] });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ words: text.slice(end) });
  return pieces;
}

/** The text without a marker of which only the beginning has arrived. */
export function withoutHalfMarker(text: string): string {
  return text.replace(/[ \t]*\[(?:c\d*)?$/, '');
}

/** The text without markers, for copying and for places that show no chips. */
export function withoutMarkers(text: string): string {
  return text.replace(/[ \t]*\[c\d+\]/g, '');
}

/** Ids of the citations in the order in which their markers first stand in the text. */
export function markersInOrder(text: string): string[] {
  return [...new Set([...text.matchAll(ONE_MARKER)].map((marker) => marker[1] ?? ''))];
}
