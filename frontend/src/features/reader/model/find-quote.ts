import { type Folded, fold } from './fold';
import { nearestMatch } from './nearest-match';
import { chooseOccurrence, occurrencesOf, type QuoteOrigin } from './occurrences';
import { piecewiseMatch } from './piecewise-match';

/** A half-open range of UTF-16 offsets. */
export interface TextRange {
  start: number;
  end: number;
}

/** Where a quote stands in a rendered page, and how surely; `page` means that no words are marked. */
export type QuotePlace =
  | { certainty: 'exact' | 'close'; ranges: TextRange[] }
  | { certainty: 'page'; ranges: [] };

/** Share of the quote that a fuzzy match must reproduce. */
export const ACCEPTED_SIMILARITY = 0.85;

const NOWHERE: QuotePlace = { certainty: 'page', ranges: [] };

/**
 * Finds a quote in the text of a rendered page: word for word after folding, else in pieces that a column break tore
 * apart, else nearly so. Where none of these is sure, nothing is marked: a wrong mark is worse than none.
 */
export function findQuote(rendered: string, quote: string, origin?: QuoteOrigin): QuotePlace {
  const page = fold(rendered);
  const wanted = fold(quote).text;
  if (wanted === '' || page.text === '') return NOWHERE;
  const found = occurrencesOf(page.text, wanted);
  if (found.length > 0) {
    const start = chooseOccurrence(page.text, found, wanted.length, origin);
    if (start === undefined) return NOWHERE;
    return { certainty: 'exact', ranges: [sourceRange(page, start, start + wanted.length)] };
  }
  const pieces = piecewiseMatch(page.text, wanted);
  if (pieces) {
    return {
      certainty: 'exact',
      ranges: pieces.map((piece) => sourceRange(page, piece.start, piece.end)),
    };
  }
  const near = nearestMatch(page.text, wanted, ACCEPTED_SIMILARITY);
  return near ? { certainty: 'close', ranges: [sourceRange(page, near.start, near.end)] } : NOWHERE;
}

/** The range of the source that a range of its folded text came from. */
export function sourceRange(folded: Folded, start: number, end: number): TextRange {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}
