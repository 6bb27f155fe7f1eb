import { describe, expect, it } from 'vitest';
import { markdownBlocks } from './markdown-blocks';
import { markersInOrder, splitMarkers, withoutHalfMarker, withoutMarkers } from './markers';
import { quotationBlocks } from './quotation-blocks';

describe('splitMarkers', () => {
  it('cuts words from markers and takes the space before a marker away', () => {
    expect(splitMarkers('Rent is due. [c1] Then it rises.')).toEqual([
      { words: 'Rent is due.' },
      { citationIds: ['c1'] },
      { words: ' Then it rises.' },
    ]);
  });

  it('folds markers at one spot into one group, each once', () => {
    expect(splitMarkers('So. [c1][c2] [c1]')).toEqual([{ words: 'So.' }, { citationIds: ['c1', 'c2'] }]);
  });

  it('leaves other brackets alone', () => {
    expect(splitMarkers('see [1] and [c] and [cx1]')).toEqual([{ words: 'see [1] and [c] and [cx1]' }]);
  });
});

describe('markers in text', () => {
  it('hides a marker of which only the beginning has arrived', () => {
    expect(withoutHalfMarker('Rent is due. [c1')).toBe('Rent is due.');
    expect(withoutHalfMarker('Rent is due. [')).toBe('Rent is due.');
    expect(withoutHalfMarker('Rent is due. [c1]')).toBe('Rent is due. [c1]');
    expect(withoutHalfMarker('a [link')).toBe('a [link');
  });

  it('takes markers out for copying', () => {
    expect(withoutMarkers('A. [c1][c2] B.')).toBe('A. B.');
  });

  it('orders citations as they stand in the text', () => {
    expect(markersInOrder('x [c3] y [c1] z [c3]')).toEqual(['c3', 'c1']);
  });
});

describe('markdownBlocks', () => {
  it('cuts at blank lines', () => {
    expect(markdownBlocks('One.\n\nTwo\nthree.\n\n\n# Four')).toEqual(['One.', 'Two\nthree.', '# Four']);
  });

  it('keeps fences, lists and their indented parts whole', () => {
    const fence = '```js\na\n\nb\n```';
    const list = '1. one\n\n   more of one\n\n2. two';
    expect(markdownBlocks(`${fence}\n\n${list}\n\nend`)).toEqual([fence, list, 'end']);
  });

  it('keeps a fence that has not closed yet whole', () => {
    expect(markdownBlocks('a\n\n~~~\nx\n\ny')).toEqual(['a', '~~~\nx\n\ny']);
  });

  it('never changes a finished block when more arrives', () => {
    const text = 'One.\n\n- a\n- b\n\nTwo words.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nEnd.';
    const final = markdownBlocks(text);
    for (let length = 1; length <= text.length; length++) {
      const blocks = markdownBlocks(text.slice(0, length));
      expect(final.slice(0, Math.max(0, blocks.length - 1))).toEqual(blocks.slice(0, -1));
    }
  });
});

describe('quotationBlocks', () => {
  it('reads the framing sentence and the quotes of each document with their places', () => {
    const markdown =
      'Diese Stellen passen:\n\n**Lease A.pdf**, Seite 2\n> **May renew once.** [c1]\n\n> Six months. [c2]\n\n' +
      '**Lease A.pdf**, Seite 5\n\n> Index. [c3]\n\n**B.docx**\n\n> First. [c4]\n> More. [c5]\n\nEnde.';
    expect(quotationBlocks(markdown)).toEqual([
      { kind: 'words', markdown: 'Diese Stellen passen:' },
      {
        kind: 'document',
        name: 'Lease A.pdf',
        quotes: [
          { place: 'Seite 2', markdown: '**May renew once.** [c1]' },
          { place: 'Seite 2', markdown: 'Six months. [c2]' },
          { place: 'Seite 5', markdown: 'Index. [c3]' },
        ],
      },
      { kind: 'document', name: 'B.docx', quotes: [{ place: '', markdown: 'First. [c4]\nMore. [c5]' }] },
      { kind: 'words', markdown: 'Ende.' },
    ]);
  });

  it('reads a place that stands first in its quotation', () => {
    const markdown =
      'These match:\n\n> **Lease A.pdf**, page 2\n>\n> May renew. [c1]\n\n> Six months. [c2]\n\n> **B.docx**\n>\n> **First.** [c3]\n\n';
    expect(quotationBlocks(markdown)).toEqual([
      { kind: 'words', markdown: 'These match:' },
      {
        kind: 'document',
        name: 'Lease A.pdf',
        quotes: [
          { place: 'page 2', markdown: 'May renew. [c1]' },
          { place: 'page 2', markdown: 'Six months. [c2]' },
        ],
      },
      { kind: 'document', name: 'B.docx', quotes: [{ place: '', markdown: '**First.** [c3]' }] },
    ]);
  });

  it('reads names with escaped signs as they are', () => {
    expect(quotationBlocks('**a\\_b\\*.pdf**, page 1\n> x')).toMatchObject([{ name: 'a_b*.pdf' }]);
  });

  it('keeps whatever does not look like that as words', () => {
    expect(quotationBlocks('Just **bold** words.\nMore.')).toEqual([
      { kind: 'words', markdown: 'Just **bold** words.\nMore.' },
    ]);
  });
});
