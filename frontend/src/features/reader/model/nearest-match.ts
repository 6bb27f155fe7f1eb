import type { FoldedRange } from './piecewise-match';

/** Products of lengths above this are not searched: it would hold the page up for more than a moment. */
const MOST_CELLS = 40_000_000;
const SHORTEST_FUZZY = 12;

/**
 * The stretch of the page nearest to the wanted text by edit distance, when it is as similar as asked, when no other
 * stretch is as near, and when its numbers are the same: a year or a sum that differs is another statement.
 */
export function nearestMatch(page: string, wanted: string, similarity: number): FoldedRange | undefined {
  if (wanted.length < SHORTEST_FUZZY || wanted.length * page.length > MOST_CELLS) return undefined;
  const allowed = Math.floor(wanted.length * (1 - similarity));
  const { distances, starts } = lastRow(page, wanted);
  let best = -1;
  for (let end = 1; end <= page.length; end++) {
    const distance = distances[end] ?? Number.POSITIVE_INFINITY;
    if (distance <= allowed && (best < 0 || distance < (distances[best] ?? 0))) best = end;
  }
  if (best < 0) return undefined;
  const match = { start: starts[best] ?? 0, end: best };
  if (hasRival(distances, starts, match, distances[best] ?? 0)) return undefined;
  return numbersOf(page.slice(match.start, match.end)) === numbersOf(wanted) ? match : undefined;
}

/** Whether another stretch of the page, apart from the match, is as near. */
function hasRival(distances: Int32Array, starts: Int32Array, match: FoldedRange, distance: number): boolean {
  for (let end = 1; end < distances.length; end++) {
    const apart = end <= match.start || (starts[end] ?? 0) >= match.end;
    if (apart && (distances[end] ?? 0) <= distance) return true;
  }
  return false;
}

/** Sellers' algorithm: for each end in the page the least distance, and where that stretch starts. */
function lastRow(page: string, wanted: string): { distances: Int32Array; starts: Int32Array } {
  const width = page.length + 1;
  let above = new Int32Array(width);
  let aboveStarts = Int32Array.from({ length: width }, (_, column) => column);
  let row = new Int32Array(width);
  let rowStarts = new Int32Array(width);
  for (let i = 1; i <= wanted.length; i++) {
    const unit = wanted.charCodeAt(i - 1);
    row[0] = i;
    rowStarts[0] = 0;
    for (let j = 1; j < width; j++) {
      const replace = (above[j - 1] as number) + (page.charCodeAt(j - 1) === unit ? 0 : 1);
      const drop = (above[j] as number) + 1;
      const insert = (row[j - 1] as number) + 1;
      if (replace <= drop && replace <= insert) {
        row[j] = replace;
        rowStarts[j] = aboveStarts[j - 1] as number;
      } else if (drop <= insert) {
        row[j] = drop;
        rowStarts[j] = aboveStarts[j] as number;
      } else {
        row[j] = insert;
        rowStarts[j] = rowStarts[j - 1] as number;
      }
    }
    [above, row] = [row, above];
    [aboveStarts, rowStarts] = [rowStarts, aboveStarts];
  }
  return { distances: above, starts: aboveStarts };
}

function numbersOf(text: string): string {
  return (text.match(/\p{Nd}+/gu) ?? []).join(' ');
}
