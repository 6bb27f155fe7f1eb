import type { Marked, ReaderPlace } from './place';

/** What is said about the marked words; the keys of the texts in `reader.verdicts`. */
export type VerdictKey = 'exact' | 'close' | 'page' | 'scan' | 'box' | 'looking' | 'deleted';

/** The least sure of what the server found and what could be marked here. */
export function verdictOf(place: ReaderPlace, marked: Marked | undefined): VerdictKey | undefined {
  if (place.documentId === undefined) return 'deleted';
  if (place.quote === '') return undefined;
  if (marked === undefined) return 'looking';
  if (marked === 'scan' || marked === 'box') return marked;
  if (marked === 'page' || place.verdict === 'page') return 'page';
  return marked === 'close' || place.verdict === 'close' ? 'close' : 'exact';
}
