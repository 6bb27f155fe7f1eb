import { fold } from './fold';
/** The place of a quote in the frozen text of its page, which tells equal passages of one page apart. */
export interface QuoteOrigin {
  pageText: string;
  textStart: number;
  textEnd: number;
}

/** Folded characters on each side of a match that are compared to tell equal passages apart. */
const CONTEXT = 80;

/** Every place of the wanted text, from left to right, overlaps included. */
export function occurrencesOf(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

/**
 * The occurrence that the origin means: the one with the most of the same words around it, else the one with the same
 * rank. Undefined when there are several and nothing tells them apart.
 */
export function chooseOccurrence(
  page: string,
  places: readonly number[],
  length: number,
  origin: QuoteOrigin | undefined,
): number | undefined {
  if (places.length <= 1) return places[0];
  if (!origin) return undefined;
  const before = fold(origin.pageText.slice(0, origin.textStart)).text;
  const after = fold(origin.pageText.slice(origin.textEnd)).text;
  const scored = places.map((place) => ({
    place,
    score: commonEnd(before, page.slice(0, place)) + commonStart(after, page.slice(place + length)),
  }));
  const best = Math.max(...scored.map((one) => one.score));
  const winners = scored.filter((one) => one.score === best);
  if (winners.length === 1) return winners[0]?.place;
  const rank = occurrencesOf(
    fold(origin.pageText).text,
    fold(origin.pageText.slice(origin.textStart, origin.textEnd)).text,
  ).filter((place) => place < before.length).length;
  const sameRank = places[rank];
  return winners.some((one) => one.place === sameRank) ? sameRank : undefined;
}

function commonEnd(one: string, other: string): number {
  let count = 0;
  while (
    count < CONTEXT &&
    count < one.length &&
    count < other.length &&
    one[one.length - 1 - count] === other[other.length - 1 - count]
  ) {
    count++;
  }
  return count;
}

function commonStart(one: string, other: string): number {
  let count = 0;
  while (count < CONTEXT && count < one.length && one[count] === other[count]) count++;
  return count;
}
