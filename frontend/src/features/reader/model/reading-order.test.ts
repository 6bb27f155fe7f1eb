import { describe, expect, it } from 'vitest';
import { readingOrder, type TextPiece } from './reading-order';

/** A line whose pieces stand side by side from left to right, given in that order. */
function drawn(strings: string[], y = 700): TextPiece[] {
  return strings.map((str, place) => ({
    str,
    dir: /\p{Script=Arabic}/u.test(str) ? 'rtl' : 'ltr',
    x: 50 + 10 * place,
    y,
  }));
}

const read = (pieces: TextPiece[]) =>
  readingOrder(pieces)
    .map((place) => pieces[place]?.str)
    .join('');

describe('readingOrder', () => {
  it('turns lines that were drawn from left to right, sign by sign', () => {
    expect(read(drawn(['د', 'ق', 'ع', ' ', 'ة', 'د', 'م']))).toBe('مدة عقد');
  });

  it('keeps numbers and other scripts in their own direction', () => {
    expect(read(drawn(['ء', 'ا', 'ش', 'غ', ' ', '48', '0', ' ', 'ل']))).toBe('ل 480 غشاء');
    expect(read(drawn(['A', 'B', ' ', 'ت', 'ن', 'ب', ' ', 'م', 'ل', 'ق']))).toBe('قلم بنت AB');
  });

  it('turns each line for itself', () => {
    const pieces = [...drawn(['ب', 'ا'], 700), ...drawn(['د', 'ج'], 680)];
    expect(read(pieces)).toBe('ابجد');
  });

  it('leaves alone what comes in the order of reading', () => {
    const logical = drawn(['م', 'د', 'ة']).map((piece, place) => ({ ...piece, x: 100 - 10 * place }));
    expect(readingOrder(logical)).toEqual([0, 1, 2]);
    const latin = drawn(['two ', 'columns']);
    expect(readingOrder(latin)).toEqual([0, 1]);
  });
});
