import { describe, expect, it } from 'vitest';
import { cellsOf, linesOf, looksLikeTable, overlap, windowOf } from './text-lines';

describe('linesOf', () => {
  it('keeps the offset of each line in the text', () => {
    const text = 'First line\n\nسطر\n😀 last';
    for (const line of linesOf(text)) {
      expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text);
    }
    expect(linesOf(text)).toHaveLength(4);
  });
});

describe('cellsOf', () => {
  const text = 'A\t B \t12\n| x | y |';
  const [tabs, bars] = linesOf(text);

  it('cuts at tabs or bars and keeps the offsets of what is shown', () => {
    const cells = [tabs, bars].flatMap((line) => (line ? cellsOf(line) : []));
    expect(cells.map((cell) => cell.text)).toEqual(['A', 'B', '12', 'x', 'y']);
    for (const cell of cells) expect(text.slice(cell.start, cell.start + cell.text.length)).toBe(cell.text);
  });
});

describe('looksLikeTable', () => {
  it('knows rows from prose', () => {
    expect(looksLikeTable(linesOf('a\tb\nc\td'))).toBe(true);
    expect(looksLikeTable(linesOf('a | b\nc | d'))).toBe(true);
    expect(looksLikeTable(linesOf('Some prose.\nMore of it.\na\tb'))).toBe(false);
    expect(looksLikeTable(linesOf(''))).toBe(false);
  });
});

describe('overlap', () => {
  it('is the part of a range within a piece', () => {
    const piece = { start: 10, text: 'hello' };
    expect(overlap(piece, { start: 8, end: 12 })).toEqual({ start: 0, end: 2 });
    expect(overlap(piece, { start: 11, end: 99 })).toEqual({ start: 1, end: 5 });
    expect(overlap(piece, { start: 15, end: 20 })).toBeUndefined();
  });
});

describe('windowOf', () => {
  it('shows short pages whole', () => {
    const lines = linesOf('a\nb\nc');
    expect(windowOf(lines, { start: 0, end: 1 })).toEqual(lines);
  });

  it('shows what lies around the words in a very long page', () => {
    const lines = linesOf('0123456789\n'.repeat(100_000));
    const shown = windowOf(lines, { start: 500_000, end: 500_100 });
    expect(shown.length).toBeLessThan(20_000);
    expect(shown.some((line) => line.start <= 500_000 && line.start + 11 > 500_000)).toBe(true);
  });
});
