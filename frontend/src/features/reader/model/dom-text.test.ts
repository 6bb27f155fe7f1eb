import { describe, expect, it } from 'vitest';
import { domRanges, domTextOf } from './dom-text';
import { findQuote } from './find-quote';
import { foldedText } from './fold';

function pageOf(lines: string[]): HTMLElement[] {
  return lines.map((line) => {
    const span = document.createElement('span');
    span.textContent = line;
    return span;
  });
}

describe('ranges in a rendered page', () => {
  it('cover the quote over the pieces that a page is drawn in', () => {
    const quote = 'may renew this agreement once';
    const text = domTextOf(pageOf(['The tenant may re', 'new this agree-', 'ment once.', 'End']));
    const place = findQuote(text.text, quote);
    const ranges = place.ranges.flatMap((range) => domRanges(text, range));
    expect(place.certainty).toBe('exact');
    expect(ranges.map(String)).toEqual(['may re', 'new this agree-', 'ment once']);
    expect(foldedText(ranges.map(String).join(' '))).toBe(foldedText(quote));
  });
});
