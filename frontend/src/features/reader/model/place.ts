import type { Citation } from '@/shared/api/types';

/** A place in a document to show; without a quote only the page is meant, without a document id it is deleted. */
export interface ReaderPlace {
  id: string;
  documentId?: string;
  documentName: string;
  version?: number;
  page: number;
  label?: string;
  quote: string;
  textStart?: number;
  textEnd?: number;
  rects?: Citation['rects'];
  verdict?: Citation['verdict'];
  source?: Citation['source'];
}

/** What could be marked: the words, nearly the words, a box, the page alone, or a page without text. */
export type Marked = 'exact' | 'close' | 'box' | 'page' | 'scan';

/** Whether two places are in the same version of the same document. */
export function sameDocument(one: ReaderPlace, other: ReaderPlace): boolean {
  return one.documentId !== undefined && one.documentId === other.documentId && one.version === other.version;
}
