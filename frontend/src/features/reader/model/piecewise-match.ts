import { occurrencesOf } from './occurrences';

/** A range of folded text. */
export interface FoldedRange {
  start: number;
  end: number;
}

/** Shorter pieces stand in a page by chance. */
const SHORTEST_PIECE = 14;
const MOST_PIECES = 12;

/**
 * Finds a text whose lines a page holds apart, as two columns or a figure tear them: cut greedily into the longest
 * pieces that occur, each long and occurring once, all in the order of the page. Undefined unless every character is
 * found.
 */
export function piecewiseMatch(page: string, wanted: string): FoldedRange[] | undefined {
  const pieces: FoldedRange[] = [];
  for (let at = 0; at < wanted.length; ) {
    if (pieces.length === MOST_PIECES) return undefined;
    const piece = longestPrefix(page, wanted.slice(at), wanted.length - at);
    if (!piece) return undefined;
    const last = pieces.at(-1);
    if (last && piece.start < last.end) return undefined;
    pieces.push(piece);
    at += piece.end - piece.start;
  }
  return pieces;
}

function longestPrefix(page: string, rest: string, remaining: number): FoldedRange | undefined {
  let low = Math.min(SHORTEST_PIECE, remaining);
  if (remaining < SHORTEST_PIECE || !page.includes(rest.slice(0, low))) return undefined;
  let high = rest.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (page.includes(rest.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  // A tail that is too short to be sure of is left to the next piece by giving up some of this one.
  const tail = rest.length - low;
  if (tail > 0 && tail < SHORTEST_PIECE) low -= SHORTEST_PIECE - tail;
  if (low < SHORTEST_PIECE && low < remaining) return undefined;
  const places = occurrencesOf(page, rest.slice(0, low));
  const [start] = places;
  return places.length === 1 && start !== undefined ? { start, end: start + low } : undefined;
}
