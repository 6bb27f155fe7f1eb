import { describe, expect, it } from 'vitest';
import type { Citation } from '@/shared/api/types';
import { emptyAnswer } from './answer-reducer';
import { citationsInOrder, citedDocuments, markdownWithReferences } from './copy-text';

function citation(id: string, number: number, page: number): Citation {
  return {
    id,
    number,
    passage: 'p1',
    documentName: `Document ${number}.pdf`,
    version: 1,
    page,
    quote: `Words\nof ${id}.`,
    verdict: 'exact',
    answerStart: 0,
    answerEnd: 0,
    source: 'current',
  };
}

const answer = {
  ...emptyAnswer('a', ''),
  content: 'First. [c2] Second. [c1][c2] Third. [c9]',
  citations: [citation('c1', 2, 4), citation('c2', 1, 7), citation('c3', 1, 9)],
};

describe('copying an answer', () => {
  it('numbers references as they come and lists what they name', () => {
    expect(markdownWithReferences(answer, ({ page }) => `page ${page}`)).toBe(
      'First. [1] Second. [2, 1] Third.\n\n' +
        '1. Document 1.pdf, page 7: “Words of c2.”\n2. Document 2.pdf, page 4: “Words of c1.”\n',
    );
  });

  it('is the plain text without citations', () => {
    expect(markdownWithReferences({ ...answer, content: 'Only words.', citations: [] }, () => '')).toBe(
      'Only words.',
    );
  });

  it('knows only citations that stand in the text', () => {
    expect(citationsInOrder(answer).map(({ id }) => id)).toEqual(['c2', 'c1']);
    expect(citedDocuments(answer)).toBe(2);
  });
});
