import { describe, expect, it } from 'vitest';
import { quotePieces } from './inline-quote';

describe('quotePieces', () => {
  it('reads strong words and markers', () => {
    expect(quotePieces('**May renew once.** Then not. [c1]')).toEqual([
      { words: 'May renew once.', strong: true },
      { words: ' Then not.', strong: false },
      { citationIds: ['c1'] },
    ]);
  });

  it('shows escaped signs as they are', () => {
    expect(quotePieces('5 \\* 3 \\[note\\] \\\\ \\_x\\_')).toEqual([
      { words: '5 * 3 [note] \\ _x_', strong: false },
    ]);
  });

  it('shows strong words whose end has not arrived', () => {
    expect(quotePieces('**May ren')).toEqual([{ words: 'May ren', strong: true }]);
  });

  it('leaves underscores and links of the document alone', () => {
    expect(quotePieces('see _a_ and [b](c)')).toEqual([{ words: 'see _a_ and [b](c)', strong: false }]);
  });
});
